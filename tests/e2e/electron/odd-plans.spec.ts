/** Plans nobody wishes for: empty, endless, of a role or a task that is no more, of odd estimates. */
import type { Page } from '@playwright/test';

import { addDays } from '../../../src/shared/calendar/calendar-date.ts';
import type { RoleId, TaskId } from '../../../src/shared/domain/ids.ts';
import { LARGE_PLAN, largePlan, putRows } from '../../support/large-plan.ts';
import { expectForEveryone, expectFits } from '../support/accessibility.ts';
import { comeBackAt } from '../support/clock.ts';
import { content } from '../support/content.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import {
  beginSetup,
  createButton,
  messages,
  minutesDone,
  openStep,
  openView,
  outline,
  ROLE,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../support/screens.ts';
import { openSeededPlan, putSchedule, seedPlan, seedRows, sittings } from '../support/seed-plan.ts';
import { VIEWED_ON } from '../support/view-data.ts';
import { rowsOf } from '../support/window-page.ts';
import { words } from '../support/words.ts';

const app = shareApp();
const VIEWS = ['today', 'milestones', 'timeline', 'progress', 'journal'] as const;
/** What one may not see: an id, a number that is none, a template that was not filled in. */
const NO_WORDS = /\bNaN\b|Infinity|undefined|\bnull\b|Invalid Date|\{[a-z]+[,}]/;

const main = (page: Page) => page.getByRole('main');
const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });

/** Looks at every view of the plan that is open; each says something and fits. */
async function lookAtAllViews(page: Page): Promise<void> {
  for (const view of VIEWS) {
    await openView(page, view);
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await expectFits(page, view);
    expect(await main(page).innerText(), view).not.toMatch(NO_WORDS);
  }
}

test.beforeEach(() => comeBackAt(app().page, `${VIEWED_ON}T10:00:00Z`));

test('a plan with nothing left to study is made, looked at and left', async () => {
  const { page } = app();
  await beginSetup(page);
  await openStep(page, 'skills');
  const all = page.getByRole('button', { name: /^I know all of this: / });
  for (let left = await all.count(); left > 0; left -= 1) await all.nth(left - 1).click();
  await createButton(page).click();
  await expect(page.getByRole('tab', { name: words('workspace.today') })).toBeVisible();
  await lookAtAllViews(page);
  await page.getByRole('button', { name: words('plan.replan') }).click();
  await expect(page.getByText(words('replan.nothing'))).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a plan of no tasks at all says so in every view', async () => {
  const { page } = app();
  const { schedule } = await seedPlan(page, VIEWED_ON);
  await putSchedule(page, {
    ...schedule,
    tasks: [],
    milestones: [],
    gates: [],
    totalMinutes: 0,
    finish: null,
  });
  await openSeededPlan(page, 'today');
  await expect(page.getByText(words('today.empty'))).toBeVisible();
  await lookAtAllViews(page);
  await openView(page, 'progress');
  await expect(page.getByText(words('progress.no-tasks'))).toBeVisible();
  await expectForEveryone(page, 'an empty plan');
});

