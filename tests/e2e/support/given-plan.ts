/**
 * A plan that is there when a test begins: made by the app’s own planning and kept by its own
 * command, without the clicks. Making one by hand is the journey of the setup’s tests alone.
 */
import { expect, type Page } from '@playwright/test';

import type { WorkspaceView } from '../../../src/renderer/features/plan-workspace/views.ts';
import type { PlanId } from '../../../src/shared/domain/ids.ts';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import type { WantedPlan } from './page/keep-plan.ts';
import { outline, ROLE, type Entries } from './screens.ts';
import { words } from './words.ts';

const GLOBAL_NAME = 'keepPlanInPage';

let bundling: Promise<string> | null = null;

/** Makes a plan and opens its outline, as `createPlan` does by clicks. */
export async function givenPlan(page: Page, entries: Omit<Entries, 'times'> = {}): Promise<PlanId> {
  const wanted: WantedPlan = { role: ROLE, ...entries };
  const plan = await inPage<PlanId>(page, `keepPlan(${JSON.stringify(wanted)})`);
  await openGivenPlan(page, plan, 'milestones');
  await expect(outline(page)).toBeVisible();
  return plan;
}

/** Opens a view of a plan; the first screen of a window that has shown nothing yet. */
export async function openGivenPlan(page: Page, plan: PlanId, view: WorkspaceView): Promise<void> {
  const hash = `#/plans/${plan}?view=${view}`;
  if (isEmptyPage(page)) await page.goto(new URL(`/index.html${hash}`, page.url()).href);
  else
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const tab = page.getByRole('tab', { name: words(`workspace.${view}`), exact: true });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Makes the empty database in a page that shows nothing of the app. */
export function makeDatabase(page: Page): Promise<void> {
  return inPage(page, 'makeDatabase()');
}

/** A page of the window’s origin without the window, for data that is put there before it opens. */
export const EMPTY_PAGE = '/empty';

/** Whether a page shows nothing of the app yet. */
export function isEmptyPage(page: Page): boolean {
  return new URL(page.url()).pathname === EMPTY_PAGE;
}

async function inPage<Value>(page: Page, call: string): Promise<Value> {
  bundling ??= bundleForPage(new URL('page/keep-plan.ts', import.meta.url), GLOBAL_NAME);
  return page.evaluate<Value>(`${await bundling};${GLOBAL_NAME}.${call}`);
}
