/** The main job without a mouse. */
import { expect, test } from '../support/launch.ts';
import { isFocused, tabTo } from '../support/keyboard.ts';
import { createButton, openView, outline, ROLE, shownTasks, tickOf } from '../support/screens.ts';
import { words } from '../support/words.ts';

test('from the first screen to a ticked task by the keyboard alone', async ({ app }) => {
  const { page } = app;
  await tabTo(page, page.getByRole('main').getByRole('link', { name: ROLE, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: words('role.plan') }).first());
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('radio', { name: words('stage.entry'), exact: true }));
  await tabTo(page, page.getByRole('textbox', { name: words('setup.goal.words') }));
  await page.keyboard.type('By keyboard');
  await tabTo(page, page.getByRole('button', { name: words('setup.to-skills') }).last());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: words('level.none'), exact: true }).first());
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('radio', { name: words('level.awareness'), exact: true }).first(),
  ).toBeChecked();
  await page
    .getByRole('list', { name: words('setup.steps') })
    .getByRole('button', { name: words('setup.step-time') })
    .focus();
  await page.keyboard.press('Enter');
  const monday = page.getByRole('slider', {
    name: words('setup.time.day', { day: 'Monday' }),
    exact: true,
  });
  await tabTo(page, monday);
  const before = Number(await monday.inputValue());
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => Number(await monday.inputValue())).toBeGreaterThan(before);
  await tabTo(page, page.getByRole('spinbutton', { name: /^day/ }).first());
  await page.keyboard.type('04012027');
  await tabTo(page, createButton(page));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('tab', { name: words('workspace.today') }));
  await page.keyboard.press('ArrowRight');
  await expect(outline(page)).toBeVisible();
  const [first = '', second = ''] = await shownTasks(page);
  const row = (task: string) => outline(page).getByRole('row', { name: task, exact: true });
  await tabTo(page, row(first));
  await page.keyboard.press('Space');
  await expect(tickOf(page, first)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => isFocused(row(second))).toBe(true);
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: words('inspector.label') });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(second);
  await page.keyboard.press('Space');
  await expect(tickOf(page, second)).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tickOf(page, second)).not.toBeChecked();

  await tabTo(page, details.getByRole('textbox', { name: words('task.evidence') }));
  await page.keyboard.type('seen');
  await expect(details.getByRole('textbox', { name: words('task.evidence') })).toHaveValue('seen');
});

test('the outline opens and closes by the arrow keys', async ({ app }) => {
  const { page } = app;
  await page.getByRole('main').getByRole('link', { name: ROLE, exact: true }).press('Enter');
  await page
    .getByRole('button', { name: words('role.plan') })
    .first()
    .press('Enter');
  await createButton(page).press('Enter');
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  const milestone = outline(page).getByRole('row', { level: 1 }).first();
  const [first = ''] = await shownTasks(page);
  await tabTo(page, outline(page).getByRole('row', { name: first, exact: true }));
  await page.keyboard.press('Home');
  await expect.poll(() => isFocused(milestone)).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(milestone).toHaveAttribute('aria-expanded', 'false');
  await expect(outline(page).getByRole('row', { level: 2 })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(milestone).toHaveAttribute('aria-expanded', 'true');
});

test('the first stop skips the rail', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('rail.skip') })).toBeFocused();
  await expect(page.getByRole('link', { name: words('rail.skip') })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
