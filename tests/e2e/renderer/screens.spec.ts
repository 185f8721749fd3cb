/** The screens in the current Chromium: what they show, and that they follow what is typed. */
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import {
  beginSetup,
  createButton,
  messages,
  minutesDone,
  openPlan,
  openRole,
  openStep,
  outline,
  OTHER_ROLE,
  pressMilestoneTick,
  readOutline,
  ROLE,
  shownMilestones,
  shownTasks,
  tick,
  tickOf,
  typeDate,
  typeTime,
  visit,
} from '../support/screens.ts';
import { savePdf } from '../support/export.ts';
import { content } from '../support/content.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

const finishOf = (page: Page) =>
  page.getByRole('complementary', { name: words('preview.label') }).getByRole('status');

test('the library lists every role with its hours, and finds one by a word', async ({ page }) => {
  const { roles } = await content();
  const table = page.getByRole('table', { name: words('library.title') });
  for (const role of roles)
    await expect(table.getByRole('link', { name: role.title, exact: true })).toBeVisible();
  const row = table.getByRole('row', { name: new RegExp(ROLE) });
  await expect(row.getByRole('cell').nth(2)).toHaveText(/^[\d,]+$/);

  const search = page.getByRole('searchbox', { name: words('library.search') });
  await search.fill(`  ${ROLE.toUpperCase()} `);
  // Its words stand in the others’ texts as well, but only its own title is made of them.
  await expect(table.getByRole('link').first()).toHaveText(ROLE);
  await search.fill('zzz');
  await expect(page.getByText(words('library.nothing', { words: 'zzz' }))).toBeVisible();
  await search.fill('');
  await expect(table.getByRole('link')).toHaveCount(roles.length);
});

test('a role page names every requirement, task and figure of the role', async ({ page }) => {
  const { roles } = await content();
  const role = roles.find(({ title }) => title === ROLE);
  await openRole(page);
  const main = page.getByRole('main');
  for (const requirement of role?.requirements ?? [])
    await expect(main.getByText(requirement.title, { exact: true }).first()).toBeAttached();
  for (const group of role?.responsibilities ?? [])
    await expect(main.getByRole('heading', { name: group.title }).first()).toBeAttached();
  for (const milestone of role?.milestones ?? [])
    await expect(main.getByText(milestone.title, { exact: true }).first()).toBeAttached();
});

test('every role page opens', async ({ page }) => {
  const { roles } = await content();
  for (const role of roles) await openRole(page, role.title);
});

test('a part of the role page is jumped to, and gets the focus', async ({ page }) => {
  await openRole(page);
  const contents = page.getByRole('navigation', { name: words('role.contents') });
  const part = words('role.section.requirements');
  await contents.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('region', { name: part, exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: part, exact: true })).toBeInViewport();
});

test('the preview follows hours, dates, stage and what one knows', async ({ page }) => {
  await beginSetup(page);
  await openStep(page, 'time');
  const preview = page.getByRole('complementary', { name: words('preview.label') });
  await typeDate(page, words('setup.goal.start'), '2027-01-04');
  await expect(preview).toHaveAttribute('aria-busy', 'false');
  const first = await finishOf(page).textContent();
  const week = page.getByRole('slider', { name: words('setup.time.hours-a-week'), exact: true });
  await week.press('PageUp');
  await expect(finishOf(page)).not.toHaveText(first ?? '');
  await week.press('PageDown');
  await expect(finishOf(page)).toHaveText(first ?? '');

  await typeTime(page, 'Sunday', '8 h');
  await expect(finishOf(page)).not.toHaveText(first ?? '');
  const faster = await finishOf(page).textContent();
  await page.getByRole('button', { name: words('setup.off.add') }).click();
  await typeDate(page, words('setup.off.from'), '2027-02-01');
  await typeDate(page, words('setup.off.to'), '2027-06-30');
  await expect(finishOf(page)).not.toHaveText(faster ?? '');
  const interrupted = await finishOf(page).textContent();

  await openStep(page, 'skills');
  await page
    .getByRole('button', { name: words('setup.skills.know-all') })
    .first()
    .click();
  await expect(finishOf(page)).not.toHaveText(interrupted ?? '');

  await openStep(page, 'time');
  await typeDate(page, words('setup.goal.target'), '2027-03-01');
  await expect(preview).toContainText(/Not by 1 Mar 2027: .+ short/);
  await typeDate(page, words('setup.goal.target'), '2045-03-01');
  await expect(preview).toContainText(/In time for 1 Mar 2045/);
});

