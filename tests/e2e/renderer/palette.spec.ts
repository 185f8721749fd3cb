/** Everything by the keyboard: the palette, the shortcuts and the list of them. */
import type { Page } from '@playwright/test';

import { LARGE_PLAN, namedLargePlan, putRows } from '../../support/large-plan.ts';
import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import { content } from '../support/content.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused } from '../support/keyboard.ts';
import { messages, outline, ROLE, tick, tickOf, shownTasks, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const MOD = 'ControlOrMeta';
const SKILL = 'Machine learning fundamentals';

const palette = (page: Page) => page.getByRole('dialog', { name: words('palette.label') });
const field = (page: Page) => palette(page).getByRole('combobox');
const found = (page: Page) => palette(page).getByRole('option');
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const tab = (page: Page, view: 'today' | 'milestones' | 'timeline') =>
  page.getByRole('tab', { name: words(`workspace.${view}`), exact: true });

async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press(`${MOD}+k`);
  await expect(field(page)).toBeFocused();
  await expect(found(page).first()).toBeVisible();
  if (typed !== '') await page.keyboard.type(typed);
}

async function openLargePlan(page: Page, count: number): Promise<void> {
  const { roles } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  await page.evaluate(putRows, namedLargePlan(role, count));
  await page.evaluate((id) => {
    location.hash = `#/plans/${id}`;
  }, LARGE_PLAN);
  await expect(tab(page, 'today')).toBeVisible();
}

