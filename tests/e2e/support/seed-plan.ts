/**
 * A plan under way, put straight into the window's database: what a screen shows of it does not then
 * hang on the screens that would have made it.
 */
import { expect, type Page } from '@playwright/test';

import { addDays, type CalendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId, TaskId } from '../../../src/shared/domain/ids.ts';
import {
  PLAIN_RULES,
  type OwnTask,
  type Plan,
  type PlanSettings,
  type Schedule,
} from '../../../src/shared/domain/plan.ts';
import type { Evidence, LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import type { WorkspaceView } from '../../../src/renderer/features/plan-workspace/views.ts';
import { buildPlan } from '../../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { content } from './content.ts';
import { isEmptyPage, openGivenPlan } from './given-plan.ts';
import { ROLE } from './screens.ts';
import { words } from './words.ts';

export interface SeededPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly role: Role;
  /** The title of a task. */
  readonly titleOf: (task: TaskId) => string;
}

const PLAN = 'seeded-plan' as PlanId;
const SCHEDULE = 'seeded-schedule' as ScheduleId;
const TEN_HOURS = [75, 75, 75, 75, 0, 165, 135] as const;

/** What is in the database besides the plan itself. */
export interface SeededRows {
  readonly plans?: readonly Plan[];
  readonly progress?: readonly Progress[];
  readonly sessions?: readonly LoggedSession[];
  readonly evidence?: readonly Evidence[];
  readonly customTasks?: readonly OwnTask[];
  readonly settings?: readonly { readonly key: string; readonly value: unknown }[];
}

/**
 * A plan that was begun so many days before today; kept in the window's database.
 *
 * @param over what it is made with instead; a second plan has an id and a scheduleId of its own
 */
export async function seedPlan(
  page: Page,
  start: CalendarDate,
  over: Partial<Plan> = {},
): Promise<SeededPlan> {
  const { roles, skills, contentVersion } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`the content has no ${ROLE}`);
  const settings: PlanSettings & Partial<Plan> = {
    ...PLAIN_RULES,
    role: role.id,
    stage: 'entry',
    goal: '',
    start,
    targetDate: null,
    weekdayMinutes: TEN_HOURS,
    daysOff: [],
    skillLevels: {},
    ...over,
  };
  const catalogue = catalogueOf(skills);
  const built = buildPlan({ catalogue, role, settings, credited: new Set() });
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  const plan: Plan = {
    id: PLAN,
    contentVersion,
    createdOn: start,
    archivedOn: null,
    scheduleId: SCHEDULE,
    ...settings,
  };
  const row = { planId: plan.id, computedOn: start, schedule: built.value };
  await putRows(page, {
    plans: [plan],
    schedules: [
      { ...row, id: plan.scheduleId, kind: 'current' },
      { ...row, id: `baseline-of-${plan.id}`, kind: 'baseline' },
    ],
  });
  const items = [
    ...skills.flatMap((skill) => skill.units),
    ...role.milestones.flatMap((milestone) => milestone.tasks),
  ];
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return { plan, schedule: built.value, role, titleOf: (task) => titles.get(task) ?? task };
}

/** Puts another schedule in place of the plan's. */
export function putSchedule(page: Page, schedule: Schedule): Promise<void> {
  const row = { id: SCHEDULE, planId: PLAN, kind: 'current', computedOn: '2027-01-01', schedule };
  return putRows(page, { schedules: [row] });
}

/** Puts rows beside the plan. */
export function seedRows(page: Page, rows: SeededRows): Promise<void> {
  const { plans = [], progress = [], sessions = [], evidence = [], settings = [] } = rows;
  const customTasks = (rows.customTasks ?? []).map((task) => ({ ...task, planId: PLAN }));
  return putRows(page, { plans, progress, sessions, evidence, customTasks, settings });
}

/** Opens a view of the seeded plan as it is in the database now. */
export async function openSeededPlan(page: Page, view: WorkspaceView): Promise<void> {
  if (isEmptyPage(page)) return openGivenPlan(page, PLAN, view);
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/plans/${PLAN}?view=${view}`);
  // The rows were put there behind the window's back; what stood over the plan goes too.
  await page.reload();
  const tab = page.getByRole('tab', { name: words(`workspace.${view}`), exact: true });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Sittings of a task, on a day each, back from a day. */
export function sittings(
  task: TaskId,
  last: CalendarDate,
  minutes: readonly number[],
): readonly LoggedSession[] {
  return minutes.map((each, index) => ({
    id: `${task}-${index}`,
    taskId: task,
    planId: PLAN,
    date: addDays(last, -index),
    minutes: each,
    note: '',
  }));
}

function putRows(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const writing = database.transaction(Object.keys(tables), 'readwrite');
          for (const [name, all] of Object.entries(tables))
            for (const row of all) writing.objectStore(name).put(row);
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(new Error('cannot write')));
        });
      }),
    rows,
  );
}
