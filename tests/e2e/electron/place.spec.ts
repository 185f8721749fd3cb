/** A restart leads back to where the window was closed, by the keyboard alone. */
import type { Page } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { isFocused, tabTo } from '../support/keyboard.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { openView, outline, shownTasks, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const MOD = 'ControlOrMeta';

const tab = (page: Page, view: 'today' | 'milestones' | 'timeline') =>
  page.getByRole('tab', { name: words(`workspace.${view}`), exact: true });
const grid = (page: Page) => page.getByRole('treegrid', { name: words('timeline.label') });
const timelineRow = (page: Page) => grid(page).locator('[role="row"][tabindex="0"]');
const zoom = (page: Page, scale: 'plan' | 'month') =>
  page.getByRole('radio', { name: words(`timeline.scale-${scale}`), exact: true });

/** Every width the timeline has had since. */
async function watchWidths(page: Page): Promise<() => Promise<readonly number[]>> {
  const seen = await grid(page).evaluateHandle((element) => {
    const had: number[] = [];
    new ResizeObserver(([entry]) => had.push(entry?.contentRect.width ?? 0)).observe(element);
    return had;
  });
  return async () => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    return seen.jsonValue();
  };
}

test('the view, the zoom and the rows of a plan survive a restart', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder);
  let { page } = first;
  await givenPlan(page, { start: '2027-01-04' });
  await page.keyboard.press(`${MOD}+2`);
  const [, second = ''] = await shownTasks(page);
  const chosen = outline(page).getByRole('row', { name: second, exact: true });
  await tabTo(page, outline(page).locator('[role="row"][aria-selected="true"]'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => isFocused(chosen)).toBe(true);
  await page.keyboard.press(`${MOD}+3`);
  await tabTo(page, timelineRow(page));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const row = await timelineRow(page).getAttribute('data-row');
  const widths = await watchWidths(page);
  await page.keyboard.press('+');
  await expect(zoom(page, 'plan')).not.toBeChecked();
  // Wide at once, without a scroll bar that comes and goes.
  await expect.poll(widths).toHaveLength(2);
  const width = () => grid(page).evaluate((element) => element.getBoundingClientRect().width);
  const wide = await width();
  await first.close();

  const again = await launchApp(dataFolder);
  page = again.page;
  await expect(tab(page, 'timeline')).toHaveAttribute('aria-selected', 'true');
  await expect(timelineRow(page)).toHaveAttribute('data-row', row ?? '');
  await expect(zoom(page, 'plan')).not.toBeChecked();
  await expect.poll(async () => Math.abs((await width()) - wide)).toBeLessThan(2);
  await page.keyboard.press(`${MOD}+2`);
  await expect(outline(page).getByRole('row', { name: second, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press(`${MOD}+Shift+k`);
  await expect(page.getByRole('heading', { level: 1, name: words('skills.title') })).toBeVisible();
  await again.close();

  const third = await launchApp(dataFolder);
  await expect(
    third.page.getByRole('heading', { level: 1, name: words('skills.title') }),
  ).toBeVisible();
  await third.close();
});

test('a plan that was laid away since gives way to the list of plans', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder);
  await givenPlan(first.page, { start: '2027-01-04' });
  await openView(first.page, 'milestones');
  const address = await first.page.evaluate(() => location.hash);
  await visit(first.page, 'plans');
  await first.page
    .getByRole('button', { name: /^Archive / })
    .first()
    .press('Enter');
  await expect(first.page.getByText(words('plans.archived', { count: 1 }))).toBeVisible();
  // As if the window had been closed while the plan was open, and the plan archived elsewhere.
  await first.page.evaluate((route) => {
    const state = JSON.parse(localStorage.getItem('milepost:window') ?? '{}') as object;
    localStorage.setItem('milepost:window', JSON.stringify({ ...state, route }));
  }, address.slice(1));
  await first.close();

  const again = await launchApp(dataFolder);
  await expect(
    again.page.getByRole('heading', { level: 1, name: words('plans.title') }),
  ).toBeVisible();
  await expect(again.page.getByText(words('not-found.sentence'))).toHaveCount(0);
  await again.close();
});
