/** Scrolling through a timeline of 10,000 rows in the built app. */
import type { Page } from '@playwright/test';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { words } from '../e2e/support/words.ts';
import { LARGE_PLAN, largePlan, putRows } from '../support/large-plan.ts';
import { roleOf } from './long-plan.ts';
import type { Measurement } from './row.ts';
import { LONG_ROWS, scrollRows, scrollTree } from './scrolling.ts';
import { withApp } from './with-app.ts';

export function measureTimeline(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const role = roleOf(content);
  const milestones = role.milestones.filter(({ stage }) => stage === 'entry').length;
  return withApp(async (page) => {
    await page.evaluate(putRows, { ...largePlan(role, LONG_ROWS - milestones) });
    await openEveryRow(page);
    return scrollRows('timeline', 'Timeline', await scrollTree(page, runs));
  });
}

async function openEveryRow(page: Page): Promise<void> {
  await page.evaluate((plan) => {
    location.hash = `#/plans/${plan}?view=timeline`;
  }, LARGE_PLAN);
  const grid = page.getByRole('treegrid', { name: words('timeline.label') });
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('*');
  // The head is a row too.
  await grid.and(page.locator(`[aria-rowcount="${LONG_ROWS + 1}"]`)).waitFor();
}
