/** The timer outlives whatever ends the app. */
import type { Page } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { messages, openPlan, openView } from '../support/screens.ts';
import { words } from '../support/words.ts';

const timer = (page: Page) => page.getByRole('timer');

/** The key of the timer is Today's, which comes a moment after its tab. */
async function openToday(page: Page): Promise<void> {
  await openView(page, 'today');
  await expect(page.getByRole('region', { name: words('today.now'), exact: true })).toBeVisible();
}

/** What the timer has measured, as it is shown. */
async function secondsShown(page: Page): Promise<number> {
  const [hours = 0, minutes = 0, seconds = 0] = (await timer(page).innerText())
    .split(':')
    .map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

test('a running timer goes on after the process was killed', async ({ dataFolder }) => {
  const app = await launchApp(dataFolder);
  await givenPlan(app.page);
  await openToday(app.page);
  await app.page.keyboard.press('t');
  await expect(timer(app.page)).toHaveText(/^0:00:0[1-9]$/);
  const started = Date.now();
  await app.kill();

  const again = await launchApp(dataFolder);
  const { page } = again;
  await openPlan(page);
  // It went on while nothing ran.
  await expect(timer(page)).toBeVisible();
  const sinceKilled = Math.floor((Date.now() - started) / 1000);
  expect(await secondsShown(page)).toBeGreaterThanOrEqual(sinceKilled);
  await openToday(page);
  await page.keyboard.press('t');
  const minutes = page.getByRole('textbox', { name: words('timer.how-much') });
  await minutes.fill('30');
  await minutes.press('Enter');
  await expect(messages(page)).toContainText(/30 minutes of .+ logged/);
  await again.kill();

  const last = await launchApp(dataFolder);
  await openPlan(last.page);
  await openView(last.page, 'today');
  await expect(last.page.getByText(/^30 min of .+ studied/)).toBeVisible();
  await expect(timer(last.page)).toHaveCount(0);
  await last.close();
});
