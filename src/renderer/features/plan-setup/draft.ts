/** A plan that is being set up: entries may still be missing or contradict each other. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { spreadWeek } from '../../../shared/calendar/spread-week.ts';
import type { WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import type { RoleId } from '../../../shared/domain/ids.ts';
import { PLAIN_RULES, type PlanSettings, type SkillLevels } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import type { Stage } from '../../../shared/domain/stage.ts';

export interface Draft {
  readonly role: RoleId;
  readonly stage: Stage;
  readonly goal: string;
  readonly start: CalendarDate | null;
  readonly targetDate: CalendarDate | null;
  readonly weekdayMinutes: WeekdayMinutes;
  readonly daysOff: readonly DraftDaysOff[];
  readonly skillLevels: SkillLevels;
}

export interface DraftDaysOff {
  readonly key: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly label: string;
}

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
  return {
    role: role.id,
    stage: isPlannable ? stage : (role.plannableStages[0] ?? 'entry'),
    goal: '',
    start: today,
    targetDate: null,
    weekdayMinutes: spreadWeek(FIRST_WEEK_MINUTES),
    daysOff: [],
    skillLevels,
  };
}

/** The settings of a draft; null while its start is missing. Unfinished days off do not count. */
export function toSettings(draft: Draft): PlanSettings | null {
  const { start, daysOff, goal, ...rest } = draft;
  if (start === null) return null;
  return {
    ...PLAIN_RULES,
    ...rest,
    start,
    goal: goal.trim(),
    daysOff: daysOff.flatMap(({ from, to, label }) =>
      from === null || to === null ? [] : [{ from, to, label: label.trim() }],
    ),
  };
}
