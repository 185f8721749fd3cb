/** How the screens keep up with a person: ticks, scrolling, and what holds the window up. */
import type { Locator } from '@playwright/test';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { words } from '../e2e/support/words.ts';
import { LARGE_PLAN } from '../support/large-plan.ts';
import { longPlanRows, openWith, roleOf } from './long-plan.ts';
import { measureLongTasks } from './long-tasks.ts';
import type { Measurement } from './row.ts';
import { LONG_ROWS, scrollRows, scrollTree } from './scrolling.ts';
import { measureTicks } from './ticks.ts';
import { withApp } from './with-app.ts';

export async function measureScreens(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  return [
    await measureTicks(content, runs),
    ...(await measureOutline(content, runs)),
    ...(await measureLongTasks(content, runs)),
  ];
}

function measureOutline(content: ContentBundle, runs: number): Promise<readonly Measurement[]> {
  const milestones = roleOf(content).milestones.filter(({ stage }) => stage === 'entry').length;
  return withApp(async (page) => {
    const rows = longPlanRows(content, LONG_ROWS - milestones);
    await openWith(page, rows, `#/plans/${LARGE_PLAN}?view=milestones`);
    const tree = page.getByRole('treegrid', { name: words('outline.label') });
    await tree.waitFor();
    await openEveryMilestone(tree);
    return scrollRows('outline', 'Outline', await scrollTree(page, runs));
  });
}

/** The words of the search open what they find, and each title has these. */
async function openEveryMilestone(tree: Locator): Promise<void> {
  const page = tree.page();
  await page.getByRole('searchbox', { name: words('outline.search') }).fill('piece of work');
  await tree.and(page.locator(`[aria-rowcount="${LONG_ROWS}"]`)).waitFor();
}
