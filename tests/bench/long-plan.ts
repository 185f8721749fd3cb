/** A very long plan that is well under way, in the data of an app that runs. */
import type { Page } from '@playwright/test';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import type { RoleOutline } from '../../src/shared/domain/role.ts';
import type { CustomTaskRow, ProgressRow, SessionRow } from '../../src/renderer/storage/rows.ts';
import { LARGE_PLAN, largePlan, putRows } from '../support/large-plan.ts';

const ROWS_AT_ONCE = 1_000;

/** The role that long plans are made for. */
export function roleOf(content: ContentBundle): RoleOutline {
  const [role] = content.roles;
  if (role === undefined) throw new Error('the content has no role');
  return role;
}

/**
 * A plan of so many tasks of one's own. Every other one is ticked and has an hour logged, so that
 * there is work to be ticked wherever one looks.
 */
export function longPlanRows(
  content: ContentBundle,
  count: number,
): Readonly<Record<string, readonly object[]>> {
  const { plans, schedules } = largePlan(roleOf(content), count);
  const tasks = schedules[0]?.schedule.tasks ?? [];
  const ticked = tasks.filter((_, index) => index % 2 === 0);
  const customTasks: CustomTaskRow[] = tasks.map((task, index) => ({
    id: task.id,
    planId: LARGE_PLAN,
    milestone: task.milestone,
    title: titleOf(index),
    effort: task.effort,
    prerequisites: task.prerequisites,
  }));
  const progress: ProgressRow[] = ticked.map(({ id, finish }) => ({
    taskId: id,
    doneOn: finish,
    share: null,
    note: '',
  }));
  const sessions: SessionRow[] = ticked.map(({ id, finish, minutes }) => ({
    id: `session-of-${id}`,
    taskId: id,
    planId: LARGE_PLAN,
    date: finish,
    minutes,
    note: '',
  }));
  const { contentVersion } = content;
  return {
    plans: plans.map((plan) => ({ ...plan, contentVersion })),
    schedules,
    customTasks,
    progress,
    sessions,
  };
}

function titleOf(index: number): string {
  return `Piece of work ${index + 1}`;
}

/** Puts rows into the app's data and shows a view of a plan as it finds it. */
export async function openWith(
  page: Page,
  rows: Readonly<Record<string, readonly object[]>>,
  address: string,
): Promise<void> {
  for (const [table, all] of Object.entries(rows))
    for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
      await page.evaluate(putRows, { [table]: all.slice(from, from + ROWS_AT_ONCE) });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // What the window has read already it would not read again.
  await page.reload();
}