test.describe('the palette', () => {
  test('opens by its keys, goes where Enter says and gives the focus to the new screen', async ({
    page,
  }) => {
    await openPalette(page, words('command.skills'));
    await expect(found(page).first()).toHaveAccessibleName(words('command.skills'));
    await page.keyboard.press('Enter');
    await expect(heading(page, words('skills.title'))).toBeVisible();
    await expect(palette(page)).toHaveCount(0);
  });

  test('is left by Escape, by its own keys and by a press beside it, with the focus where it was', async ({
    page,
  }) => {
    const plans = page.getByRole('link', { name: words('rail.plans'), exact: true });
    await plans.focus();
    for (const leave of ['Escape', `${MOD}+k`]) {
      await openPalette(page, 'any');
      await page.keyboard.press(leave);
      await expect(palette(page)).toHaveCount(0);
      await expect(plans).toBeFocused();
    }
    await openPalette(page);
    await page.mouse.click(8, 600);
    await expect(palette(page)).toHaveCount(0);
  });

  test('is walked by the arrows, Home and End, and says which row is gone to', async ({ page }) => {
    await openPalette(page);
    const active = async () => {
      const id = await field(page).getAttribute('aria-activedescendant');
      return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('data-entry');
    };
    const keys = await found(page).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-entry')),
    );
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(keys[0]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(keys[1]);
    await page.keyboard.press('End');
    await expect.poll(active).toBe(keys.at(-1));
    await page.keyboard.press('Home');
    await expect.poll(active).toBe(keys[0]);
    await expect(field(page)).toBeFocused();
  });

  test('tells how much it found, also when it is nothing', async ({ page }) => {
    await openPalette(page, 'information systems ml');
    const status = palette(page).getByRole('status');
    await expect(status).toHaveText(words('palette.count', { count: await found(page).count() }));
    await field(page).fill('no such thing <b>');
    await expect(palette(page)).toContainText(
      words('palette.nothing', { words: 'no such thing <b>' }),
    );
    await expect(status).toHaveText(words('palette.count', { count: 0 }));
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
  });

  test('opens a role, and the ledger at a skill', async ({ page }) => {
    await openPalette(page, ROLE);
    await page.keyboard.press('Enter');
    await expect(heading(page, ROLE)).toBeVisible();
    await openPalette(page, SKILL);
    await page.keyboard.press('Enter');
    const skill = page.getByRole('radiogroup', { name: SKILL, exact: true });
    await expect(skill).toBeInViewport();
    await expect.poll(() => isFocused(skill.getByRole('radio', { checked: true }))).toBe(true);
  });

  test('begins with what was chosen last', async ({ page }) => {
    await openPalette(page, ROLE);
    await page.keyboard.press('Enter');
    await expect(heading(page, ROLE)).toBeVisible();
    await openPalette(page);
    const recent = palette(page).getByRole('group', { name: words('palette.section.recent') });
    await expect(recent.getByRole('option')).toHaveCount(1);
    await expect(recent.getByRole('option')).toHaveAccessibleName(ROLE);
  });

  test('shows the plan, each of its views, and what can be done in it', async ({ page }) => {
    await givenPlan(page, { start: '2027-01-04' });
    await visit(page, 'skills');
    await openPalette(page, words('command.replan'));
    await expect(found(page).filter({ hasText: words('palette.this-plan') })).toHaveCount(0);
    await field(page).fill('timeline of machine');
    await page.keyboard.press('Enter');
    await expect(tab(page, 'timeline')).toHaveAttribute('aria-selected', 'true');
    await openPalette(page, words('command.change-plan'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words('setup.goal.question') })).toBeVisible();
  });

  test('goes to a task of the plan in the outline, from any view and within it', async ({
    page,
  }) => {
    await openLargePlan(page, 300);
    await page.keyboard.press(`${MOD}+3`);
    await expect(tab(page, 'timeline')).toHaveAttribute('aria-selected', 'true');
    for (const task of ['large-task-20', 'large-task-250']) {
      await openPalette(page, task);
      await page.keyboard.press('Enter');
      const row = outline(page).getByRole('row', { name: task, exact: true });
      await expect(row).toBeInViewport();
      await expect.poll(() => isFocused(row)).toBe(true);
      await expect(row).toHaveAttribute('aria-selected', 'true');
    }
  });

  test('says how many it does not show of a plan of 5,000 tasks', async ({ page }) => {
    await openLargePlan(page, 5_000);
    await openPalette(page, 'large');
    await expect(palette(page).getByRole('status')).toHaveText(
      words('palette.count-more', { shown: 30, count: 4_970 }),
    );
    await expect(found(page)).toHaveCount(30);
  });

  test('takes long and right-to-left words without breaking', async ({ page }) => {
    await givenPlan(page, { start: '2027-01-04', goal: `${'خطة طويلة جدا '.repeat(12)}🚀` });
    await openPalette(page, 'خطة');
    await expect(found(page).first()).toBeVisible();
    await page.setViewportSize({ width: 900, height: 600 });
    await expectForEveryone(page, 'the palette with a long goal');
  });

  for (const theme of THEMES)
    test(`is for everyone, ${theme}`, async ({ page }) => {
      await showTheme(page, theme);
      await openPalette(page);
      await expectForEveryone(page, 'the palette at first');
      await field(page).fill('machine');
      await page.keyboard.press('ArrowDown');
      await expectForEveryone(page, 'the palette with results');
      await field(page).fill('xyzzy');
      await expectForEveryone(page, 'the palette without results');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: words('shortcuts.title') })).toBeVisible();
      await expectForEveryone(page, 'the list of shortcuts');
    });
});

