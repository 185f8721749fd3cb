/** A clock that is set back a day under a plan, and a system that changes its theme. */
import type { Page } from '@playwright/test';

import { comeBackAt, passTo } from '../support/clock.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/launch.ts';
import {
  beginSetup,
  messages,
  minutesDone,
  openStep,
  openView,
  outline,
  shownTasks,
  tick,
  tickOf,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

/** A minus before a number: a negative time, hour or count. A range has a dash of its own. */
const NEGATIVE = /[-−]\d+(?:\s?(?:h|min|days?|%)\b|:\d)/;

const card = (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true });
const timer = (page: Page) => page.getByRole('timer');

async function expectNothingNegative(page: Page): Promise<void> {
  for (const view of ['today', 'milestones', 'timeline', 'progress', 'journal'] as const) {
    await openView(page, view);
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    expect(await page.getByRole('main').innerText(), view).not.toMatch(NEGATIVE);
  }
}

test('a clock set back a day loses nothing and counts nothing negative', async ({
  app: { page },
}) => {
  await comeBackAt(page, '2027-01-04T18:00:00Z');
  await givenPlan(page, { start: '2027-01-04' });
  // Tuesday: a task is ticked, time is logged, the timer runs.
  await comeBackAt(page, '2027-01-05T18:00:00Z');
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  const [first = '', second = ''] = await shownTasks(page);
  await tick(page, first);
  const done = await minutesDone(page);
  await outline(page).getByRole('row', { name: second, exact: true }).click();
  await page.getByRole('button', { name: words('time.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words('session.time') }).fill('0:40');
  await dialog.getByRole('button', { name: words('session.add') }).click();
  await expect(messages(page)).toContainText(
    words('change.session-logged', { subject: second, count: 40 }),
  );
  await openView(page, 'today');
  // The key belongs to what Today shows, which comes a moment after its tab.
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('t');
  await expect(timer(page)).toBeVisible();
  await passTo(page, '2027-01-05T18:20:00Z');
  await expect(timer(page)).toHaveText(/^0:(19|20):/);

  // The clock goes back to Monday, before the plan's next session; first while it is open.
  await passTo(page, '2027-01-04T18:00:00Z');
  await expect(timer(page)).toHaveText(/^0:00:/);
  await comeBackAt(page, '2027-01-04T18:00:00Z');
  await expect(page.getByRole('heading', { level: 2, name: 'Monday 4 January' })).toBeVisible();
  await expect(timer(page)).toHaveText(/^\d+:\d\d:\d\d$/);
  await expectNothingNegative(page);
  expect(await minutesDone(page)).toBe(done);

  // The timer is stopped, and corrected by hand; what is logged belongs to the day it began.
  await openView(page, 'today');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: words('timer.how-much') }).fill('20');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(/20 minutes of .+ logged/);
  await expect(timer(page)).toHaveCount(0);
  await openView(page, 'journal');
  const entries = page.getByRole('region', { name: words('journal.list') }).getByRole('article');
  await expect(entries).toHaveCount(3);
  await openView(page, 'milestones');
  await expect(tickOf(page, first)).toBeChecked();
  // What was done “tomorrow” can be taken back, and replanning still finds a way.
  await page.getByRole('button', { name: words('plan.replan') }).click();
  await expect(page.getByRole('heading', { name: words('replan.impossible') })).toHaveCount(0);
  await page.keyboard.press('Escape');

  // The clock is put right: the forty minutes, the twenty and what the tick stands for are there.
  await comeBackAt(page, '2027-01-05T18:30:00Z');
  await openView(page, 'today');
  await expect(page.getByText(/^1 h 45 studied/)).toBeVisible();
  await expectNothingNegative(page);
  expect(await minutesDone(page)).toBe(done);
});

test('the system’s theme changes while somebody types: nothing is lost, nothing moves', async ({
  app: { page, electron },
}) => {
  const follow = (theme: 'light' | 'dark') =>
    electron.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
  // The driver has a colour scheme of its own, which would hide the system's.
  await page.emulateMedia({ colorScheme: null });
  await follow('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await beginSetup(page);
  await openStep(page, 'time');
  await openStep(page, 'goal');
  const goal = page.getByLabel(words('setup.goal.words'));
  await goal.fill('Half a sen');
  const box = await goal.boundingBox();
  await follow('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(goal).toBeFocused();
  await page.keyboard.type('tence');
  await expect(goal).toHaveValue('Half a sentence');
  expect(await goal.boundingBox()).toEqual(box);
  await givenPlan(page);
  await openView(page, 'today');
  await expect(card(page)).toBeVisible();
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await follow('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
});