test('a plan of 5,000 tasks is walked, ticked, filtered and read in every view', async () => {
  const { page } = app();
  const role = (await content()).roles.find(({ title }) => title === ROLE);
  if (role === undefined) throw new Error(`no role ${ROLE}`);
  await page.evaluate(putRows, largePlan(role, 5000));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/plans/${LARGE_PLAN}?view=milestones`);
  await page.reload();
  await expect(outline(page)).toBeVisible();
  expect(await outline(page).getByRole('row').count()).toBeLessThan(80);
  await outline(page).getByRole('row', { level: 2 }).first().click();
  await page.keyboard.press('Space');
  await expect(messages(page)).toBeVisible();
  await expect.poll(() => minutesDone(page)).toBe(60);
  await page.keyboard.press('End');
  await expect
    .poll(() => outline(page).getByRole('row').last().getAttribute('aria-level'))
    .toBe('1');
  await lookAtAllViews(page);
  await openView(page, 'timeline');
  await expect.poll(() => cutDates(page)).toEqual({ shown: true, cut: [] });
  await openView(page, 'progress');
  await expect(page.getByText(words('progress.running'))).toHaveCount(0);
  await expect(page.getByText(words('progress.broken'))).toHaveCount(0);
});

test('a role that is no more leaves its plan in the list, and says what is kept', async () => {
  const { page } = app();
  await seedPlan(page, VIEWED_ON, { goal: 'Of a role that went', role: 'gone' as RoleId });
  await openSeededPlanPage(page);
  await expect(page.getByText(words('not-found.role-retired'))).toBeVisible();
  await expectForEveryone(page, 'a role that is no more');
  await page.getByRole('link', { name: words('not-found.plans') }).click();
  const list = page.getByRole('list', { name: words('plans.title'), exact: true });
  const row = list.getByRole('listitem').filter({ hasText: 'Of a role that went' });
  await expect(row).toContainText(words('plan.retired-role'));
  await row.getByRole('button', { name: words('plans.delete') }).click();
  await expect(row).toHaveCount(0);
});

test('a task and a milestone the content no longer has keep their dates and what was written', async () => {
  const { page } = app();
  const { schedule } = await seedPlan(page, VIEWED_ON, { contentVersion: '0.0.1' });
  const gone = 'task-that-went' as TaskId;
  const [first, second] = schedule.milestones;
  const [task] = schedule.tasks;
  if (first === undefined || second === undefined || task === undefined)
    throw new Error('too small a plan');
  const rename = (id: TaskId) => (id === task.id ? gone : id);
  await putSchedule(page, {
    ...schedule,
    tasks: schedule.tasks.map((each) => ({
      ...each,
      id: rename(each.id),
      prerequisites: each.prerequisites.map(rename),
      milestone: each.milestone === second.id ? ('went-too' as typeof second.id) : each.milestone,
    })),
    milestones: schedule.milestones.map((each) => ({
      ...each,
      id: each === second ? ('went-too' as typeof second.id) : each.id,
      tasks: each.tasks.map(rename),
    })),
  });
  await openSeededPlan(page, 'milestones');
  const title = words('task.retired');
  await expect(
    outline(page).getByRole('row', { name: words('milestone.retired'), exact: true }),
  ).toBeVisible();
  await outline(page).getByRole('row', { name: title, exact: true }).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(details(page)).toContainText(words('task.retired-help'));
  await tick(page, title);
  await lookAtAllViews(page);
  for (const id of [gone, 'went-too']) await expect(main(page)).not.toContainText(id);

  // Newer content says what it would change, and what is done of the old stays.
  await openView(page, 'milestones');
  await page.getByRole('button', { name: words('content.review') }).click();
  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await expect(page.getByRole('button', { name: words('content.review') })).toHaveCount(0);
  expect(await minutesDone(page)).toBeGreaterThan(0);
  await expect(tickOf(page, title)).toBeChecked();
});

test('newer content that moves no date is accepted as well, and nothing written is lost', async () => {
  const { page, electron } = app();
  const { plan, schedule } = await seedPlan(page, VIEWED_ON, { contentVersion: '0.0.1' });
  const [task] = schedule.tasks;
  if (task === undefined) throw new Error('too small a plan');
  // Work of other plans, and words about this one: nothing that would move a date.
  const elsewhere = 'of-another-plan' as TaskId;
  await seedRows(page, {
    progress: [
      { taskId: elsewhere, doneOn: VIEWED_ON, share: null, note: 'Harder than it looks.' },
      { taskId: task.id, doneOn: null, share: null, note: 'To begin with.' },
    ],
    sessions: sittings(elsewhere, addDays(VIEWED_ON, -1), [30, 45]),
    evidence: [{ id: 'shown', taskId: task.id, kind: 'text', value: 'A list', addedOn: VIEWED_ON }],
  });
  // As the older content had it: the widest estimate of one task was another.
  const other = { ...task.effort, pessimistic: task.effort.pessimistic + 1 };
  await putSchedule(page, {
    ...schedule,
    tasks: schedule.tasks.map((each) => (each === task ? { ...each, effort: other } : each)),
  });
  const written = () =>
    Promise.all(['progress', 'sessions', 'evidence'].map((table) => rowsOf(electron, table)));
  const before = await written();
  await openSeededPlan(page, 'milestones');
  const news = words('content.newer', { added: 0, changed: 1, retired: 0 });
  await expect(page.getByRole('note')).toContainText(news);
  await page.getByRole('button', { name: words('content.review') }).click();
  const review = page.getByRole('group', { name: words('replan.label') });
  await expect(review.getByText(news)).toBeVisible();
  await expect(review.getByText(words('replan.nothing'))).toBeVisible();
  await page.getByRole('button', { name: words('replan.accept') }).click();
  await expect(messages(page)).toContainText(words('change.plan-replanned', { subject: ROLE }));
  await expect(page.getByText(news)).toHaveCount(0);
  expect(await written()).toEqual(before);
  const [kept] = await rowsOf<{ contentVersion: string }>(electron, 'plans');
  expect(kept?.contentVersion).not.toBe(plan.contentVersion);
});

test('newer content that leaves no dates says why, and leads to what stands against them', async () => {
  const { page } = app();
  const { plan } = await seedPlan(page, VIEWED_ON, { contentVersion: '0.0.1' });
  // As if its time had ended with the work of the older content.
  const ends = { from: addDays(VIEWED_ON, 7), weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] as const };
  await seedRows(page, { plans: [{ ...plan, weekChanges: [ends] }] });
  await openSeededPlan(page, 'milestones');
  const note = page.getByRole('note');
  await expect(note).toHaveText(
    new RegExp(words('content.newer-impossible', { reasons: words('failure.study-time-ends') })),
  );
  await note.getByRole('button', { name: words('plan.change'), exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: words('change.title', { role: ROLE }) }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('complementary', { name: words('preview.label') })
      .getByText(words('failure.study-time-ends')),
  ).toBeVisible();
  await openSeededPlan(page, 'milestones');
  await expect(note).toBeVisible();
});

test('an estimate of zero is refused beside the field, and one of 900 hours is planned', async () => {
  const { page } = app();
  await seedPlan(page, VIEWED_ON);
  await openSeededPlan(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  const [task = ''] = await shownTasks(page);
  await outline(page).getByRole('row', { name: task, exact: true }).click();
  const finish = page.getByText(/finish \d/);
  const before = (await finish.textContent()) ?? '';
  await details(page)
    .getByRole('button', { name: words('estimate.open') })
    .click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: words('estimate.yours') });
  for (const wrong of ['0', '0:00', '-5', '1001 h', '1e9', 'a while', '']) {
    await field.fill(wrong);
    await field.press('Enter');
    await expect(field, wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(words('estimate.wrong', { hours: 1000 }));
    await expect(finish).toHaveText(before);
  }
  await field.fill('900 h');
  await field.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(messages(page)).toContainText(
    words('change.estimate-set', { subject: task, count: 1 }),
  );
  await expect(finish).not.toHaveText(before);
  await lookAtAllViews(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(finish).toHaveText(before);
});

/** The seeded plan's page, whatever stands on it. */
async function openSeededPlanPage(page: Page): Promise<void> {
  await visit(page, 'plans');
  await page.reload();
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(words('plan.retired-role')) })
    .click();
}

/** The dates beside the bars of the timeline that are cut where its canvas ends. */
function cutDates(page: Page) {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('[role="treegrid"] [data-side]')];
    const end = document.querySelector('[role="treegrid"]')?.getBoundingClientRect().right ?? 0;
    const cut = labels.filter((label) => label.getBoundingClientRect().right > end + 0.5);
    return { shown: labels.length > 0, cut: cut.map(({ textContent }) => textContent) };
  });
}

/** What a worker is told comes to it a second late, as on a machine that is slow. */
async function slowWorkers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const at = Worker.prototype;
    const post = Object.getOwnPropertyDescriptor(at, 'postMessage')?.value as (
      ...told: unknown[]
    ) => void;
    at.postMessage = function postLate(this: Worker, ...told: unknown[]) {
      setTimeout(() => post.apply(this, told), 1000);
    };
  });
}

// The last one: its tasks stay in the seeded plan.
test('a plan of hundreds of tasks of one’s own is changed, and its preview keeps up', async () => {
  const { page } = app();
  const { role, schedule } = await seedPlan(page, VIEWED_ON);
  const [milestone] = role.milestones;
  if (milestone === undefined) throw new Error('the role has no milestone');
  const own = Array.from({ length: 600 }, (_, index) => ({
    id: `own-${index}` as TaskId,
    title: `Exercise ${index + 1}`,
    milestone: milestone.id,
    effort: { optimistic: 45, mostLikely: 60, pessimistic: 90 },
    prerequisites: [],
  }));
  await seedRows(page, { customTasks: own });
  await openSeededPlan(page, 'milestones');
  await page.getByRole('button', { name: words('plan.change'), exact: true }).click();
  const preview = page.getByRole('complementary', { name: words('preview.label') });
  const finish = preview.getByRole('status');
  // More than may be worked out in the window itself.
  await expect(preview).toContainText(
    words('preview.holds', { count: schedule.tasks.length + own.length }),
  );
  const before = (await finish.textContent()) ?? '';
  await openStep(page, 'time');
  const week = page.getByRole('slider', { name: words('setup.time.hours-a-week'), exact: true });
  await slowWorkers(page);
  for (let presses = 0; presses < 4; presses += 1) await week.press('PageUp');
  await expect(preview.getByText(words('preview.working'))).toBeVisible();
  await expect(preview.getByText(words('preview.working'))).toBeHidden();
  await expect(preview).toHaveAttribute('aria-busy', 'false');
  await expect(finish).not.toHaveText(before);
  const after = (await finish.textContent()) ?? '';
  await page.getByRole('button', { name: words('change.review') }).click();
  const review = page.getByRole('group', { name: words('replan.label') });
  await expect(review.getByRole('heading', { level: 1 })).toContainText(after);
});
