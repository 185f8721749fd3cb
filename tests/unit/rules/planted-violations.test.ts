/**
 * The walls stand: each forbidden import or line, planted in a tree of this layout, makes
 * `npm run check` fail with the rule that forbids it; the same tree without them passes.
 *
 * What no rule sees: a clock reached through a value, as in `new (fromDay.constructor)()`, and
 * `Intl.DateTimeFormat` without a time zone, which takes the one of the machine. Reviews must.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CLEAN_SOURCES } from './clean-sources.ts';
import { FORBIDDEN_IMPORTS, IMPORTED_BY_PLANTS } from './forbidden-imports.ts';
import { CALENDAR_DATE, FORBIDDEN_LINES, NOT_COMPILING, SILENCE } from './forbidden-lines.ts';
import { plantTree, removeTree, runCheck, type CheckRun } from './planted-tree.ts';

const PLANTS = [...FORBIDDEN_IMPORTS, ...FORBIDDEN_LINES];
const STEPS = 'types:shared,lint,suppressions,imports';
const CALENDAR_DATE_FILE = 'src/shared/calendar/calendar-date.ts';
const EXPLAINED = `
// ${SILENCE}-next-line no-console -- shows that a reason is enough
console.log('hello');
`;

describe('npm run check', () => {
  const folders: string[] = [];
  let clean: CheckRun;
  let planted: CheckRun;

  beforeAll(async () => {
    const cleanFolder = await plantTree({ ...CLEAN_SOURCES, 'src/main/explained.ts': EXPLAINED });
    const plantedFolder = await plantTree({
      ...CLEAN_SOURCES,
      ...IMPORTED_BY_PLANTS,
      ...Object.fromEntries(PLANTS.map(([, file, line]) => [file, `${line}\n`])),
      [CALENDAR_DATE_FILE]: CLEAN_SOURCES[CALENDAR_DATE_FILE] + CALENDAR_DATE,
    });
    folders.push(cleanFolder, plantedFolder);
    [clean, planted] = await Promise.all([
      runCheck(cleanFolder, STEPS),
      runCheck(plantedFolder, STEPS),
    ]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all(folders.map(removeTree));
  });

  it('passes a tree that keeps the rules', () => {
    expect(clean.output).toContain('All 4 checks passed');
    expect(clean.findings).toEqual([]);
    expect(clean.exitCode).toBe(0);
  });

  it('fails a tree that breaks them, in every step', () => {
    expect(planted.exitCode).toBe(1);
    expect(planted.output).toContain('4 of 4 checks failed');
  });

  it.each(PLANTS)('names it when %s', (_what, file, _line, rule) => {
    const rules = planted.findings.filter((finding) => finding.file === file);
    expect(rules.map((finding) => finding.rule)).toContain(rule);
  });

  it('finds nothing wrong in the files that were clean', () => {
    const touched = new Set([
      ...PLANTS.map(([, file]) => file),
      ...Object.keys(IMPORTED_BY_PLANTS),
      CALENDAR_DATE_FILE,
    ]);
    expect(planted.findings.filter(({ file }) => !touched.has(file))).toEqual([]);
  });

  it.each(NOT_COMPILING)('does not compile %s', (file) => {
    const rules = planted.findings.filter((finding) => finding.file === file);
    expect(rules.map((finding) => finding.rule)).toContainEqual(expect.stringMatching(/^TS\d+$/));
  });

  it('lets the calendar use Date for arithmetic and never for the present', () => {
    const lines = `${CLEAN_SOURCES[CALENDAR_DATE_FILE]}${CALENDAR_DATE}`.split('\n');
    const named = planted.findings.filter(
      ({ file, rule }) => file === CALENDAR_DATE_FILE && rule === 'no-present-moment',
    );
    const marked = lines.flatMap((line, index) => (line.endsWith('// clock') ? [index + 1] : []));
    expect(named.map(({ line }) => line).sort((a, b) => a - b)).toEqual(marked);
  });
});

describe('the import rules', () => {
  it('fail when no sources were read', async () => {
    const folder = await plantTree({});
    const run = await runCheck(folder, 'imports');
    await removeTree(folder);
    expect(run.output).toContain('[nothing-left-out]');
    expect(run.exitCode).toBe(1);
  }, 20_000);
});

describe('a step that does not exist', () => {
  it('ends the command before anything runs', async () => {
    const folder = await plantTree({});
    const run = await runCheck(folder, 'lint,spelling');
    await removeTree(folder);
    expect(run.output).toContain('no check named spelling');
    expect(run.exitCode).toBe(2);
  });
});
