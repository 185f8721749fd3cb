/**
 * The plan document as a schema: what main accepts from the window, and what is documented as the
 * JSON that Milepost writes (`docs/plan.schema.json`).
 */
import { z } from 'zod';

import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import { PROFICIENCY_LEVELS } from '../domain/proficiency-level.ts';
import { STAGES } from '../domain/stage.ts';
import { FORMAT_LIMITS } from './plan-document-limits.ts';
import { PLAN_DOCUMENT_FORMAT, type PlanDocument } from './plan-document.ts';

// What has an id is defined once in the JSON Schema, under that name.
const text = z.string().max(FORMAT_LIMITS.textLength).meta({ id: 'text' });
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(FORMAT_LIMITS.listLength);
const minutes = z.int().nonnegative().max(FORMAT_LIMITS.minutes).meta({ id: 'minutes' });
const date = z
  .string()
  .meta({ id: 'date', format: 'date', description: 'A day, yyyy-MM-dd.' })
  .transform((value): CalendarDate | null => parseCalendarDate(value))
  .refine((value): value is CalendarDate => value !== null, 'not a calendar date');
const importance = z.enum(['essential', 'desirable']).meta({ id: 'importance' });
const stage = z.enum(STAGES).meta({ id: 'stage' });

const provenance = z
  .strictObject({ sections: list(z.strictObject({ mark: text, page: text, section: text })) })
  .meta({
    id: 'provenance',
    description: 'The sections of source pages behind it; none for an estimate of ours.',
  });

const session = z.strictObject({
  date,
  minutes,
  place: z.int().positive().describe('Its place among the sessions of that day, from 1.'),
});

const task = z.strictObject({
  id: text,
  title: text,
  outcome: text,
  evidence: text.describe('What there is to show when it is done.'),
  effort: z
    .strictObject({ optimistic: minutes, mostLikely: minutes, pessimistic: minutes })
    .describe('The estimate of the whole task, in minutes.'),
  start: date,
  finish: date,
  baselineFinish: date
    .nullable()
    .describe('The last day in the plan as first accepted; null when it was not in it.'),
  doneOn: date.nullable().describe('The day it was ticked; null while it is open.'),
  minutes: minutes.describe('Planned: the whole task, or what is left of one already begun.'),
  loggedMinutes: minutes.describe('What the person logged on it.'),
  sessions: list(session).describe('When it is to be worked on, by date.'),
  ownEvidence: text.describe('What the person wrote down as theirs to show, one a line.'),
  acceptance: list(text),
  prompts: list(text).describe('Questions to answer in writing.'),
  resources: list(z.strictObject({ title: text, publisher: text, url: text })),
});

const milestone = z.strictObject({
  id: text,
  title: text,
  summary: text,
  stage,
  minutes,
  reachedAtMinutes: minutes.describe('Minutes of study from the beginning of the plan to its end.'),
  start: date.nullable(),
  finish: date.nullable(),
  baselineStart: date.nullable().describe('The first day in the plan as first accepted.'),
  baselineFinish: date.nullable(),
  definitionOfDone: list(text),
  requirements: list(
    z.strictObject({
      title: text,
      importance,
      provenance,
      skills: list(z.strictObject({ title: text, level: z.enum(PROFICIENCY_LEVELS) })),
    }),
  ),
  tasks: list(task),
  credentials: list(
    z.strictObject({ id: text, title: text, text, importance, doneOn: date.nullable() }),
  ).describe('Papers and experience to obtain; they take no study time and have no date.'),
});

const minutesOfDay = minutes.max(1440);
const week = z
  .tuple([
    minutesOfDay,
    minutesOfDay,
    minutesOfDay,
    minutesOfDay,
    minutesOfDay,
    minutesOfDay,
    minutesOfDay,
  ])
  .meta({ id: 'week', description: 'Minutes of each weekday, Monday first.' });

/** Everything a plan document holds, and nothing else. */
export const planDocumentSchema = z.strictObject({
  format: z
    .literal(PLAN_DOCUMENT_FORMAT)
    .describe('Rises when a reader of the old form would fail.'),
  id: text.min(1).describe('The same for every export of one plan.'),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag')
    .describe('BCP 47 tag of the language that dates were shown in.'),
  printedOn: date,
  role: z.strictObject({ id: text, title: text, essence: text }),
  stage,
  goal: text.describe('In the words of the person; may be empty.'),
  start: date,
  targetDate: date.nullable(),
  finish: date.nullable().describe('The last day with study; null when nothing is left.'),
  baselineFinish: date.nullable(),
  verdict: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('no-target') }),
      z.strictObject({ kind: z.literal('feasible'), cushionMinutes: minutes }),
      z.strictObject({
        kind: z.literal('infeasible'),
        shortMinutes: minutes,
        firstLateMilestone: text,
      }),
    ])
    .describe('Whether the target date can be met.'),
  totalMinutes: minutes,
  doneMinutes: minutes,
  weekdayMinutes: week,
  weekChanges: list(z.strictObject({ from: date, weekdayMinutes: week })),
  daysOff: list(z.strictObject({ from: date, to: date, label: text })),
  rhythms: list(z.strictObject({ title: text, text, minutes })).describe('Weekly habits.'),
  rhythmWeek: week,
  milestones: list(milestone),
  gates: list(
    z.strictObject({
      title: text,
      stage,
      months: z.int().positive(),
      until: date,
      isBeyondTarget: z.boolean(),
      provenance,
    }),
  ).describe('Calendar time in the job, which no study hours shorten.'),
  skills: list(
    z.strictObject({
      id: text,
      title: text,
      now: z.enum(PROFICIENCY_LEVELS),
      target: z.enum(PROFICIENCY_LEVELS).exclude(['none']),
    }),
  ).describe('What the plan leads to: the level now, and the level asked for.'),
  progress: list(z.strictObject({ date, plannedMinutes: minutes, doneMinutes: minutes.nullable() }))
    .nullable()
    .describe('Minutes done, and wanted by the plan as first accepted, at the end of each week.'),
  sources: list(
    z.strictObject({ mark: text, title: text, publisher: text, year: z.int().positive() }),
  ),
  contentVersion: text,
}) satisfies z.ZodType<PlanDocument>;
