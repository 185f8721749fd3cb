/** Every screen there is, with something on it, and how to get there. */
import { expect, type Page } from '@playwright/test';

import {
  beginSetup,
  createPlan,
  openPlan,
  openRole,
  openStep,
  outline,
  shownTasks,
  tick,
  typeDate,
  visit,
} from './screens.ts';
import { words } from './words.ts';

export interface View {
  readonly name: string;
  open(page: Page): Promise<void>;
}

/** Makes the plan that the views show. */
export async function prepareViews(page: Page): Promise<void> {
  await createPlan(page, { start: '2027-01-04', target: '2028-01-04', goal: 'Seen by everyone' });
  const [first = ''] = await shownTasks(page);
  await tick(page, first);
}

export const VIEWS: readonly View[] = [
  { name: 'library', open: (page) => visit(page, 'roles') },
  { name: 'role page', open: (page) => openRole(page) },
  { name: 'setup: goal', open: (page) => beginSetup(page) },
  {
    name: 'setup: time with a mistake',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'time');
      await typeDate(page, words('setup.goal.target'), '2020-01-01');
      await expect(page.getByText(words('failure.target-before-start')).first()).toBeVisible();
    },
  },
  {
    name: 'setup: skills',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'skills');
    },
  },
  {
    name: 'setup: time',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'time');
      await page.getByRole('button', { name: words('setup.off.add') }).click();
    },
  },
  {
    name: 'setup: preview',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'preview');
    },
  },
  {
    name: 'review of new dates',
    async open(page) {
      await openPlan(page);
      await page.getByRole('button', { name: words('plan.replan') }).click();
      await expect(page.getByRole('heading', { name: words('replan.unchanged') })).toBeVisible();
    },
  },
  {
    name: 'change of a plan',
    async open(page) {
      await openPlan(page);
      await page.getByRole('button', { name: words('plan.change') }).click();
      await expect(page.getByRole('heading', { name: words('setup.goal.question') })).toBeVisible();
    },
  },
  { name: 'plans', open: (page) => visit(page, 'plans') },
  {
    name: 'workspace with a task',
    async open(page) {
      await openPlan(page);
      await outline(page).getByRole('row', { level: 2 }).nth(2).click();
    },
  },
  {
    name: 'workspace with a milestone',
    async open(page) {
      await openPlan(page);
      await outline(page).getByRole('row', { level: 1 }).first().click();
    },
  },
  { name: 'skills', open: (page) => visit(page, 'skills') },
  {
    name: 'settings',
    async open(page) {
      await visit(page, 'settings');
      await expect(page.getByRole('heading', { name: words('about.title') })).toBeVisible();
    },
  },
  {
    name: 'nothing found',
    async open(page) {
      await page.evaluate(() => {
        location.hash = '#/plans/none';
      });
      await expect(page.getByText(words('not-found.sentence'))).toBeVisible();
    },
  },
];
