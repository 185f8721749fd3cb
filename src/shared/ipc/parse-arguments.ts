/** Parsers of every argument that crosses from the window to the main process. */
import { z } from 'zod';

import { BACKUP_LIMITS, BACKUP_REASONS } from '../backup/backup-format.ts';
import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import { FORMAT_LIMITS } from '../export/plan-document-limits.ts';
import { PLAN_DOCUMENT_FORMAT, type PlanDocument } from '../export/plan-document.ts';
import { PROFICIENCY_LEVELS } from '../domain/proficiency-level.ts';
import { STAGES } from '../domain/stage.ts';

z.config({ jitless: true });

const text = z.string().max(FORMAT_LIMITS.textLength);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(FORMAT_LIMITS.listLength);
const minutes = z.int().nonnegative().max(FORMAT_LIMITS.minutes);
const date = z
  .string()
  .transform((value): CalendarDate | null => parseCalendarDate(value))
  .refine((value): value is CalendarDate => value !== null, 'not a calendar date');
const importance = z.enum(['essential', 'desirable']);
const stage = z.enum(STAGES);

const provenance = z.strictObject({
  sections: list(z.strictObject({ mark: text, page: text, section: text })),
});

const task = z.strictObject({
  id: text,
  title: text,
  outcome: text,
  evidence: text,
  effort: z.strictObject({ optimistic: minutes, mostLikely: minutes, pessimistic: minutes }),
  start: date,
  finish: date,
  doneOn: date.nullable(),
  ownEvidence: text,
  acceptance: list(text),
  prompts: list(text),
  resources: list(z.strictObject({ title: text, publisher: text, url: text })),
});

const milestone = z.strictObject({
  id: text,
  title: text,
  summary: text,
  stage,
  minutes,
  reachedAtMinutes: minutes,
  start: date.nullable(),
  finish: date.nullable(),
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
  ),
});

const minutesOfDay = minutes.max(1440);
const week = z.tuple([
  minutesOfDay,
  minutesOfDay,
  minutesOfDay,
  minutesOfDay,
  minutesOfDay,
  minutesOfDay,
  minutesOfDay,
]);

const planDocument = z.strictObject({
  format: z.literal(PLAN_DOCUMENT_FORMAT),
  locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag'),
  printedOn: date,
  role: z.strictObject({ id: text, title: text, essence: text }),
  stage,
  goal: text,
  start: date,
  targetDate: date.nullable(),
  finish: date.nullable(),
  verdict: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('no-target') }),
    z.strictObject({ kind: z.literal('feasible'), cushionMinutes: minutes }),
    z.strictObject({
      kind: z.literal('infeasible'),
      shortMinutes: minutes,
      firstLateMilestone: text,
    }),
  ]),
  totalMinutes: minutes,
  doneMinutes: minutes,
  weekdayMinutes: week,
  weekChanges: list(z.strictObject({ from: date, weekdayMinutes: week })),
  daysOff: list(z.strictObject({ from: date, to: date, label: text })),
  rhythms: list(z.strictObject({ title: text, text, minutes })),
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
  ),
  sources: list(z.strictObject({ mark: text, title: text, publisher: text, year: z.int() })),
  contentVersion: text,
}) satisfies z.ZodType<PlanDocument>;

const rowsAsJson = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= BACKUP_LIMITS.fileLength, 'too large');

/** One parser per channel that takes an argument; the rest take none. */
export const ARGUMENT_PARSERS = {
  loadContent: z.tuple([]),
  loadRolePage: z.tuple([z.string().max(100)]),
  exportPdf: z.tuple([planDocument]),
  revealExport: z.tuple([z.string().max(64)]),
  loadAbout: z.tuple([]),
  openLink: z.tuple([z.string().max(2048)]),

  keepSnapshot: z.tuple([
    z.strictObject({ reason: z.enum(BACKUP_REASONS), revision: z.int().nonnegative() }),
    rowsAsJson,
  ]),
  listSnapshots: z.tuple([]),
  loadSnapshot: z.tuple([z.string().max(200)]),
  loadLastRecord: z.tuple([]),
  revealSnapshots: z.tuple([]),
  keepFilesAside: z.tuple([]),
  awaitQuit: z.tuple([]),
  readyToQuit: z.tuple([]),
} as const;
