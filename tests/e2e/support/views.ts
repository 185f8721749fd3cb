/** Every screen there is, with something on it, and how to get there. */
import { expect, type Locator, type Page } from '@playwright/test';

import type { WorkspaceView } from '../../../src/renderer/features/plan-workspace/views.ts';
import { beginSetup, openRole, openStep, outline, pressTick, typeDate, visit } from './screens.ts';
import { openSeededPlan } from './seed-plan.ts';
import { keepViewedPlans } from './view-data.ts';
import { words, type WordsId } from './words.ts';

export interface View {
  readonly name: string;
  open(page: Page): Promise<void>;
}

/** Makes the plans that the views show, and sets the clock to a day in their midst. */
export async function prepareViews(page: Page): Promise<void> {
  await keepViewedPlans(page);
}

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const button = (scope: Page | Locator, id: WordsId) =>
  scope.getByRole('button', { name: words(id), exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });
const card = (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true });

/** A view of the plan under way, freshly loaded. */
async function openPlanAt(page: Page, view: WorkspaceView): Promise<void> {
  await openSeededPlan(page, view);
  await expect(VIEW_IS_THERE[view](page)).toBeVisible();
}

/** What stands in a view once it is loaded. */
const VIEW_IS_THERE: Readonly<Record<WorkspaceView, (page: Page) => Locator>> = {
  today: card,
  milestones: outline,
  timeline: (page) => page.getByRole('treegrid', { name: words('timeline.label') }),
  progress: (page) => page.getByRole('region', { name: words('threats.title'), exact: true }),
  journal: (page) => page.getByRole('region', { name: words('journal.list'), exact: true }),
};

/** A popover of the task at hand. */
function popoverOfToday(name: string, id: WordsId): View {
  return {
    name,
    async open(page) {
      await openPlanAt(page, 'today');
      await button(card(page), id).click();
      await expect(dialog(page)).toBeVisible();
    },
  };
}

/** A form beside the details of the first open task. */
function formOfTask(name: string, id: WordsId): View {
  return {
    name,
    async open(page) {
      await openPlanAt(page, 'milestones');
      await button(details(page), id).click();
      await expect(dialog(page)).toBeVisible();
    },
  };
}

function setupStep(step: 'skills' | 'time' | 'preview'): View {
  return {
    name: `setup ${step}`,
    async open(page) {
      await beginSetup(page);
      await openStep(page, step);
      if (step === 'time') await button(page, 'setup.off.add').click();
    },
  };
}

/** The steps of a plan there is, as they open from its workspace. */
function changeStep(step: 'goal' | 'skills' | 'time' | 'preview'): View {
  return {
    name: `change ${step}`,
    async open(page) {
      await openPlanAt(page, 'today');
      await button(page, 'plan.change').click();
      await expect(page.getByRole('heading', { name: words('setup.goal.question') })).toBeVisible();
      if (step !== 'goal') await openStep(page, step);
    },
  };
}

const LIBRARY: readonly View[] = [
  { name: 'library', open: (page) => visit(page, 'roles') },
  { name: 'role', open: (page) => openRole(page) },
];

const SETUP: readonly View[] = [
  { name: 'setup goal', open: (page) => beginSetup(page) },
  {
    name: 'setup role list',
    async open(page) {
      await beginSetup(page);
      await page.getByRole('button', { name: new RegExp(`${words('setup.goal.role')}$`) }).click();
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  setupStep('skills'),
  setupStep('time'),
  {
    name: 'setup month',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'time');
      await page
        .getByRole('group', { name: words('setup.goal.start'), exact: true })
        .getByRole('button')
        .click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'setup mistake',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'time');
      await typeDate(page, words('setup.goal.target'), '2020-01-01');
      await expect(page.getByText(words('failure.target-before-start')).first()).toBeVisible();
    },
  },
  setupStep('preview'),
  {
    name: 'setup too early',
    async open(page) {
      await beginSetup(page);
      await openStep(page, 'time');
      await typeDate(page, words('setup.goal.target'), '2028-06-01');
      await openStep(page, 'preview');
      const apply = new RegExp(words('lever.apply-this', { lever: '.*' }));
      await expect(page.getByRole('button', { name: apply }).first()).toBeEnabled();
    },
  },
  {
    name: 'setup left and offered',
    async open(page) {
      await beginSetup(page);
      await page.getByLabel(words('setup.goal.words')).fill('Begun and left');
      await expect(page.getByText(words('draft.kept'))).toBeVisible();
      await visit(page, 'plans');
      await expect(button(page, 'draft.resume')).toBeVisible();
    },
  },
];

