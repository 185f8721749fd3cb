/** The tables, read back by csv-parse, which knows nothing of the library that wrote them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { cleanLine, cleanLines } from '../../../src/shared/export/clean-text.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { renderSessionsCsv, renderTasksCsv } from '../../../src/shared/export/render-csv.ts';
import { documentSaying, HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { anyPlanDocument } from '../../support/plan-document-arbitrary.ts';
import { aDocumentMilestone, aDocumentTask, aPlanDocument } from '../../support/plan-builders.ts';
import { prop } from '../../support/property-test.ts';

type Row = Readonly<Record<string, string>>;

/** Strict: a row with a cell too many or too few throws. */
const read = (text: string): readonly Row[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

/** What a spreadsheet shows of a cell that was made inert. */
const shown = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '');

const PLAN = aPlanDocument({
  milestones: [
    aDocumentMilestone({
      title: 'Première étape',
      tasks: [
        aDocumentTask({
          id: 'a',
          title: 'Écrire',
          doneOn: '2027-01-05',
          baselineFinish: '2027-01-05',
          loggedMinutes: 95,
          ownEvidence: 'one\r\ntwo',
          sessions: [
            { date: '2027-01-04', minutes: 60, place: 2 },
            { date: '2027-01-05', minutes: 60, place: 1 },
          ],
        }),
        aDocumentTask({
          id: 'b',
          title: 'Lire, "vite"',
          sessions: [{ date: '2027-01-04', minutes: 30, place: 1 }],
        }),
      ],
    }),
  ],
});

describe('the table of tasks', () => {
  it('has a row for each with all that is known of it', () => {
    const [first, second, ...more] = read(renderTasksCsv(PLAN));
    expect(first).toEqual({
      Milestone: 'Première étape',
      Stage: 'entry',
      Task: 'Écrire',
      Outcome: 'Make something that can be shown.',
      'To show': 'The thing itself.',
      'Your evidence': 'one\ntwo',
      State: 'done',
      Start: '2027-01-04',
      Finish: '2027-01-06',
      'Finish at first': '2027-01-05',
      'Done on': '2027-01-05',
      'Minutes at best': '84',
      'Minutes most likely': '120',
      'Minutes at worst': '192',
      'Minutes planned': '120',
      'Minutes logged': '95',
      Requirements: 'A requirement',
      Sources: 'Page A: Requirements',
      'Task id': 'a',
    });
    expect(second).toMatchObject({ Task: 'Lire, "vite"', State: 'open', 'Done on': '' });
    expect(more).toEqual([]);
  });
});

describe('the table of sessions', () => {
  it('goes by date, and through each day in its order', () => {
    const rows = read(renderSessionsCsv(PLAN));
    expect(rows.map((row) => [row['Date'], row['Minutes'], row['Task id']])).toEqual([
      ['2027-01-04', '30', 'b'],
      ['2027-01-04', '60', 'a'],
      ['2027-01-05', '60', 'a'],
    ]);
    expect(rows[0]).toEqual({
      Date: '2027-01-04',
      'Place in the day': '1',
      Minutes: '30',
      Task: 'Lire, "vite"',
      Milestone: 'Première étape',
      Stage: 'entry',
      State: 'open',
      'Task id': 'b',
    });
  });
});

describe.each([
  ['tasks', renderTasksCsv],
  ['sessions', renderSessionsCsv],
])('the form of the %s', (_name, render) => {
  it('begins with the mark of UTF-8 and ends every row with CRLF', () => {
    const bytes = Buffer.from(render(PLAN));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.includes(Buffer.from('Première étape', 'utf8'))).toBe(true);
    expect(render(PLAN).endsWith('\r\n')).toBe(true);
  });

  it('is a row of names alone for a plan without tasks', () => {
    const text = render(aPlanDocument({ milestones: [], finish: null }));
    expect(text).toMatch(/^\uFEFF[\w ,]+\r\n$/);
  });

  it.each(HOSTILE_TEXTS)('holds whatever is said, and no formula: %j', (said) => {
    const text = render(documentSaying(said));
    const [row, ...more] = read(text);
    expect(more).toEqual([]);
    expect(shown(row!['Task']!)).toBe(cleanLine(said));
    for (const cell of Object.values(row!)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('leaves numbers and dates as they are', () => {
    const dated = /(?:^|,)\d{4}-\d{2}-\d{2}(?:,|\r)/m;
    expect(render(PLAN)).toMatch(dated);
    expect(render(PLAN)).not.toMatch(/'\d/);
  });
});

prop([anyPlanDocument], { runs: 60 })(
  'gives back every task and session of any plan',
  (document) => {
    const tasks = read(renderTasksCsv(document));
    expect(tasks.map((row) => [row['Task id'], shown(row['Task']!), row['Done on']])).toEqual(
      tasksOf(document).map(({ id, title, doneOn }) => [id, cleanLine(title), doneOn ?? '']),
    );
    expect(tasks.map((row) => shown(row['Your evidence']!))).toEqual(
      tasksOf(document).map(({ ownEvidence }) => cleanLines(ownEvidence).join('\n')),
    );
    const planned = tasksOf(document)
      .flatMap(({ id, sessions }) => sessions.map((session) => ({ id, ...session })))
      .toSorted((a, b) => (a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1))
      .map(({ id, date, place, minutes }) => [id, date, String(place), String(minutes)]);
    const sessions = read(renderSessionsCsv(document));
    expect(
      sessions.map((row) => [row['Task id'], row['Date'], row['Place in the day'], row['Minutes']]),
    ).toEqual(planned);
    expect(renderTasksCsv(structuredClone(document))).toBe(renderTasksCsv(document));
  },
);

function tasksOf({ milestones }: PlanDocument) {
  return milestones.flatMap((milestone) => milestone.tasks);
}
