/** A plan to explore: the shipped content, six weeks in, a little behind. */
import { addDays, daysBetween, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { spreadWeek } from '../../../shared/calendar/spread-week.ts';
import { PLAIN_RULES, type PlanSettings, type Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { buildPlan } from '../../../shared/planning/build-plan.ts';
import type { SkillCatalogue } from '../../../shared/planning/skill-catalogue.ts';
import type { SampleWork } from '../../storage/commands/sample-plan.ts';

/** A whole number of weeks, so that it begins on the weekday it is. */
const BEGUN_DAYS_AGO = 42;
/** What was planned for the last days is still open. */
const BEHIND_DAYS = 6;
const MINUTES_A_WEEK = 600;
/** Weeks of the whole plan that a target date leaves free at its end. */
const DAYS_TO_SPARE = 21;
/** Some tasks take longer than estimated, some less; in percent, over and over. */
const PACE = [110, 90, 135, 100, 80, 120] as const;

export interface Sample {
  readonly settings: PlanSettings;
  readonly schedule: Schedule;
  readonly work: readonly SampleWork[];
}

export interface SampleInput {
  readonly catalogue: SkillCatalogue;
  /** The roles there are; the first that can be planned is taken. */
  readonly roles: readonly RoleOutline[];
  readonly today: CalendarDate;
  /** Says that it is a sample. */
  readonly goal: string;
}

/** @returns null when the content has no role a plan can be made for */
export function makeSample(input: SampleInput): (Sample & { readonly role: RoleOutline }) | null {
  const { catalogue, roles, today, goal } = input;
  const role = roles.find(({ plannableStages }) => plannableStages.length > 0);
  const stage = role?.plannableStages[0];
  if (role === undefined || stage === undefined) return null;
  const settings: PlanSettings = {
    ...PLAIN_RULES,
    role: role.id,
    stage,
    goal,
    start: addDays(today, -BEGUN_DAYS_AGO),
    targetDate: null,
    weekdayMinutes: spreadWeek(MINUTES_A_WEEK),
    daysOff: [],
    skillLevels: {},
  };
  const open = buildPlan({ catalogue, role, settings, credited: new Set() });
  if (!open.ok || open.value.finish === null) return null;
  const targeted = { ...settings, targetDate: addDays(open.value.finish, DAYS_TO_SPARE) };
  const plan = buildPlan({ catalogue, role, settings: targeted, credited: new Set() });
  if (!plan.ok) return null;
  return { role, settings: targeted, schedule: plan.value, work: workUntil(plan.value, today) };
}

/** What was planned up to some days ago, as if it had been studied then. */
function workUntil({ tasks }: Schedule, today: CalendarDate): readonly SampleWork[] {
  return tasks
    .filter(({ finish }) => daysBetween(finish, today) > BEHIND_DAYS)
    .flatMap(({ id, sessions }, index) =>
      sessions.map(({ date, minutes }, session) => ({
        task: id,
        date,
        minutes: Math.max(1, Math.round((minutes * (PACE[index % PACE.length] ?? 100)) / 100)),
        isLast: session === sessions.length - 1,
      })),
    )
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
