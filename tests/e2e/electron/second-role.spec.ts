/** A second role reuses what was learned for the first; plans go and come back. */
import type { Page } from '@playwright/test';

import { expect, test } from '../support/launch.ts';
import {
  beginSetup,
  createButton,
  createPlan,
  messages,
  minutesDone,
  openPlan,
  openStep,
  openView,
  OTHER_ROLE,
  outline,
  ROLE,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

const titleOf = (role: string) => words('plan.title', { role, stage: words('stage.entry') });
const plans = (page: Page) =>
  page.getByRole('main').getByRole('list', { name: words('plans.title'), exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const python = (page: Page) => page.getByRole('radiogroup', { name: 'Python', exact: true });

/** Hours to the entry stage of a role, as the library has them for this person. */
async function hoursTo(page: Page, role: string): Promise<number> {
  await visit(page, 'roles');
  const row = page.getByRole('row', { name: new RegExp(role) });
  // Before it stand the tick to compare and the name.
  const entry = row.getByRole('cell').nth(2);
  await expect(entry).toHaveText(/^[\d,]+$/);
  return Number((await entry.innerText()).replaceAll(',', ''));
}

/** Hours the setup proposes for a role with everything left as it is. */
async function hoursInSetup(page: Page, role: string): Promise<number> {
  await beginSetup(page, role);
  const preview = page.getByRole('complementary', { name: words('preview.label') });
  await expect(preview).toContainText(/[\d,]+ h/);
  const [, hours = ''] = /≈\s?([\d,]+) h/.exec(await preview.innerText()) ?? [];
  return Number(hours.replaceAll(',', ''));
}

test('a second role asks less, shares the ticks and the skills, and plans can go and come back', async ({
  app: { page },
}) => {
  const before = await hoursTo(page, OTHER_ROLE);
  await createPlan(page, { start: '2027-01-04', goal: 'The first' });
  const tasks = (await shownTasks(page)).slice(0, 3);
  for (const task of tasks) await tick(page, task);
  const minutes = await minutesDone(page);
  expect(minutes).toBeGreaterThan(60);

  // What was ticked for one role is taken off the other.
  const after = await hoursTo(page, OTHER_ROLE);
  expect(before - after).toBeCloseTo(minutes / 60, -1);
  expect(after).toBeLessThan(before);
  expect(await hoursInSetup(page, OTHER_ROLE)).toBe(after);
  await createButton(page).click();
  await expect(
    page.getByRole('heading', { level: 1, name: titleOf(OTHER_ROLE), exact: true }),
  ).toBeVisible();
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  for (const task of tasks)
    await expect(outline(page).getByRole('row', { name: task, exact: true })).toHaveCount(0);

  // A unit that both plans hold is ticked in both at once.
  const [shared = ''] = await shownTasks(page);
  await tick(page, shared);
  await openPlan(page, ROLE);
  await expect(tickOf(page, shared)).toBeChecked();
  expect(await minutesDone(page)).toBeGreaterThan(minutes);
  await openPlan(page, OTHER_ROLE);
  await expect(tickOf(page, shared)).toBeChecked();

  // One ledger of skills stands behind every new plan.
  const ahead = await hoursTo(page, OTHER_ROLE);
  await visit(page, 'skills');
  await python(page).getByText(words('level.working'), { exact: true }).click();
  await expect(
    python(page).getByRole('radio', { name: words('level.working'), exact: true }),
  ).toBeChecked();
  expect(await hoursTo(page, OTHER_ROLE)).toBeLessThan(ahead);
  await beginSetup(page, OTHER_ROLE);
  await openStep(page, 'skills');
  await expect(
    python(page).getByRole('radio', { name: words('level.working'), exact: true }),
  ).toBeChecked();

  await visit(page, 'plans');
  await expect(plans(page).getByRole('listitem')).toHaveCount(2);
  await press(page, words('plans.archive-this', { title: titleOf(ROLE) }));
  await expect(plans(page).getByRole('listitem')).toHaveCount(1);
  await press(page, words('plans.delete-this', { title: titleOf(OTHER_ROLE) }));
  await expect(page.getByText(words('plans.empty'))).toBeVisible();
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await expect(plans(page).getByRole('listitem')).toHaveCount(1);
  // The first is still archived; it comes back whole.
  await press(page, words('plans.archived', { count: 1 }));
  await press(page, words('plans.unarchive-this', { title: titleOf(ROLE) }));
  await expect(plans(page).getByRole('listitem')).toHaveCount(2);
  await openPlan(page, ROLE);
  for (const task of [...tasks, shared]) await expect(tickOf(page, task)).toBeChecked();
});
