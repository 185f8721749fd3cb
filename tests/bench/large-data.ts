/**
 * The data of somebody who has used the app for years: 50 plans of the shipped roles, 20,000 rows of
 * progress, 50,000 study sessions, a full skill ledger and as many changes as are kept for undo.
 * Written through IndexedDB into the database that the app itself has made.
 */
import { addDays, calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import type { PlanId, ScheduleId, TaskId } from '../../src/shared/domain/ids.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import type {
  ChangeRow,
  EvidenceRow,
  PlanRow,
  ProgressRow,
  ScheduleRow,
  SessionRow,
  SkillLevelRow,
} from '../../src/renderer/storage/rows.ts';
import { launchApp } from '../e2e/support/launch.ts';
import { planSettings, scheduleOf } from '../support/content-builders.ts';

export const PLANS = 50;
export const PROGRESS_ROWS = 20_000;
export const SESSIONS = 50_000;
const CHANGES = 200;
const ROWS_AT_ONCE = 2_000;
const FIRST_DAY = calendarDate('2022-01-03');

type Tables = Readonly<Record<string, readonly object[]>>;

/** Starts the app on a folder, fills its database and closes it. */
export async function writeLargeData(dataFolder: string, content: ContentBundle): Promise<void> {
  const app = await launchApp(dataFolder);
  try {
    for (const [table, rows] of Object.entries(largeData(content))) {
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        await app.page.evaluate(putRows, { table, rows: rows.slice(from, from + ROWS_AT_ONCE) });
      const stored = await app.page.evaluate(countRows, table);
      if (stored !== rows.length)
        throw new Error(`${table}: ${stored} rows are stored instead of ${rows.length}`);
    }
  } finally {
    await app.close();
  }
}

function largeData(content: ContentBundle): Tables {
  const { plans, schedules } = largePlans(content);
  const progress = largeProgress(content);
  const sessions = Array.from({ length: SESSIONS }, (_, index): SessionRow => {
    const row = progress[index % progress.length];
    const plan = plans[index % plans.length];
    if (row === undefined || plan === undefined) throw new Error('there is nothing to study');
    return {
      id: `session-${index}`,
      taskId: row.taskId,
      planId: plan.id,
      date: addDays(FIRST_DAY, index % 1500),
      minutes: 25 + (index % 4) * 15,
      note: index % 10 === 0 ? 'Worked through the examples, two of them again.' : '',
    };
  });
  const evidence: EvidenceRow[] = progress
    .filter((_, index) => index % 2 === 0)
    .map(({ taskId }, index) => ({
      id: `evidence-${index}`,
      taskId,
      kind: 'link',
      value: `https://example.org/portfolio/piece-of-work-${index}`,
      addedOn: addDays(FIRST_DAY, index % 1500),
    }));
  const skillLevels: SkillLevelRow[] = content.skills.map((skill, index) => ({
    skillId: skill.id,
    level: index % 2 === 0 ? 'awareness' : 'none',
  }));
  const changes: ChangeRow[] = progress.slice(0, CHANGES).map((row, index) => ({
    sequence: index + 1,
    label: { kind: 'task-done', subject: `Study unit ${index}`, count: 1 },
    edits: [{ table: 'progress', key: row.taskId, before: null, after: row }],
    isUndone: false,
  }));
  return { plans, schedules, progress, sessions, evidence, skillLevels, changes };
}

/** Every role and stage in turn, each with the baseline it is measured against. */
function largePlans(content: ContentBundle): { plans: PlanRow[]; schedules: ScheduleRow[] } {
  const catalogue = catalogueOf(content.skills);
  const goals = content.roles.flatMap((role) =>
    role.plannableStages.map((stage) => ({ role, stage })),
  );
  const plans: PlanRow[] = [];
  const schedules: ScheduleRow[] = [];
  for (let index = 0; index < PLANS; index += 1) {
    const goal = goals[index % goals.length];
    if (goal === undefined) throw new Error('the content has no role that can be planned');
    const { role, stage } = goal;
    const start = addDays(FIRST_DAY, index * 7);
    const settings = planSettings({ role: role.id, stage, goal: `Goal ${index}`, start });
    const schedule = scheduleOf({ catalogue, role, settings, credited: new Set() });
    const id = `plan-${index}` as PlanId;
    const scheduleId = `schedule-${index}` as ScheduleId;
    const { contentVersion } = content;
    plans.push({ ...settings, id, contentVersion, createdOn: start, archivedOn: null, scheduleId });
    const row = { planId: id, computedOn: start, schedule };
    schedules.push(
      { ...row, id: scheduleId, kind: 'current' },
      { ...row, id: `baseline-${index}` as ScheduleId, kind: 'baseline' },
    );
  }
  return { plans, schedules };
}

/** The content's own work first, then work that is no longer in it. */
function largeProgress(content: ContentBundle): ProgressRow[] {
  const own = [
    ...content.skills.flatMap((skill) => skill.units.map((unit) => unit.id)),
    ...content.roles.flatMap((role) =>
      role.milestones.flatMap((milestone) => milestone.tasks.map((task) => task.id)),
    ),
  ];
  return Array.from({ length: PROGRESS_ROWS }, (_, index) => ({
    taskId: own[index] ?? (`past-unit-${index}` as TaskId),
    doneOn: index % 3 === 0 ? null : addDays(FIRST_DAY, index % 1500),
    share: null,
    note: index % 4 === 0 ? 'Harder than it looked; come back to the second half in a month.' : '',
  }));
}

/** Runs in the page. */
function putRows(input: { readonly table: string; readonly rows: readonly object[] }) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('milepost');
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(input.table, 'readwrite');
      for (const row of input.rows) transaction.objectStore(input.table).put(row);
      transaction.addEventListener('abort', () => reject(new Error(transaction.error?.message)));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

/** Runs in the page. */
function countRows(table: string) {
  return new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('milepost');
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const counting = database.transaction(table).objectStore(table).count();
      counting.addEventListener('error', () => reject(new Error(counting.error?.message)));
      counting.addEventListener('success', () => {
        database.close();
        resolve(counting.result);
      });
    });
  });
}
