/** The calendar file, read back by ical.js, which knows nothing of the library that wrote it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { cleanLine } from '../../../src/shared/export/clean-text.ts';
import type { DocumentTask, PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { renderIcs, type IcsOptions } from '../../../src/shared/export/render-ics.ts';
import { documentSaying, HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { anyPlanDocument } from '../../support/plan-document-arbitrary.ts';
import {
  aDocumentCredential,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from '../../support/plan-builders.ts';
import { prop } from '../../support/property-test.ts';

const WHOLE_DAYS: IcsOptions = {
  startMinute: null,
  alarmMinutes: null,
  writtenAt: '2027-03-18T09:30:00Z',
};
const EVENINGS: IcsOptions = { ...WHOLE_DAYS, startMinute: 18 * 60, alarmMinutes: 15 };

function entriesOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

const entriesFor = (document: PlanDocument, options = WHOLE_DAYS) =>
  entriesOf(renderIcs(document, options));
const timeOf = (entry: ICAL.Event) => [entry.startDate.toString(), entry.endDate.toString()];
const planOf = (...tasks: readonly DocumentTask[]) =>
  aPlanDocument({ milestones: [aDocumentMilestone({ tasks })] });

/** Two tasks: one over two days, and one that shares the second of them. */
const PLAN = planOf(
  aDocumentTask({
    id: 'first',
    title: 'Write a loop',
    minutes: 150,
    sessions: [
      { date: '2027-01-04', minutes: 90, place: 1 },
      { date: '2027-01-05', minutes: 60, place: 1 },
    ],
  }),
  aDocumentTask({
    id: 'second',
    title: 'Read a book',
    minutes: 45,
    sessions: [{ date: '2027-01-05', minutes: 45, place: 2 }],
  }),
);

