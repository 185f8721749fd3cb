/** Reads the options of `plan` into plan settings, or says in one line what is wrong with them. */
import { parseArgs } from 'node:util';

import { parseCalendarDate, type CalendarDate } from '../../shared/calendar/calendar-date.ts';
import {
  LONGEST_DAY_MINUTES,
  spreadWeek,
  TIME_STEP_MINUTES,
} from '../../shared/calendar/spread-week.ts';
import type { WeekdayMinutes } from '../../shared/calendar/study-calendar.ts';
import type { ContentBundle } from '../../shared/domain/content-bundle.ts';
import type { SkillId } from '../../shared/domain/ids.ts';
import { PLAIN_RULES, type PlanSettings } from '../../shared/domain/plan.ts';
import {
  PROFICIENCY_LEVELS,
  type ProficiencyLevel,
} from '../../shared/domain/proficiency-level.ts';
import type { Role } from '../../shared/domain/role.ts';
import { isStage, STAGES } from '../../shared/domain/stage.ts';
import type { CalendarOptions } from '../../shared/export/file-formats.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import { LONGEST_SMALLEST_SESSION } from '../../shared/planning/check-plan-settings.ts';
import { readCalendar, readOutputs, type PlanOutput } from './read-outputs.ts';
import { readPrintOptions } from './read-print-options.ts';
import { readWhole } from './read-whole.ts';
import { UsageError } from './usage-error.ts';

const PAUSE: WeekdayMinutes = [0, 0, 0, 0, 0, 0, 0];
/** More topics on one day are no limit to anybody. */
const MOST_TOPICS = 20;

export interface PlanOptions {
  readonly role: Role;
  readonly settings: PlanSettings;
  /** What to write; without any the plan is printed as text. */
  readonly outputs: readonly PlanOutput[];
  readonly calendar: CalendarOptions;
  readonly print: PrintOptions;
  readonly force: boolean;
  readonly isProgressTold: boolean;
}

const LONGEST_WEEK_HOURS = (LONGEST_DAY_MINUTES * 7) / 60;

/** @throws UsageError naming the option and the valid values */
export function parsePlanOptions(words: readonly string[], content: ContentBundle): PlanOptions {
  const values = readFlags(words);
  const role = content.roles.find(({ id }) => id === values.role);
  if (values.role === undefined) throw new UsageError('--role is missing; `roles` lists them');
  if (role === undefined) {
    const known = content.roles.map(({ id }) => id).join(', ');
    throw new UsageError(`unknown role "${values.role}"; roles: ${known}`);
  }
  const stage = values.stage ?? 'entry';
  if (!isStage(stage))
    throw new UsageError(`unknown stage "${stage}"; stages: ${STAGES.join(', ')}`);
  if (!role.plannableStages.includes(stage))
    throw new UsageError(
      `${role.id} cannot be planned to ${stage} yet; stages: ${role.plannableStages.join(', ')}`,
    );
  if (values.start === undefined) throw new UsageError('--start is missing; give yyyy-MM-dd');
  const settings: PlanSettings = {
    ...PLAIN_RULES,
    role: role.id,
    stage,
    goal: values.goal ?? '',
    start: readDate('--start', values.start),
    targetDate: values.target === undefined ? null : readDate('--target', values.target),
    weekdayMinutes: spreadWeek(readHours('--hours-per-week', values['hours-per-week'] ?? '10')),
    weekChanges: (values['hours-from'] ?? []).map(readWeekChange),
    topicsPerDay:
      values['topics-a-day'] === undefined
        ? null
        : readWhole('--topics-a-day', values['topics-a-day'], [1, MOST_TOPICS]),
    smallestSession: readWhole('--smallest-session', values['smallest-session'] ?? '0', [
      0,
      LONGEST_SMALLEST_SESSION,
    ]),
    daysOff: (values['days-off'] ?? []).map(readDaysOff),
    skillLevels: Object.fromEntries((values.know ?? []).map((text) => readKnown(text, content))),
  };
  if (settings.targetDate !== null && settings.targetDate < settings.start)
    throw new UsageError('--target is before --start; give a later date');
  return {
    role,
    settings,
    outputs: readOutputs(values),
    calendar: readCalendar(values),
    print: readPrintOptions(values, stage),
    force: values.force ?? false,
    isProgressTold: values.progress ?? false,
  };
}

