import { describe, expect, it } from 'vitest';

import {
  addDays,
  calendarDate,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Evidence, LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import {
  filterJournal,
  journalOf,
  journalRows,
  summariseStudy,
  type JournalFilter,
  type JournalInput,
  type JournalRow,
} from '../../../src/shared/progress/journal.ts';

const loops = 'loops' as TaskId;
const files = 'files' as TaskId;

function session(id: string, date: string, minutes: number, note = ''): LoggedSession {
  return { id, taskId: loops, planId: null, date: calendarDate(date), minutes, note };
}

function evidence(id: string, addedOn: string | null, value = 'A link'): Evidence {
  const date = addedOn === null ? null : calendarDate(addedOn);
  return { id, taskId: files, kind: 'text', value, addedOn: date };
}

function progress(...rows: readonly Partial<Progress>[]): ReadonlyMap<TaskId, Progress> {
  const whole = rows.map((row) => ({ taskId: loops, doneOn: null, share: null, note: '', ...row }));
  return new Map(whole.map((row) => [row.taskId, row]));
}

/** A heading with its figures; an entry by its id. */
function describeRow(row: JournalRow): string {
  switch (row.kind) {
    case 'month':
    case 'day':
      return `${row.kind} ${row.id}: ${row.minutes}`;
    case 'week':
      return `week ${row.from}: ${row.minutes} on ${row.days}`;
    case 'undated':
    case 'entry':
      return row.id;
  }
}

const idsOf = (input: Partial<JournalInput>, filter?: JournalFilter) => {
  const entries = journalOf({
    progress: new Map(),
    sessions: [],
    evidence: [],
    tasks: new Set([loops, files]),
    ...input,
  });
  const titles: Readonly<Record<string, string>> = { loops: 'Loops over Lists', files: 'Files' };
  const shown =
    filter === undefined ? entries : filterJournal(entries, filter, (id) => titles[id] ?? id);
  return shown.map(({ id }) => id);
};

const all: Partial<JournalInput> = {
  sessions: [session('a', '2027-03-15', 30), session('b', '2027-03-16', 45, 'Tea and GENERATORS')],
  evidence: [evidence('x', '2027-03-15', 'https://example.org'), evidence('y', null)],
  progress: progress({ doneOn: calendarDate('2027-03-16'), note: 'Hard at first' }),
};

describe('a journal', () => {
  it('has the newest day first, and what has no day last', () => {
    expect(idsOf(all)).toEqual([
      'tick-loops',
      'session-b',
      'evidence-x',
      'session-a',
      'evidence-y',
      'note-loops',
    ]);
  });

  it('says nothing of other tasks, of open tasks and of empty notes', () => {
    expect(idsOf({ ...all, tasks: new Set([files]) })).toEqual(['evidence-x', 'evidence-y']);
    expect(idsOf({ progress: progress({ note: ' ' }) })).toEqual([]);
  });

  it('is the same whatever the order of the rows', () => {
    const turned = {
      ...all,
      sessions: all.sessions?.toReversed() ?? [],
      evidence: all.evidence?.toReversed() ?? [],
    };
    expect(idsOf(turned)).toEqual(idsOf(all));
  });
});

describe('the filter of a journal', () => {
  it('keeps everything when nothing is asked for', () => {
    expect(idsOf(all, { kind: null, words: '  ' })).toEqual(idsOf(all));
  });

  it('keeps one kind', () => {
    expect(idsOf(all, { kind: 'session', words: '' })).toEqual(['session-b', 'session-a']);
    expect(idsOf(all, { kind: 'note', words: '' })).toEqual(['note-loops']);
  });

  it.each([
    ['generators tea', ['session-b']],
    ['lists', ['tick-loops', 'session-b', 'session-a', 'note-loops']],
    ['loops first', ['note-loops']],
    ['example.org', ['evidence-x']],
    ['tea files', []],
  ])('finds by “%s”, in title and text, in any case', (words, ids) => {
    expect(idsOf(all, { kind: null, words })).toEqual(ids);
  });
});

describe('the rows of a journal', () => {
  const rowsOf = (input: Partial<JournalInput>) =>
    journalRows(
      journalOf({
        progress: new Map(),
        sessions: [],
        evidence: [],
        tasks: new Set([loops, files]),
        ...input,
      }),
      0,
    ).map(describeRow);

  it('stand under months, weeks and days, each with its minutes', () => {
    expect(rowsOf(all)).toEqual([
      'month 2027-03: 75',
      'week 2027-03-15: 75 on 2',
      'day 2027-03-16: 45',
      'tick-loops',
      'session-b',
      'day 2027-03-15: 30',
      'evidence-x',
      'session-a',
      'undated',
      'evidence-y',
      'note-loops',
    ]);
  });

  it('count a week over the end of a month once and whole, and each month for itself', () => {
    const sessions = [
      session('c', '2027-04-01', 60),
      session('b', '2027-03-31', 20),
      session('d', '2027-04-01', 5),
      session('a', '2027-03-28', 10),
    ];
    expect(rowsOf({ sessions })).toEqual([
      'month 2027-04: 65',
      'week 2027-03-29: 85 on 2',
      'day 2027-04-01: 65',
      'session-c',
      'session-d',
      'month 2027-03: 30',
      'day 2027-03-31: 20',
      'session-b',
      'week 2027-03-22: 10 on 1',
      'day 2027-03-28: 10',
      'session-a',
    ]);
  });

  it('have no total of a week in which no time was logged', () => {
    expect(rowsOf({ evidence: [evidence('x', '2027-03-15')] })).toEqual([
      'month 2027-03: 0',
      'day 2027-03-15: 0',
      'evidence-x',
    ]);
  });

  it('lose nothing of 50,000 sessions', () => {
    const first = calendarDate('2010-01-01');
    const sessions = Array.from({ length: 50_000 }, (_, index) =>
      session(`${index}`, addDays(first, index % 5000), 1 + (index % 90)),
    );
    const entries = journalOf({
      progress: new Map(),
      sessions,
      evidence: [],
      tasks: new Set([loops]),
    });
    const rows = journalRows(entries, 0);
    const sum = (kind: string) =>
      rows.reduce(
        (minutes, row) => (row.kind === kind && 'minutes' in row ? minutes + row.minutes : minutes),
        0,
      );
    const minutes = sessions.reduce((total, one) => total + one.minutes, 0);
    expect(rows.filter(({ kind }) => kind === 'entry')).toHaveLength(50_000);
    expect([sum('month'), sum('week'), sum('day')]).toEqual([minutes, minutes, minutes]);
    const days = rows.flatMap((row): CalendarDate[] => (row.kind === 'day' ? [row.date] : []));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('study in one line', () => {
  it('is nothing before the first session', () => {
    expect(summariseStudy([], 0)).toBeNull();
  });

  it('counts the weeks from the first to the last, in any order', () => {
    const sessions = [
      session('b', '2027-03-16', 30),
      session('a', '2027-02-07', 60),
      session('c', '2027-03-01', 15),
    ];
    expect(summariseStudy(sessions, 0)).toEqual({ minutes: 105, weeks: 7, lastOn: '2027-03-16' });
    expect(summariseStudy(sessions.slice(0, 1), 0)).toEqual({
      minutes: 30,
      weeks: 1,
      lastOn: '2027-03-16',
    });
  });

  it('counts weeks that begin where the person begins them', () => {
    // A Saturday and the Sunday after it.
    const sessions = [session('a', '2027-03-13', 30), session('b', '2027-03-14', 30)];
    expect(summariseStudy(sessions, 0)?.weeks).toBe(1);
    expect(summariseStudy(sessions, 6)?.weeks).toBe(2);
  });
});
