/** The list of plans: archive, delete, bring back, and a sample to look around in. */
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { beginSetup, createButton, messages, ROLE, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';
import type { Page } from '@playwright/test';

const TITLE = words('plan.title', { role: ROLE, stage: words('stage.entry') });

const plans = (page: Page) =>
  page.getByRole('main').getByRole('list', { name: words('plans.title') });

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

const undo = (page: Page) =>
  messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();

test('a plan is archived, found again and brought back', async ({ page }) => {
  await givenPlan(page, { goal: 'Out of sight' });
  await visit(page, 'plans');
  await press(page, words('plans.archive-this', { title: TITLE }));
  await expect(messages(page)).toContainText(words('change.plan-archived', { subject: ROLE }));
  await expect(plans(page)).toHaveCount(0);
  await undo(page);
  await expect(plans(page).getByText('Out of sight')).toBeVisible();

  await press(page, words('plans.archive-this', { title: TITLE }));
  const fold = page.getByRole('button', { name: words('plans.archived', { count: 1 }) });
  await expect(page.getByText('Out of sight')).not.toBeVisible();
  await fold.click();
  await expect(page.getByText('Out of sight')).toBeVisible();
  await press(page, words('plans.unarchive-this', { title: TITLE }));
  await expect(plans(page).getByText('Out of sight')).toBeVisible();
  await expect(fold).toHaveCount(0);
});

test('a deleted plan has a way back', async ({ page }) => {
  await givenPlan(page, { goal: 'Deleted once' });
  await visit(page, 'plans');
  await press(page, words('plans.delete-this', { title: TITLE }));
  await expect(page.getByText(words('plans.empty'))).toBeVisible();
  await undo(page);
  await expect(plans(page).getByText('Deleted once')).toBeVisible();
});

test('the sample plan is explored, and goes when one makes one’s own', async ({ page }) => {
  await visit(page, 'plans');
  await press(page, words('plans.sample'));
  await expect(page.getByText(words('plans.sample-goal'))).toBeVisible();
  await visit(page, 'plans');
  await expect(plans(page).getByText(words('plans.sample-goal'))).toBeVisible();
  await expect(plans(page).getByText(/hour [1-9]\d* of/)).toBeVisible();

  await beginSetup(page);
  await expect(page.getByText(words('setup.sample-goes'))).toBeVisible();
  await createButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await visit(page, 'plans');
  await expect(plans(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText(words('plans.sample-goal'))).toHaveCount(0);
  // None of the sample's ticks counts.
  await expect(plans(page).getByText(/hour 0 of/)).toBeVisible();
});

test('the sample plan is deleted whole, and back by one press', async ({ page }) => {
  await visit(page, 'plans');
  await press(page, words('plans.sample'));
  await expect(page.getByText(words('plans.sample-goal'))).toBeVisible();
  await visit(page, 'plans');
  await plans(page)
    .getByRole('button', { name: /^Delete / })
    .click();
  await expect(page.getByText(words('plans.empty'))).toBeVisible();
  await undo(page);
  await expect(plans(page).getByText(/hour [1-9]\d* of/)).toBeVisible();
});