const WORKSPACE: readonly View[] = [
  { name: 'today', open: (page) => openPlanAt(page, 'today') },
  popoverOfToday('today partly done', 'today.partly-done'),
  popoverOfToday('today log time', 'today.log-time'),
  {
    name: 'today timer',
    async open(page) {
      await openPlanAt(page, 'today');
      await card(page)
        .getByRole('button', { name: words('timer.start') })
        .click();
      await expect(page.getByRole('timer')).toBeVisible();
      await page.keyboard.press('t');
      await button(dialog(page), 'timer.discard').press('Escape');
      await expect(dialog(page)).toHaveCount(0);
    },
  },
  {
    name: 'timer in the header',
    async open(page) {
      await openPlanAt(page, 'progress');
      await expect(page.getByRole('timer')).toBeVisible();
      await button(page, 'timer.stop').click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'toast',
    async open(page) {
      await openPlanAt(page, 'progress');
      await button(page, 'timer.stop').click();
      await button(dialog(page), 'timer.discard').click();
      await expect(button(page, 'undo.action')).toBeVisible();
    },
  },
  { name: 'milestones', open: (page) => openPlanAt(page, 'milestones') },
  {
    name: 'milestone',
    async open(page) {
      await openPlanAt(page, 'milestones');
      await outline(page).getByRole('row', { level: 1 }).first().click();
    },
  },
  {
    name: 'tasks chosen',
    async open(page) {
      await openPlanAt(page, 'milestones');
      await outline(page).getByRole('row', { level: 2 }).nth(1).click();
      await page.keyboard.press('Shift+ArrowDown');
      await expect(
        details(page).getByRole('heading', { name: words('selection.title', { count: 2 }) }),
      ).toBeVisible();
    },
  },
  {
    name: 'tick',
    async open(page) {
      await openPlanAt(page, 'milestones');
      const [first = ''] = await namesOfOpenTasks(page);
      await pressTick(page, first);
      await expect(button(page, 'undo.action')).toBeVisible();
      await button(page, 'undo.action').click();
    },
  },
  formOfTask('pin', 'pin.open'),
  formOfTask('estimate', 'estimate.open'),
  formOfTask('evidence link', 'evidence.add-link'),
  {
    name: 'own task',
    async open(page) {
      await openPlanAt(page, 'milestones');
      await outline(page).getByRole('row', { level: 1 }).first().click();
      await button(details(page), 'own.open').click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  { name: 'timeline', open: (page) => openPlanAt(page, 'timeline') },
  {
    name: 'timeline details',
    async open(page) {
      await openPlanAt(page, 'timeline');
      const rows = VIEW_IS_THERE.timeline(page).getByRole('row');
      await rows.nth(1).getByRole('rowheader').click();
    },
  },
  {
    name: 'timeline table',
    async open(page) {
      await openPlanAt(page, 'timeline');
      await button(page, 'timeline.show-table').click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  { name: 'progress', open: (page) => openPlanAt(page, 'progress') },
  {
    name: 'progress tables',
    async open(page) {
      await openPlanAt(page, 'progress');
      const tables = button(page, 'progress.show-table');
      for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
      await expect(tables).toHaveCount(0);
    },
  },
  { name: 'journal', open: (page) => openPlanAt(page, 'journal') },
  {
    name: 'journal correction',
    async open(page) {
      await openPlanAt(page, 'journal');
      await page
        .getByRole('button', {
          name: new RegExp(words('session.correct', { time: '.*', title: '.*', date: '.*' })),
        })
        .first()
        .click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'portfolio',
    async open(page) {
      await openPlanAt(page, 'journal');
      await page.getByText(words('journal.portfolio'), { exact: true }).click();
      await expect(
        page.getByRole('region', { name: words('journal.portfolio'), exact: true }),
      ).toBeVisible();
    },
  },
  {
    name: 'replan',
    async open(page) {
      await openPlanAt(page, 'today');
      await button(page, 'plan.replan').click();
      await expect(button(page, 'replan.accept')).toBeVisible();
    },
  },
  changeStep('goal'),
  changeStep('skills'),
  changeStep('time'),
  changeStep('preview'),
];

const REST: readonly View[] = [
  {
    name: 'plans',
    async open(page) {
      await visit(page, 'plans');
      const fold = page.getByRole('button', { name: words('plans.archived', { count: 1 }) });
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
      await expect(page.getByRole('list', { name: words('plans.archived-list') })).toBeVisible();
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
      await expect(main(page).getByText(words('not-found.sentence'))).toBeVisible();
    },
  },
];

export const VIEWS: readonly View[] = [...LIBRARY, ...SETUP, ...WORKSPACE, ...REST].map((view) => ({
  name: view.name,
  async open(page) {
    await closeWindows(page);
    await view.open(page);
  },
}));

/** Closes what the view before has opened over the page. */
async function closeWindows(page: Page): Promise<void> {
  const open = dialog(page).or(page.getByRole('listbox'));
  if ((await open.count()) > 0) await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
}

/** Titles of the tasks in sight that are not ticked. */
async function namesOfOpenTasks(page: Page): Promise<readonly string[]> {
  const boxes = outline(page).getByRole('checkbox', { checked: false });
  return boxes.evaluateAll((all) =>
    all
      .filter((box) => box.closest('[role="row"]')?.getAttribute('aria-level') === '2')
      .map((box) => box.getAttribute('aria-label') ?? ''),
  );
}
