/** A plan that is being set up: entries may still be missing or contradict each other. */
import { parseCalendarDate, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { spreadWeek } from '../../../shared/calendar/spread-week.ts';
import type { WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import type { RequirementId, RoleId } from '../../../shared/domain/ids.ts';
import { PLAIN_RULES, type PlanSettings, type SkillLevels } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { isStage, type Stage } from '../../../shared/domain/stage.ts';

export interface Draft {
  readonly role: RoleId;
  readonly stage: Stage;
  readonly goal: string;
  readonly start: CalendarDate | null;
  readonly targetDate: CalendarDate | null;
  readonly weekdayMinutes: WeekdayMinutes;
  readonly weekChanges: readonly DraftWeekChange[];
  readonly daysOff: readonly DraftDaysOff[];
  readonly topicsPerDay: number | null;
  readonly smallestSession: number;
  readonly droppedRequirements: readonly RequirementId[];
  readonly skillLevels: SkillLevels;
}

export interface DraftWeekChange {
  readonly key: string;
  readonly from: CalendarDate | null;
  readonly weekdayMinutes: WeekdayMinutes;
}

export interface DraftDaysOff {
  readonly key: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly label: string;
}

/** What of a plan the setup does not ask about; a plan that is changed keeps it. */
export type OwnWishes = Pick<PlanSettings, 'pins' | 'ownEstimates' | 'ownOrder'>;

/** Ten hours: what someone with a job can keep up. */
const FIRST_WEEK_MINUTES = 600;

interface FirstDraft {
  readonly role: RoleOutline;
  readonly stage: Stage | null;
  readonly today: CalendarDate;
  readonly skillLevels: SkillLevels;
}

/** The draft a setup begins with. */
export function firstDraft({ role, stage, today, skillLevels }: FirstDraft): Draft {
  const isPlannable = stage !== null && role.plannableStages.includes(stage);
  const { topicsPerDay, smallestSession } = PLAIN_RULES;
  return {
    role: role.id,
    stage: isPlannable ? stage : (role.plannableStages[0] ?? 'entry'),
    goal: '',
    start: today,
    targetDate: null,
    weekdayMinutes: spreadWeek(FIRST_WEEK_MINUTES),
    weekChanges: [],
    daysOff: [],
    topicsPerDay,
    smallestSession,
    droppedRequirements: [],
    skillLevels,
  };
}

/** The draft that gives these settings: a plan is changed by the same steps as it was made. */
export function draftOf(settings: PlanSettings): Draft {
  const { role, stage, goal, start, targetDate, weekdayMinutes } = settings;
  const { topicsPerDay, smallestSession, droppedRequirements, skillLevels } = settings;
  return {
    role,
    stage,
    goal,
    start,
    targetDate,
    weekdayMinutes,
    weekChanges: settings.weekChanges.map((change, index) => ({ key: `week-${index}`, ...change })),
    daysOff: settings.daysOff.map((range, index) => ({ key: `off-${index}`, ...range })),
    topicsPerDay,
    smallestSession,
    droppedRequirements,
    skillLevels,
  };
}

/** What a lever changes, taken over; entries that are still unfinished stay. */
export function applyLever(draft: Draft, settings: PlanSettings): Draft {
  const { weekdayMinutes, weekChanges, targetDate, droppedRequirements, skillLevels } =
    draftOf(settings);
  const unfinished = draft.weekChanges.filter(({ from }) => from === null);
  return {
    ...draft,
    weekdayMinutes,
    weekChanges: [...weekChanges, ...unfinished],
    targetDate,
    droppedRequirements,
    skillLevels,
  };
}

/** The settings of a draft; null while its start is missing. Unfinished rows do not count. */
export function toSettings(draft: Draft, wishes: OwnWishes = PLAIN_RULES): PlanSettings | null {
  const { start, daysOff, weekChanges, goal, ...rest } = draft;
  const { pins, ownEstimates, ownOrder } = wishes;
  if (start === null) return null;
  return {
    ...rest,
    pins,
    ownEstimates,
    ownOrder,
    start,
    goal: goal.trim(),
    weekChanges: weekChanges.flatMap(({ from, weekdayMinutes }) =>
      from === null ? [] : [{ from, weekdayMinutes }],
    ),
    daysOff: daysOff.flatMap(({ from, to, label }) =>
      from === null || to === null ? [] : [{ from, to, label: label.trim() }],
    ),
  };
}

/** Whether two drafts say the same. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A draft as it was kept, or null for anything else: another version may have written it. */
export function readDraft(entries: unknown): Draft | null {
  if (!isRecord(entries)) return null;
  const isDraft =
    typeof entries['role'] === 'string' &&
    typeof entries['stage'] === 'string' &&
    isStage(entries['stage']) &&
    typeof entries['goal'] === 'string' &&
    isDate(entries['start']) &&
    isDate(entries['targetDate']) &&
    isWeek(entries['weekdayMinutes']) &&
    isListOf(entries['weekChanges'], isWeekChange) &&
    isListOf(entries['daysOff'], isDaysOff) &&
    (entries['topicsPerDay'] === null || typeof entries['topicsPerDay'] === 'number') &&
    typeof entries['smallestSession'] === 'number' &&
    isListOf(entries['droppedRequirements'], (id) => typeof id === 'string') &&
    isRecord(entries['skillLevels']);
  return isDraft ? (entries as unknown as Draft) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isDate(value: unknown): boolean {
  return value === null || (typeof value === 'string' && parseCalendarDate(value) !== null);
}

const DAYS_A_WEEK = 7;

function isWeek(value: unknown): boolean {
  return (
    isListOf(value, (minutes) => typeof minutes === 'number') &&
    (value as readonly number[]).length === DAYS_A_WEEK
  );
}

function isWeekChange(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['key'] === 'string' &&
    isDate(value['from']) &&
    isWeek(value['weekdayMinutes'])
  );
}

function isDaysOff(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['key'] === 'string' &&
    isDate(value['from']) &&
    isDate(value['to']) &&
    typeof value['label'] === 'string'
  );
}