describe('a calendar of whole days', () => {
  const entries = entriesFor(PLAN);

  it('has an entry for each session and one for the milestone', () => {
    expect(entries.map(({ summary }) => summary)).toEqual([
      'Write a loop (1 h 30)',
      'Write a loop (1 h)',
      'Read a book (45 min)',
      'Milestone: A milestone',
    ]);
  });

  it('puts each on its day, up to the next', () => {
    expect(entries.map(timeOf)).toEqual([
      ['2027-01-04', '2027-01-05'],
      ['2027-01-05', '2027-01-06'],
      ['2027-01-05', '2027-01-06'],
      ['2027-01-06', '2027-01-07'],
    ]);
    expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('leaves the days free for other appointments, and reminds of none', () => {
    for (const { component } of entries) {
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getAllSubcomponents('valarm')).toEqual([]);
    }
    const reminded = entriesFor(PLAN, { ...WHOLE_DAYS, alarmMinutes: 15 });
    expect(reminded[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('says what to do, what to show for it, and what it leads to', () => {
    expect(entries[0]?.description).toBe(
      'Make something that can be shown.\nTo show: The thing itself.\nMilestone: A milestone',
    );
    expect(entries[3]?.description).toBe('Something worth reaching.\nReached when:\n- It is done.');
  });
});

describe('a calendar with times', () => {
  it('begins each day at the time asked for, with one session after another', () => {
    expect(entriesFor(PLAN, EVENINGS).slice(0, 3).map(timeOf)).toEqual([
      ['2027-01-04T18:00:00', '2027-01-04T19:30:00'],
      ['2027-01-05T18:00:00', '2027-01-05T19:00:00'],
      ['2027-01-05T19:00:00', '2027-01-05T19:45:00'],
    ]);
  });

  it('means the wall clock wherever the person is', () => {
    const text = renderIcs(PLAN, EVENINGS);
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(text).toMatch(/^DTSTART:20270104T180000\r$/m);
    for (const { startDate } of entriesOf(text))
      expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('goes on past midnight, into the next month and year', () => {
    const document = planOf(
      aDocumentTask({ minutes: 90, sessions: [{ date: '2027-12-31', minutes: 90, place: 1 }] }),
    );
    const [entry] = entriesFor(document, { ...EVENINGS, startMinute: 23 * 60 });
    expect(timeOf(entry!)).toEqual(['2027-12-31T23:00:00', '2028-01-01T00:30:00']);
  });

  it('keeps the order of a day even when the document names its tasks in another', () => {
    const [first, second] = PLAN.milestones[0]!.tasks;
    const entries = entriesFor(planOf(second!, first!), EVENINGS);
    expect(entries.map(({ summary, startDate }) => [summary, startDate.toString()])).toContainEqual(
      ['Read a book (45 min)', '2027-01-05T19:00:00'],
    );
  });

  it('reminds the asked minutes before, of work that is open', () => {
    const [loop, book] = PLAN.milestones[0]!.tasks;
    const document = planOf({ ...loop!, doneOn: loop!.finish }, book!);
    const triggers = entriesFor(document, EVENINGS).map(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    );
    expect(triggers).toEqual([[], [], ['-PT15M'], []]);
  });

  it('can remind at the very start', () => {
    expect(renderIcs(PLAN, { ...EVENINGS, alarmMinutes: 0 })).toContain('TRIGGER:PT0S\r\n');
  });
});

describe('a plan that is exported again', () => {
  const uids = (document: PlanDocument) => entriesFor(document).map(({ uid }) => uid);

  it('names the same entries, wherever they have moved to', () => {
    const [loop, book] = PLAN.milestones[0]!.tasks;
    const moved = planOf(
      { ...loop!, sessions: loop!.sessions.map((session) => ({ ...session, date: loop!.finish })) },
      book!,
    );
    expect(uids(moved)).toEqual(uids(PLAN));
    expect(new Set(uids(PLAN)).size).toBe(4);
  });

  it('keeps the entries of what is left of a task that was begun', () => {
    const [loop] = PLAN.milestones[0]!.tasks;
    const [past, next] = uids(planOf(loop!));
    const rest = uids(planOf({ ...loop!, sessions: loop!.sessions.slice(1) }));
    expect(rest).toContain(next);
    expect(rest).not.toContain(past);
  });

  it('has entries of its own beside those of another plan', () => {
    const all = [...uids(PLAN), ...uids({ ...PLAN, id: 'other' })];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a later revision the later it is written', () => {
    const sequences = ['2027-03-18T09:30:00Z', '2027-03-18T09:31:00Z', '2028-01-01T00:00:00Z'].map(
      (writtenAt) => entriesFor(PLAN, { ...WHOLE_DAYS, writtenAt })[0]!.sequence,
    );
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
    const { component } = entriesFor(PLAN)[0]!;
    for (const property of ['dtstamp', 'last-modified'])
      expect(String(component.getFirstPropertyValue(property))).toBe('2027-03-18T09:30:00Z');
  });

  it('does not study on after the day a task was ticked', () => {
    const [loop] = PLAN.milestones[0]!.tasks;
    const entries = entriesFor(planOf({ ...loop!, doneOn: loop!.start }));
    expect(entries.map((entry) => entry.startDate.toString())).toEqual([
      '2027-01-04',
      '2027-01-06',
    ]);
  });
});

describe('an unusual plan', () => {
  it('without tasks is an empty calendar', () => {
    const text = renderIcs(aPlanDocument({ milestones: [], finish: null }), EVENINGS);
    expect(entriesOf(text)).toEqual([]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  });

  it('with a milestone that has no dates gives it no entry', () => {
    const milestone = aDocumentMilestone({
      tasks: [],
      start: null,
      finish: null,
      credentials: [aDocumentCredential()],
    });
    expect(entriesFor(aPlanDocument({ milestones: [milestone] }))).toEqual([]);
  });

  it('with an empty title still names its entries', () => {
    expect(entriesFor(planOf(aDocumentTask({ title: ' \n ' })))[0]?.summary).toBe('No title (2 h)');
  });
});

describe('the form of the file', () => {
  it.each(HOSTILE_TEXTS)('holds whatever is said: %j', (said) => {
    const document = documentSaying(said);
    const text = renderIcs(document, EVENINGS);
    expectSoundLines(text);
    const [session, milestone, ...more] = entriesOf(text);
    expect(more).toEqual([]);
    const title = cleanLine(said) || 'No title';
    expect(session?.summary).toBe(`${title} (2 h)`);
    expect(milestone?.summary).toBe(`Milestone: ${title}`);
    expect(session?.startDate.toString()).toBe('2027-01-04T18:00:00');
  });

  prop([anyPlanDocument], { runs: 60 })(
    'gives back every session and milestone of any plan',
    (document) => {
      const text = renderIcs(document, WHOLE_DAYS);
      expectSoundLines(text);
      expect(renderIcs(structuredClone(document), WHOLE_DAYS)).toBe(text);
      const planned = document.milestones.flatMap((milestone) => [
        ...milestone.tasks.flatMap((task) =>
          task.sessions
            .filter(({ date }) => task.doneOn === null || date <= task.doneOn)
            .map(({ date }) => [cleanLine(task.title) || 'No title', date]),
        ),
        ...(milestone.finish === null
          ? []
          : [[`Milestone: ${cleanLine(milestone.title) || 'No title'}`, milestone.finish]]),
      ]);
      const entries = entriesOf(text);
      const read = entries.map((entry) => [
        entry.summary.replace(/ \([^()]*\)$/, (time) => (entry.uid.includes('/task/') ? '' : time)),
        entry.startDate.toString(),
      ]);
      expect(read).toEqual(planned);
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    },
  );
});

/** Every line ends with CRLF, has at most 75 octets, and holds no character that ends a line. */
function expectSoundLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  const tooLong = lines.filter((line) => Buffer.byteLength(line) > 75);
  expect(tooLong).toEqual([]);
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
}
