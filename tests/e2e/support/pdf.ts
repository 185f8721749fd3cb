/** Reads a PDF back with independent tools, Poppler and qpdf, and holds it against the rules of paper. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect } from '@playwright/test';

import {
  headingLevels,
  headingsOutOfPlace,
  readStructure,
  rowsSplit,
  tablesWithoutHead,
} from './pdf-structure.ts';

const run = promisify(execFile);
const ROOM = { maxBuffer: 64 * 1024 * 1024 };

export interface PdfContents {
  /** All text in the order in which it was drawn, so that a cell of a table stays together. */
  readonly text: string;
  /** What `pdfinfo` says, by its labels. */
  readonly facts: ReadonlyMap<string, string>;
  /** Titles of the outline, top to bottom. */
  readonly outline: readonly string[];
}

export interface PrintedPlan {
  readonly title: string;
  readonly milestones: readonly string[];
  readonly tasks: readonly { readonly title: string; readonly outcome: string }[];
}

/** Reads a PDF; fails when qpdf finds a fault in it. */
export async function readPdf(file: string): Promise<PdfContents> {
  await run('qpdf', ['--check', file]);
  const [text, facts, outline] = await Promise.all([
    run('pdftotext', ['-raw', file, '-'], ROOM),
    run('pdfinfo', [file]),
    run('qpdf', ['--json', '--json-key=outlines', file], ROOM),
  ]);
  const { outlines } = JSON.parse(outline.stdout) as { readonly outlines: readonly Entry[] };
  return {
    // Pages end with a form feed.
    text: text.stdout.replaceAll('\f', '\n'),
    facts: new Map(facts.stdout.split('\n').map((line): [string, string] => splitFact(line))),
    outline: outlines.flatMap(titlesOf),
  };
}

/** Holds a PDF against the plan it was printed from: everything once, in order, nothing else. */
export async function expectPlanPrinted(file: string, plan: PrintedPlan): Promise<PdfContents> {
  const pdf = await expectPaperRules(file);
  const { milestones, tasks } = plan;
  expect(pdf.facts.get('Title')).toBe(plan.title);
  const heads = pdf.text.match(/^Milestone \d+ of \d+$/gm);
  const expected = milestones.map((_, index) => `Milestone ${index + 1} of ${milestones.length}`);
  expect(heads, 'sections of milestones').toEqual(expected);
  expect(
    pdf.outline.filter((entry) => milestones.includes(entry)),
    'milestones in the outline',
  ).toEqual(milestones);
  const text = squeeze(pdf.text);
  const notOnce = tasks
    .map((task) => ({ ...task, times: text.split(squeeze(beginningOf(task))).length - 1 }))
    .filter(({ times }) => times !== 1);
  expect(notOnce, 'tasks that do not stand there exactly once').toEqual([]);
  expect(tasks.length).toBeGreaterThan(0);
  return pdf;
}

/**
 * What every printed plan keeps to, whatever is in it.
 *
 * @param hasEmoji whether letters that exist only as pictures are in it
 */
export async function expectPaperRules(
  file: string,
  { hasEmoji = false }: { readonly hasEmoji?: boolean } = {},
): Promise<PdfContents> {
  const pdf = await readPdf(file);
  const [fonts, structure] = await Promise.all([
    run('pdffonts', [file], ROOM),
    readStructure(file),
  ]);
  // The first two lines are heads. A name can be missing; the flags stand before the object's number.
  const listed = fonts.stdout.trimEnd().split('\n').slice(2);
  expect(listed.filter((line) => !/ yes (?:yes|no ) (?:yes|no ) +\d+ +\d+$/.test(line))).toEqual(
    [],
  );
  if (!hasEmoji) expect(listed.filter((line) => line.includes('Type 3'))).toEqual([]);
  expect(pdf.facts.get('Tagged')).toBe('yes');
  expect(pdf.facts.get('Title')).not.toBe('');
  expect(pdf.facts.get('Author')).toBe('Milepost');
  expect(pdf.facts.get('Creator')).toMatch(/^Milepost [\d.]+$/);
  expect(structure.language).toMatch(/^(?:en|de)\b/);
  const levels = headingLevels(structure);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(pdf.outline).toHaveLength(levels.length);
  expect(headingsOutOfPlace(structure), 'headings alone or on two pages').toEqual([]);
  expect(rowsSplit(structure), 'rows over two pages').toEqual([]);
  expect(tablesWithoutHead(structure), 'tables without a head').toBe(0);
  return pdf;
}

/** A title alone could be part of a sentence elsewhere; with what follows it is the task itself. */
function beginningOf({ title, outcome }: PrintedPlan['tasks'][number]): string {
  return `${title} ${outcome.slice(0, 40)}`;
}

/** Letters and digits alone: lines break at spaces and at hyphens. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

interface Entry {
  readonly title: string;
  readonly kids: readonly Entry[];
}

function titlesOf(entry: Entry): readonly string[] {
  return [entry.title, ...entry.kids.flatMap(titlesOf)];
}

function splitFact(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
