/**
 * A plan document as an iCalendar file (RFC 5545): an entry for each study session and each date of
 * a milestone.
 *
 * Times float: they carry no time zone, which the standard reads as the wall clock wherever the
 * person is. Studying at 18:00 stays at 18:00 through daylight saving and through a move, and no
 * table of time zones can be out of date. Entries keep their UID from one export to the next, so that
 * a calendar that knows them updates them.
 */
import ical, { ICalAlarmType, ICalEventTransparency, type ICalEventData } from 'ical-generator';

import {
  addDays,
  calendarDate,
  daysBetween,
  type CalendarDate,
} from '../calendar/calendar-date.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import { MINUTES_A_DAY, type CalendarOptions, type ShareListener } from './file-formats.ts';
import { foldLines } from './fold-lines.ts';
import { fileWords, type FileWords } from './file-words.ts';
import type {
  DocumentMilestone,
  DocumentSession,
  DocumentTask,
  PlanDocument,
} from './plan-document.ts';
import { printContext, type PrintContext } from './print-context.ts';

export interface IcsOptions extends CalendarOptions {
  /**
   * When the file is written, in UTC: `2027-03-18T09:30:00Z`. The later it is, the higher the
   * revision of every entry, so that the newest of two files wins in any order of import.
   */
  readonly writtenAt: string;
}

const FIRST_REVISION = calendarDate('2020-01-01');

interface Context extends PrintContext {
  readonly file: FileWords;
  readonly plan: string;
  readonly options: IcsOptions;
}

/** The whole calendar, lines folded at 75 octets, ending with CRLF. */
export function renderIcs(
  document: PlanDocument,
  options: IcsOptions,
  onShare?: ShareListener,
): string {
  const print = printContext(document);
  const context = {
    ...print,
    file: fileWords(print.language),
    plan: uidPart(document.id),
    options,
  };
  const title = print.words.documentTitle(document.role.title, print.words.stages[document.stage]);
  // The library writes the entries, but folding their lines takes it ten times as long as the rest.
  const calendar = ical({
    name: cleanLine(title),
    prodId: { company: 'Milepost', product: 'Study plan', language: 'EN' },
  });
  const starts = startsOfSessions(document, options.startMinute);
  const { writtenAt } = options;
  const revision = {
    stamp: writtenAt,
    lastModified: writtenAt,
    sequence: revisionOf(writtenAt),
  };
  const [head = '', end = ''] = calendar.toString().split(/(?=END:VCALENDAR$)/);
  const entries = document.milestones.flatMap((milestone) => [
    ...milestone.tasks.flatMap((task) => sessionEntries({ milestone, task, starts }, context)),
    ...milestoneEntry(milestone, context),
  ]);
  const body = entries.map((entry, index) => {
    onShare?.(index / entries.length);
    return foldLines(calendar.createEvent({ ...entry, ...revision }).toString());
  });
  return `${head}${body.join('')}${end}\r\n`;
}

interface TaskOfMilestone {
  readonly milestone: DocumentMilestone;
  readonly task: DocumentTask;
  readonly starts: ReadonlyMap<DocumentSession, number>;
}

/**
 * Sessions are counted from the last: when a task was begun and the rest is planned anew, what is left
 * keeps its entries and what has passed stays where it was. What was planned for after the day a task
 * was ticked never takes place, so it has no entry.
 */
function sessionEntries(
  { milestone, task, starts }: TaskOfMilestone,
  context: Context,
): readonly ICalEventData[] {
  const { file, plan } = context;
  const { sessions, doneOn } = task;
  const title = titleOf(task.title, context);
  const description = [
    ...cleanLines(task.outcome),
    ...(cleanLine(task.evidence) === '' ? [] : [file.toShow(cleanLine(task.evidence))]),
    file.inMilestone(titleOf(milestone.title, context)),
  ]
    .filter((line) => line !== '')
    .join('\n');
  return sessions.flatMap((session, index): readonly ICalEventData[] => {
    if (doneOn !== null && session.date > doneOn) return [];
    const start = starts.get(session);
    return [
      {
        id: `${plan}/task/${uidPart(task.id)}/${sessions.length - index}@milepost`,
        summary: file.session(title, context.exactWork(session.minutes)),
        description,
        ...(start === undefined ? wholeDay(session.date) : timed(session, start)),
        ...(start === undefined || doneOn !== null ? {} : reminder(context.options)),
      },
    ];
  });
}

function timed({ date, minutes }: DocumentSession, start: number) {
  return { floating: true, start: wallClock(date, start), end: wallClock(date, start + minutes) };
}

function reminder({ alarmMinutes }: CalendarOptions): Pick<ICalEventData, 'alarms'> {
  if (alarmMinutes === null) return {};
  return { alarms: [{ type: ICalAlarmType.display, trigger: alarmMinutes * 60 }] };
}

function milestoneEntry(milestone: DocumentMilestone, context: Context): readonly ICalEventData[] {
  const { id, title, summary, definitionOfDone, finish } = milestone;
  if (finish === null) return [];
  const { file } = context;
  const points = definitionOfDone.map((point) => `- ${cleanLine(point)}`);
  return [
    {
      id: `${context.plan}/milestone/${uidPart(id)}@milepost`,
      summary: file.milestone(titleOf(title, context)),
      description: [
        ...cleanLines(summary),
        ...(points.length === 0 ? [] : [file.reachedWhen, ...points]),
      ]
        .filter((line) => line !== '')
        .join('\n'),
      ...wholeDay(finish),
    },
  ];
}

/** An entry of a whole day takes none of its time. The end is the first day after it. */
function wholeDay(date: CalendarDate) {
  return {
    allDay: true,
    start: wallClock(date, 0),
    end: wallClock(addDays(date, 1), 0),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The minute of its day at which each session begins; empty for entries of whole days. */
function startsOfSessions(
  { milestones }: PlanDocument,
  startMinute: number | null,
): ReadonlyMap<DocumentSession, number> {
  if (startMinute === null) return new Map();
  const sessions = milestones
    .flatMap(({ tasks }) => tasks)
    .flatMap((task) => task.sessions)
    .toSorted((a, b) => a.place - b.place);
  const taken = new Map<CalendarDate, number>();
  return new Map(
    sessions.map((session) => {
      const start = taken.get(session.date) ?? startMinute;
      taken.set(session.date, start + session.minutes);
      return [session, start];
    }),
  );
}

/** The library writes the UTC parts of an instant; for a floating entry without the mark of UTC. */
function wallClock(date: CalendarDate, minute: number): string {
  const day = addDays(date, Math.floor(minute / MINUTES_A_DAY));
  const ofDay = minute % MINUTES_A_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00Z`;
}

/** A UID is written as it is, so an id may bring nothing that could end its line. */
function uidPart(id: string): string {
  return encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\uFFFD'));
}

/** Minutes since 2020, which a signed number of 32 bits holds for four thousand years. */
function revisionOf(writtenAt: string): number {
  const [date = '', time = ''] = writtenAt.split('T');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const days = daysBetween(FIRST_REVISION, calendarDate(date));
  return Math.max(0, days * MINUTES_A_DAY + hour * 60 + minute);
}

function titleOf(title: string, { file }: Context): string {
  const line = cleanLine(title);
  return line === '' ? file.nameless : line;
}
