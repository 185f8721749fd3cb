/** The plans of all roles in every text format, read back by readers that know nothing of the writers. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { ListItem, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';

import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import { buildPlanDocument } from '../../src/shared/export/build-plan-document.ts';
import type { FileFormat } from '../../src/shared/export/file-formats.ts';
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import { renderPlanFile } from '../../src/shared/export/render-plan-file.ts';
import { buildPlan } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import { isLongForm } from '../e2e/support/long-form.ts';
import { planSettings } from '../support/content-builders.ts';
import { shippedContent } from '../support/shipped-content.ts';

const START = calendarDate('2027-01-04');
const CALENDAR = { startMinute: 18 * 60, alarmMinutes: 10, writtenAt: '2027-01-04T09:30:00Z' };
const LONGEST_READING = 60_000;
const LONGEST_MARKDOWN = 300_000;

const documents = new Map<string, PlanDocument>();

beforeAll(async () => {
  const content = await shippedContent();
  const catalogue = catalogueOf(content.skills);
  for (const role of content.roles) {
    const [stage] = role.plannableStages;
    if (stage === undefined) continue;
    const settings = planSettings({ role: role.id, stage, start: START });
    const plan = buildPlan({ catalogue, role, settings, credited: new Set() });
    if (!plan.ok) throw new Error(`no plan for ${role.id}`);
    const [first] = plan.value.tasks;
    if (first === undefined) throw new Error(`nothing to do for ${role.id}`);
    const document = buildPlanDocument({
      id: 'plan',
      content,
      role,
      settings,
      schedule: plan.value,
      baseline: plan.value,
      ownTasks: [],
      progress: new Map([
        [first.id, { taskId: first.id, doneOn: first.finish, share: null, note: '' }],
      ]),
      evidence: new Map(),
      logged: new Map([[first.id, 45]]),
      printedOn: START,
      locale: 'en-GB',
    });
    documents.set(role.title, document);
  }
}, LONGEST_READING);

const tasksOf = ({ milestones }: PlanDocument) => milestones.flatMap(({ tasks }) => tasks);
const rendered = (document: PlanDocument, format: FileFormat) =>
  renderPlanFile(document, format, CALENDAR);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Calls back for each plan, and says of which role a failure is. */
function eachPlan(
  plans: Iterable<readonly [string, PlanDocument]>,
  look: (document: PlanDocument) => void,
): void {
  for (const [title, document] of plans)
    try {
      look(document);
    } catch (error) {
      throw new Error(`in the plan of ${title}`, { cause: error });
    }
}

it('there is a plan of each role', () => {
  expect(documents.size).toBe(10);
});

describe('the plan of each role', () => {
  it('is in its calendar, session by session and milestone by milestone', () => {
    eachPlan(documents, (document) => {
      const calendar = new ICAL.Component(ICAL.parse(rendered(document, 'ics')) as unknown[]);
      const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      const studied = entries.filter(({ uid }) => uid.includes('/task/'));
      expect(
        studied.map(({ uid, startDate, endDate, summary }) => [
          uid.split('/')[2],
          startDate.toString().slice(0, 10),
          endDate.subtractDate(startDate).toSeconds() / 60,
          summary.replace(/ \([^()]*\)$/, ''),
        ]),
      ).toEqual(
        tasksOf(document).flatMap(({ id, title, sessions }) =>
          sessions.map(({ date, minutes }) => [encodeURIComponent(id), date, minutes, title]),
        ),
      );
      expect(
        entries
          .filter(({ uid }) => uid.includes('/milestone/'))
          .map(({ startDate }) => startDate.toString()),
      ).toEqual(document.milestones.flatMap(({ finish }) => finish ?? []));
    });
  });

  it('is in its tables, row by row', () => {
    const table = (text: string) =>
      parse<Readonly<Record<string, string>>>(text, { bom: true, columns: true });
    eachPlan(documents, (document) => {
      const rows = table(rendered(document, 'csv')).map((row) => [
        row['Task id'],
        row['Task']?.replace(/^'(?=[=+\-@])/, ''),
        row['Start'],
        row['Finish'],
        Number(row['Minutes planned']),
      ]);
      expect(rows).toEqual(
        tasksOf(document).map(({ id, title, start, finish, minutes }) => [
          id,
          title,
          start,
          finish,
          minutes,
        ]),
      );
      const sessions = table(rendered(document, 'sessions-csv'));
      expect(sessions.map((row) => row['Date'])).toEqual(
        tasksOf(document)
          .flatMap((task) => task.sessions.map(({ date }) => date))
          .toSorted(),
      );
      expect(sessions.reduce((sum, row) => sum + Number(row['Minutes']), 0)).toBe(
        document.totalMinutes,
      );
    });
  });

  it('is in its Markdown, box by box', { timeout: LONGEST_MARKDOWN }, () => {
    // The reader takes seconds for each plan.
    eachPlan(isLongForm ? documents : [...documents].slice(0, 1), (document) => {
      // Part by part: the reader takes longer than in proportion for a whole file.
      const blocks = rendered(document, 'markdown')
        .split(/^(?=#{1,3} )/m)
        .flatMap(
          (part) =>
            fromMarkdown(part, {
              extensions: [gfm()],
              mdastExtensions: [gfmFromMarkdown()],
            }).children,
        );
      const boxes = blocks.flatMap(itemsIn).filter(({ checked }) => typeof checked === 'boolean');
      expect(boxes.map((box) => [oneLine(textOf(box.children[0])), box.checked])).toEqual(
        document.milestones.flatMap(({ tasks, credentials }) =>
          [...tasks, ...credentials].map(({ title, doneOn }) => [oneLine(title), doneOn !== null]),
        ),
      );
      const headings = blocks.flatMap((node) =>
        node.type === 'heading' && node.depth === 3 ? [oneLine(textOf(node))] : [],
      );
      expect(headings.length).toBe(document.milestones.length);
      for (const [index, { title }] of document.milestones.entries())
        expect(headings[index]).toContain(oneLine(title));
    });
  });

  it('is its JSON', () => {
    eachPlan(documents, (document) => {
      expect(JSON.parse(rendered(document, 'json'))).toStrictEqual(document);
    });
  });
});

it.each(['ics', 'markdown'] as const)(
  'is the same text as %s when somebody follows how far it is',
  (format) => {
    const [document] = documents.values();
    if (document === undefined) throw new Error('no plan');
    const shares: number[] = [];
    const onShare = (share: number) => void shares.push(share);
    const followed = renderPlanFile(document, format, { ...CALENDAR, onShare });
    expect(followed === rendered(document, format)).toBe(true);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.length).toBeGreaterThan(tasksOf(document).length);
  },
);

function itemsIn(node: Nodes): readonly ListItem[] {
  const own = node.type === 'listItem' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(itemsIn)] : own;
}

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