test('a day’s time is dragged in its column', async ({ page }) => {
  await beginSetup(page);
  await openStep(page, 'time');
  const friday = page.getByRole('group', { name: 'Friday', exact: true });
  const typed = page.getByRole('textbox', {
    name: words('setup.time.day-typed', { day: 'Friday' }),
  });
  await expect(typed).toHaveValue(words('setup.time.off'));
  const box = await friday.boundingBox();
  if (box === null) throw new Error('the column is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(typed).toHaveValue(/^[12]:\d\d$/);
});

test('a date is picked from a month', async ({ page }) => {
  await beginSetup(page);
  await openStep(page, 'time');
  await typeDate(page, words('setup.goal.start'), '2027-01-04');
  await page
    .getByRole('group', { name: words('setup.goal.start'), exact: true })
    .getByRole('button')
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('grid', { name: 'January 2027' })).toBeVisible();
  await dialog.getByRole('button', { name: /18 January 2027/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    page
      .getByRole('group', { name: words('setup.goal.start') })
      .getByRole('spinbutton')
      .first(),
  ).toHaveText('18');
});

test('what is ticked is counted, stays after a reload, and is in the export', async ({
  page,
  desktop,
}) => {
  await givenPlan(page, { start: '2027-01-04', goal: 'In the browser' });
  const tasks = (await shownTasks(page)).slice(0, 3);
  for (const task of tasks) await tick(page, task);
  const minutes = await minutesDone(page);
  expect(minutes).toBeGreaterThan(0);
  await page.reload();
  await expect(outline(page)).toBeVisible();
  for (const task of tasks) await expect(tickOf(page, task)).toBeChecked();
  expect(await minutesDone(page)).toBe(minutes);

  await savePdf(page);
  await expect(messages(page)).toContainText(words('export.done', { file: 'plan.pdf' }));
  const [document] = desktop.exported;
  expect(document?.doneMinutes).toBe(minutes);
  expect(document?.goal).toBe('In the browser');
  const shown = await readOutline(page);
  expect(document?.milestones.map(({ title }) => title)).toEqual(shown.milestones);
  const printed = document?.milestones.flatMap((milestone) => milestone.tasks) ?? [];
  expect(printed.map(({ title }) => title)).toEqual(shown.tasks);
});

test('a whole milestone is ticked and opened again', async ({ page }) => {
  await givenPlan(page);
  const [milestone = ''] = await shownMilestones(page);
  const all = outline(page).getByRole('checkbox', {
    name: words('outline.tick-milestone', { title: milestone }),
    exact: true,
  });
  const [first = ''] = await shownTasks(page);
  await pressMilestoneTick(page, milestone);
  await expect(tickOf(page, first)).toBeChecked();
  await expect(all).toBeChecked();
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await expect(all).not.toBeChecked();
  await tick(page, first);
  await expect
    .poll(() => all.evaluate((input: HTMLInputElement) => input.indeterminate))
    .toBe(true);
});

test('the details say why a task is there, and offer what to learn from', async ({
  page,
  desktop,
}) => {
  await givenPlan(page);
  const details = page.getByRole('complementary', { name: words('inspector.label') });
  await expect(details.getByRole('heading', { name: words('why.title') })).toBeVisible();
  await expect(details.getByText(words('why.asked'))).toBeVisible();
  await details.getByRole('heading', { name: words('task.learn-from') }).scrollIntoViewIfNeeded();
  const link = details.getByTitle(/^https:/).first();
  await link.click();
  await expect.poll(() => desktop.opened.length).toBe(1);
  const [url = ''] = desktop.opened;
  expect(url).toMatch(/^https:\/\//);
  await expect(messages(page)).toContainText(words('task.link-failed', { url }));
});

test('what one knows is kept for the next plan', async ({ page }) => {
  await visit(page, 'skills');
  const python = page.getByRole('radiogroup', { name: 'Python', exact: true });
  await python.getByText(words('level.working'), { exact: true }).click();
  await expect(
    python.getByRole('radio', { name: words('level.working'), exact: true }),
  ).toBeChecked();
  await beginSetup(page);
  await openStep(page, 'skills');
  await expect(
    python.getByRole('radio', { name: words('level.working'), exact: true }),
  ).toBeChecked();
});

test('two plans stand in the list and in the rail, and are told apart', async ({ page }) => {
  await givenPlan(page, { goal: 'made first' });
  await givenPlan(page, { role: OTHER_ROLE, goal: 'made second' });
  await visit(page, 'plans');
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem')).toHaveCount(2);
  await openPlan(page, OTHER_ROLE);
  await expect(main.getByText('made second', { exact: true })).toBeVisible();
  await openPlan(page, ROLE);
  await expect(main.getByText('made first', { exact: true })).toBeVisible();
});

test('licences are shown on demand', async ({ page }) => {
  await visit(page, 'settings');
  await page.getByRole('button', { name: words('about.show-licences') }).click();
  await expect(page.getByText('a-package 1.0.0 (ISC)')).toBeVisible();
  await page.getByRole('button', { name: words('about.hide-licences') }).click();
  await expect(page.getByText('a-package 1.0.0 (ISC)')).toHaveCount(0);
});

test('the setup proposes nothing that cannot be planned', async ({ page }) => {
  await visit(page, 'plans');
  await page.getByRole('button', { name: words('plans.choose-role') }).click();
  await expect(page.getByRole('heading', { name: words('library.title'), level: 1 })).toBeVisible();
  await beginSetup(page);
  await openStep(page, 'time');
  await typeDate(page, words('setup.goal.start'), '2027-01-04');
  await typeDate(page, words('setup.goal.target'), '2027-01-01');
  await expect(page.getByText(words('failure.target-before-start')).first()).toBeVisible();
  await expect(createButton(page)).toBeDisabled();
});

test('a plan made right after an entry is the one of that entry', async ({ page }) => {
  await beginSetup(page);
  const senior = page.getByRole('radio', { name: words('stage.senior'), exact: true });
  const create = await createButton(page).elementHandle();
  // One piece of work: nothing can be worked out between the two presses.
  await senior.evaluate((entry: HTMLElement, button) => {
    entry.click();
    if (button instanceof HTMLElement) button.click();
  }, create);
  const title = words('plan.title', { role: ROLE, stage: words('stage.senior') });
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
});