function readFlags(words: readonly string[]) {
  const options = {
    role: { type: 'string' },
    stage: { type: 'string' },
    start: { type: 'string' },
    'hours-per-week': { type: 'string' },
    'hours-from': { type: 'string', multiple: true },
    'topics-a-day': { type: 'string' },
    'smallest-session': { type: 'string' },
    target: { type: 'string' },
    'days-off': { type: 'string', multiple: true },
    know: { type: 'string', multiple: true },
    goal: { type: 'string' },
    ics: { type: 'string' },
    'ics-start': { type: 'string' },
    'ics-alarm': { type: 'string' },
    markdown: { type: 'string' },
    csv: { type: 'string' },
    'sessions-csv': { type: 'string' },
    progress: { type: 'boolean' },
    pdf: { type: 'string' },
    json: { type: 'string' },
    force: { type: 'boolean' },
    sections: { type: 'string' },
    paper: { type: 'string' },
    orientation: { type: 'string' },
    ink: { type: 'string' },
    'print-stage': { type: 'string' },
    wall: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's own sentence names the flag; ours adds what would be right.
    const reason = error instanceof Error ? (error.message.split(/\.\s|\n/)[0] ?? '') : '';
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(', ');
    throw new UsageError(`${reason.charAt(0).toLowerCase()}${reason.slice(1)}; options: ${known}`);
  }
}

function readDate(flag: string, text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null)
    throw new UsageError(`${flag}: "${text}" is not a date; give yyyy-MM-dd, such as 2027-01-04`);
  return date;
}

function readHours(flag: string, text: string): number {
  const minutes = Number(text) * 60;
  const isValid =
    /^\d+(?:\.\d+)?$/.test(text) &&
    minutes > 0 &&
    minutes <= LONGEST_WEEK_HOURS * 60 &&
    minutes % TIME_STEP_MINUTES === 0;
  if (!isValid)
    throw new UsageError(
      `${flag}: "${text}" is not possible; ` +
        `give 0.25 to ${LONGEST_WEEK_HOURS} in quarter hours`,
    );
  return minutes;
}

/** The same hours spread over a week from a day on; 0 makes a pause. */
function readWeekChange(text: string): PlanSettings['weekChanges'][number] {
  const [date = '', ...rest] = text.split('=');
  const hours = rest.join('=');
  return {
    from: readDate('--hours-from', date),
    weekdayMinutes: hours === '0' ? PAUSE : spreadWeek(readHours('--hours-from', hours)),
  };
}

function readDaysOff(text: string): PlanSettings['daysOff'][number] {
  const [first = '', ...rest] = text.split('..');
  const last = rest.length === 0 ? first : rest.join('..');
  const from = readDate('--days-off', first);
  const to = readDate('--days-off', last);
  if (to < from) throw new UsageError(`--days-off: "${text}" ends before it begins`);
  return { from, to, label: '' };
}

function readKnown(text: string, content: ContentBundle): [SkillId, ProficiencyLevel] {
  const [name = '', ...rest] = text.split('=');
  const level = rest.join('=');
  const skill = content.skills.find(({ id }) => id === name);
  if (skill === undefined) {
    const known = content.skills.map(({ id }) => id).join(', ');
    throw new UsageError(`--know: unknown skill "${name}"; skills: ${known}`);
  }
  if (!isProficiencyLevel(level))
    throw new UsageError(
      `--know: unknown level "${level}"; levels: ${PROFICIENCY_LEVELS.join(', ')}`,
    );
  return [skill.id, level];
}

function isProficiencyLevel(text: string): text is ProficiencyLevel {
  return (PROFICIENCY_LEVELS as readonly string[]).includes(text);
}
