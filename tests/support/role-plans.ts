/** The plan of each role as it ships, to its last stage, at ten hours a week. */
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import { spreadWeek } from '../../src/shared/calendar/spread-week.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { PLAIN_RULES } from '../../src/shared/domain/plan.ts';
import type { Role } from '../../src/shared/domain/role.ts';
import { buildPlanDocument } from '../../src/shared/export/build-plan-document.ts';
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import { buildPlan } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';

const WEEK_MINUTES = 600;

/** @throws when no plan can be made, which the content's own checks rule out */
export function rolePlan(content: ContentBundle, role: Role, locale = 'en-GB'): PlanDocument {
  const start = calendarDate('2027-01-04');
  const settings = {
    ...PLAIN_RULES,
    role: role.id,
    stage: role.plannableStages.at(-1) ?? 'entry',
    goal: '',
    start,
    targetDate: null,
    weekdayMinutes: spreadWeek(WEEK_MINUTES),
    daysOff: [],
    skillLevels: {},
  };
  const catalogue = catalogueOf(content.skills);
  const schedule = buildPlan({ catalogue, role, settings, credited: new Set() });
  if (!schedule.ok) throw new Error(`no plan of ${role.id} can be made`);
  return buildPlanDocument({
    id: role.id,
    content,
    role,
    settings,
    schedule: schedule.value,
    baseline: null,
    ownTasks: [],
    progress: new Map(),
    evidence: new Map(),
    logged: new Map(),
    printedOn: start,
    locale,
  });
}
