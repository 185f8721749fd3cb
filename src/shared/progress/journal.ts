/**
 * What a person did, by day, the newest first: time logged, tasks ticked, evidence added, notes.
 */
import { toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import type { TaskId } from '../domain/ids.ts';
import type { Evidence, LoggedSession, Progress } from '../domain/progress.ts';
import { DAYS_A_WEEK, weekOf, type WeekStart } from './weeks.ts';

export const JOURNAL_KINDS = ['session', 'tick', 'evidence', 'note'] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

interface EntryBase {
  readonly id: string;
  readonly taskId: TaskId;
  /** Null when the day was not kept; notes on tasks have none. */
  readonly date: CalendarDate | null;
}

export type JournalEntry = EntryBase &
  (
    | { readonly kind: 'session'; readonly session: LoggedSession }
    | { readonly kind: 'tick' }
    | { readonly kind: 'evidence'; readonly evidence: Evidence }
    | { readonly kind: 'note'; readonly note: string }
  );

export interface JournalInput {
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
  readonly evidence: readonly Evidence[];
  /** Only these tasks are written about. */
  readonly tasks: ReadonlySet<TaskId>;
}

/** All entries, the newest day first; what has no day comes last. The same whatever the order given. */
export function journalOf(input: JournalInput): readonly JournalEntry[] {
  const { progress, sessions, evidence, tasks } = input;
  const entries: JournalEntry[] = [];
  for (const session of sessions)
    if (tasks.has(session.taskId))
      entries.push({
        kind: 'session',
        id: `session-${session.id}`,
        taskId: session.taskId,
        date: session.date,
        session,
      });
  for (const { taskId, doneOn, note } of progress.values()) {
    if (!tasks.has(taskId)) continue;
    if (doneOn !== null) entries.push({ kind: 'tick', id: `tick-${taskId}`, taskId, date: doneOn });
    if (note.trim() !== '')
      entries.push({ kind: 'note', id: `note-${taskId}`, taskId, date: null, note });
  }
  for (const entry of evidence)
    if (tasks.has(entry.taskId))
      entries.push({
        kind: 'evidence',
        id: `evidence-${entry.id}`,
        taskId: entry.taskId,
        date: entry.addedOn,
        evidence: entry,
      });
  return entries.sort(byNewestDay);
}

/** Within a day: what was reached, what shows it, and the time it took. */
const ORDER_IN_DAY: Readonly<Record<JournalKind, number>> = {
  tick: 0,
  evidence: 1,
  session: 2,
  note: 3,
};

function byNewestDay(a: JournalEntry, b: JournalEntry): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  if (a.kind !== b.kind) return ORDER_IN_DAY[a.kind] - ORDER_IN_DAY[b.kind];
  return a.id < b.id ? -1 : 1;
}

export interface JournalFilter {
  /** Null for every kind. */
  readonly kind: JournalKind | null;
  /** All of its words must occur in the task's title or in the entry itself. */
  readonly words: string;
}

/** The entries that match; all of them when nothing is asked for. */
export function filterJournal(
  entries: readonly JournalEntry[],
  { kind, words }: JournalFilter,
  titleOf: (task: TaskId) => string,
): readonly JournalEntry[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (kind === null && wanted.length === 0) return entries;
  return entries.filter((entry) => {
    if (kind !== null && entry.kind !== kind) return false;
    const text = `${titleOf(entry.taskId)} ${textOf(entry)}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** What the person wrote in an entry; empty when they wrote nothing. */
export function textOf(entry: JournalEntry): string {
  switch (entry.kind) {
    case 'session':
      return entry.session.note;
    case 'evidence':
      return entry.evidence.value;
    case 'note':
      return entry.note;
    case 'tick':
      return '';
  }
}

/** One line of the journal as it is read: headings with their totals, and entries below. */
export type JournalRow =
  | {
      readonly kind: 'month';
      readonly id: string;
      readonly day: CalendarDate;
      readonly minutes: number;
    }
  | {
      readonly kind: 'week';
      readonly id: string;
      readonly from: CalendarDate;
      readonly minutes: number;
      /** Days with study. */
      readonly days: number;
    }
  | {
      readonly kind: 'day';
      readonly id: string;
      readonly date: CalendarDate;
      readonly minutes: number;
    }
  | { readonly kind: 'undated'; readonly id: string }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: JournalEntry };

/**
 * Entries under months, weeks and days, with the minutes logged in each. A week over the end of a
 * month stands once, under the month of its newest entry, with all of its minutes.
 *
 * @param entries as `journalOf` and `filterJournal` give them
 */
export function journalRows(
  entries: readonly JournalEntry[],
  weekStart: WeekStart,
): readonly JournalRow[] {
  const totals = new Totals(entries, weekStart);
  const rows: JournalRow[] = [];
  let [month, week, day] = ['', '', ''];
  let isDated = true;
  for (const entry of entries) {
    const { date } = entry;
    if (date === null) {
      if (isDated) rows.push({ kind: 'undated', id: 'undated' });
      isDated = false;
    } else if (date !== day) {
      if (monthOf(date) !== month) {
        month = monthOf(date);
        rows.push({ kind: 'month', id: month, day: date, minutes: totals.of(month) });
      }
      const from = weekOf(date, weekStart);
      if (from !== week) {
        week = from;
        const key = weekKey(from);
        const minutes = totals.of(key);
        if (minutes > 0)
          rows.push({ kind: 'week', id: key, from, minutes, days: totals.daysOf(key) });
      }
      day = date;
      rows.push({ kind: 'day', id: date, date, minutes: totals.of(date) });
    }
    rows.push({ kind: 'entry', id: entry.id, entry });
  }
  return rows;
}

/** Minutes logged by day, week and month, in one walk. */
class Totals {
  readonly #minutes = new Map<string, number>();
  readonly #days = new Map<string, Set<string>>();

  constructor(entries: readonly JournalEntry[], weekStart: WeekStart) {
    for (const entry of entries) {
      if (entry.kind !== 'session') continue;
      const { date, minutes } = entry.session;
      const week = weekKey(weekOf(date, weekStart));
      for (const key of [date, week, monthOf(date)])
        this.#minutes.set(key, (this.#minutes.get(key) ?? 0) + minutes);
      const days = this.#days.get(week);
      if (days === undefined) this.#days.set(week, new Set([date]));
      else days.add(date);
    }
  }

  of(key: string): number {
    return this.#minutes.get(key) ?? 0;
  }

  daysOf(week: string): number {
    return this.#days.get(week)?.size ?? 0;
  }
}

function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

function weekKey(from: CalendarDate): string {
  return `week-${from}`;
}

export interface StudySummary {
  readonly minutes: number;
  /** Calendar weeks from the first session's to the last one's. */
  readonly weeks: number;
  readonly lastOn: CalendarDate;
}

/** All study in one line; null when no time was logged. */
export function summariseStudy(
  sessions: readonly LoggedSession[],
  weekStart: WeekStart,
): StudySummary | null {
  const [first] = sessions;
  if (first === undefined) return null;
  let [from, to] = [first.date, first.date];
  let minutes = 0;
  for (const session of sessions) {
    minutes += session.minutes;
    if (session.date < from) from = session.date;
    if (session.date > to) to = session.date;
  }
  const days = toEpochDay(weekOf(to, weekStart)) - toEpochDay(weekOf(from, weekStart));
  const weeks = days / DAYS_A_WEEK + 1;
  return { minutes, weeks, lastOn: to };
}