test.describe('shortcuts', () => {
  test('open the screens and go back and forward', async ({ page }) => {
    await page.keyboard.press(`${MOD}+Shift+k`);
    await expect(heading(page, words('skills.title'))).toBeVisible();
    await page.keyboard.press(`${MOD}+,`);
    await expect(heading(page, words('settings.title'))).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(heading(page, words('skills.title'))).toBeVisible();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(heading(page, words('settings.title'))).toBeVisible();
  });

  test('open the views of a plan, and do nothing where there is none', async ({ page }) => {
    await page.keyboard.press(`${MOD}+2`);
    await expect(heading(page, words('library.title'))).toBeVisible();
    await givenPlan(page, { start: '2027-01-04' });
    await page.keyboard.press(`${MOD}+3`);
    await expect(tab(page, 'timeline')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press(`${MOD}+1`);
    await expect(tab(page, 'today')).toHaveAttribute('aria-selected', 'true');
  });

  test('start and stop the timer from a view that does not show it', async ({ page }) => {
    await givenPlan(page, { start: '2020-01-06' });
    await page.keyboard.press(`${MOD}+3`);
    await expect(tab(page, 'timeline')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press(`${MOD}+Shift+t`);
    await expect(page.getByRole('timer')).toBeVisible();
    await page.keyboard.press(`${MOD}+Shift+t`);
    await expect(page.getByRole('dialog', { name: words('timer.how-much') })).toBeVisible();
  });

  test('find the search field of the screen', async ({ page }) => {
    await page.keyboard.press(`${MOD}+f`);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await givenPlan(page, { start: '2027-01-04' });
    await page.keyboard.press(`${MOD}+2`);
    await expect(outline(page)).toBeVisible();
    await page.keyboard.press(`${MOD}+f`);
    await expect(page.getByRole('searchbox', { name: words('outline.search') })).toBeFocused();
  });

  test('undo on the screen, and in a text field what was typed there', async ({ page }) => {
    await givenPlan(page, { start: '2027-01-04' });
    await page.keyboard.press(`${MOD}+2`);
    const [first = ''] = await shownTasks(page);
    await tick(page, first);
    const search = page.getByRole('searchbox', { name: words('outline.search') });
    await search.focus();
    // One character: what is typed with a pause in it is taken back in parts.
    await page.keyboard.type('z');
    await page.keyboard.press(`${MOD}+z`);
    await expect(search).toHaveValue('');
    await expect(tickOf(page, first)).toBeChecked();
    await tab(page, 'milestones').focus();
    await page.keyboard.press(`${MOD}+z`);
    await expect(tickOf(page, first)).not.toBeChecked();
    await page.keyboard.press(`${MOD}+Shift+z`);
    await expect(tickOf(page, first)).toBeChecked();
    await page.keyboard.press(`${MOD}+z`);
    await page.keyboard.press(`${MOD}+y`);
    await expect(tickOf(page, first)).toBeChecked();
    await expect(messages(page)).toContainText(first);
  });

  test('wait while a window is open', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.press(`${MOD}+,`);
    await expect(palette(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(heading(page, words('library.title'))).toBeVisible();
  });

  test('of one character are listed, and can be switched off', async ({ page }) => {
    const list = page.getByRole('dialog', { name: words('shortcuts.title') });
    const line = list.locator('dl > div').filter({ hasText: words('keys.today.timer') });
    await page.keyboard.press('?');
    await expect(line).toHaveCount(2);
    await list.getByRole('button', { name: words('shortcuts.close') }).press('Enter');
    await expect(list).toHaveCount(0);

    await visit(page, 'settings');
    const single = page.getByRole('checkbox', { name: words('settings.single-keys') });
    await single.press('Space');
    await expect(single).not.toBeChecked();
    await page.keyboard.press('?');
    await page.getByRole('button', { name: words('settings.show-shortcuts') }).press('Enter');
    await expect(list).toContainText(words('shortcuts.off'));
    await expect(line).toHaveCount(1);
    await page.keyboard.press('Escape');

    await givenPlan(page, { start: '2020-01-06' });
    await page.keyboard.press(`${MOD}+1`);
    await expect(page.getByRole('button', { name: words('timer.start') }).first()).toBeVisible();
    await page.keyboard.press('t');
    await page.keyboard.press(`${MOD}+Shift+t`);
    await expect(page.getByRole('timer')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('of one character write where one types', async ({ page }) => {
    const search = page.getByRole('main').getByRole('searchbox');
    await search.focus();
    await page.keyboard.type('what?');
    await expect(search).toHaveValue('what?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
