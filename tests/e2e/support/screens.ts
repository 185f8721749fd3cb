/** What a person does on each screen, by role and name. The same in Electron and in a browser. */
import { expect, type Locator, type Page } from '@playwright/test';

import type { WorkspaceView } from '../../../src/renderer/features/plan-workspace/views.ts';
import { datePartName, words } from './words.ts';

export const ROLE = 'Machine Learning Software Engineer';
export const OTHER_ROLE = 'Information Systems ML Engineer';

/** What a plan is made with; everything else stays as the setup proposes it. */
export interface Entries {
  readonly role?: string;
  /** `yyyy-MM-dd` */
  readonly start?: string;
  readonly target?: string;
  readonly goal?: string;
  /** Times by weekday, as typed: `{ Saturday: '4:00' }`. */
  readonly times?: Readonly<Record<string, string>>;
}

/** Goes to a screen by the rail. */
export async function visit(
  page: Page,
  entry: 'roles' | 'plans' | 'skills' | 'settings',
): Promise<void> {
  await page
    .getByRole('navigation', { name: words('rail.label') })
    .getByRole('link', { name: words(`rail.${entry}`), exact: true })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: words(titleOf(entry)), exact: true }),
  ).toBeVisible();
}

function titleOf(entry: 'roles' | 'plans' | 'skills' | 'settings') {
  return entry === 'roles' ? 'library.title' : (`${entry}.title` as const);
}

/** Opens a role's page from the library. */
export async function openRole(page: Page, role: string = ROLE): Promise<void> {
  await visit(page, 'roles');
  await page.getByRole('main').getByRole('link', { name: role, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: role, exact: true })).toBeVisible();
}

/** Opens the setup of a plan for a role, by its page. */
export async function beginSetup(page: Page, role: string = ROLE): Promise<void> {
  await openRole(page, role);
  await page
    .getByRole('button', { name: words('role.plan') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: words('setup.goal.question') })).toBeVisible();
}

type SetupStep = 'goal' | 'skills' | 'time' | 'preview';

/** Opens a step of the setup. */
export async function openStep(page: Page, step: SetupStep): Promise<void> {
  await page
    .getByRole('list', { name: words('setup.steps') })
    .getByRole('button', { name: words(`setup.step-${step}`) })
    .click();
  await expect(page.getByRole('heading', { name: words(`setup.${step}.question`) })).toBeVisible();
}

/** Types a date into the parts of a date field, or clears it. */
export async function typeDate(
  scope: Page | Locator,
  label: string,
  date: string | null,
): Promise<void> {
  const field = scope.getByRole('group', { name: label, exact: true });
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const parts = { day, month, year } as const;
  for (const part of ['day', 'month', 'year'] as const) {
    const digits = parts[part];
    const segment = field.getByRole('spinbutton', { name: new RegExp(`^${datePartName(part)}`) });
    await segment.click();
    if (digits !== '') await segment.pressSequentially(digits);
    // One press takes away one digit.
    else for (let presses = 0; presses < 5; presses += 1) await segment.press('Backspace');
  }
}

/** Types the time of a weekday and leaves the field. */
export async function typeTime(page: Page, day: string, time: string): Promise<void> {
  const field = page.getByRole('textbox', { name: words('setup.time.day-typed', { day }) });
  await field.fill(time);
  await field.press('Enter');
}

/** Fills in the setup that is open. */
async function fillSetup(page: Page, entries: Entries): Promise<void> {
  const { start, target, goal, times = {} } = entries;
  if (goal !== undefined) await page.getByLabel(words('setup.goal.words')).fill(goal);
  await openStep(page, 'time');
  if (start !== undefined) await typeDate(page, words('setup.goal.start'), start);
  if (target !== undefined) await typeDate(page, words('setup.goal.target'), target);
  for (const [day, time] of Object.entries(times)) await typeTime(page, day, time);
}

/** Makes a plan and opens its outline. */
export async function createPlan(page: Page, entries: Entries = {}): Promise<void> {
  await beginSetup(page, entries.role);
  await fillSetup(page, entries);
  await createButton(page).click();
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
}

/** Opens a view of the plan that is open. */
export async function openView(page: Page, view: WorkspaceView): Promise<void> {
  await page.getByRole('tab', { name: words(`workspace.${view}`), exact: true }).click();
}

export function createButton(page: Page): Locator {
  return page.getByRole('button', { name: words('setup.create') });
}

/** The milestones and tasks of the plan that is open. */
export function outline(page: Page): Locator {
  return page.getByRole('treegrid', { name: words('outline.label') });
}

/** Titles of the tasks that are in sight, in order. */
export function shownTasks(page: Page): Promise<readonly string[]> {
  return namesOf(outline(page).getByRole('row', { level: 2 }));
}

export function shownMilestones(page: Page): Promise<readonly string[]> {
  return namesOf(outline(page).getByRole('row', { level: 1 }));
}

function namesOf(rows: Locator): Promise<readonly string[]> {
  // As they stand below each other: rows that were scrolled to come last in the document.
  return rows.evaluateAll((all) =>
    all
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        name: row.getAttribute('aria-label') ?? '',
      }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ name }) => name),
  );
}

/** The tick box of a task in the outline. */
export function tickOf(page: Page, task: string): Locator {
  return outline(page).getByRole('checkbox', {
    name: words('outline.tick-task', { title: task }),
    exact: true,
  });
}

/** Ticks a task and waits until the window shows it as done, which is when it is on disk. */
export async function tick(page: Page, task: string): Promise<void> {
  await pressTick(page, task);
  await expect(tickOf(page, task)).toBeChecked();
}

/** Presses the drawn box of a task. */
export function pressTick(page: Page, task: string): Promise<void> {
  return pressBox(page, words('outline.tick-task', { title: task }));
}

/** Presses the drawn box of a milestone, which stands for all its tasks. */
export function pressMilestoneTick(page: Page, milestone: string): Promise<void> {
  return pressBox(page, words('outline.tick-milestone', { title: milestone }));
}

/** The real box lies hidden in its label. */
async function pressBox(page: Page, name: string): Promise<void> {
  await outline(page)
    .locator('label')
    .filter({ has: page.getByRole('checkbox', { name, exact: true }) })
    .click();
}

/** Minutes of study ticked in the plan that is open. */
export async function minutesDone(page: Page): Promise<number> {
  const progress = page.getByRole('progressbar', { name: words('plan.progress') });
  return Number(await progress.getAttribute('aria-valuenow'));
}

/** Where the window says briefly what has happened. */
export function messages(page: Page): Locator {
  return page.getByRole('region', { name: words('app.messages') });
}

/** Opens the outline of a role's plan from the list of plans. */
export async function openPlan(page: Page, role: string = ROLE): Promise<void> {
  await visit(page, 'plans');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(role) })
    .first()
    .click();
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
}

/** Every milestone and task of the outline, which draws only what is in sight. Opens them all. */
export async function readOutline(
  page: Page,
): Promise<{ readonly milestones: readonly string[]; readonly tasks: readonly string[] }> {
  const milestones = new Map<string, number>();
  const tasks = new Map<string, number>();
  await throughOutline(page, () => openShownMilestones(page));
  await throughOutline(page, async () => {
    const rows = outline(page).getByRole('row');
    for (const { name, level, place } of await rows.evaluateAll(placesOf))
      (level === '1' ? milestones : tasks).set(name, place);
  });
  return { milestones: inOrder(milestones), tasks: inOrder(tasks) };
}

/** Rows with their places in the tree; the one with the focus is there wherever it stands. */
function placesOf(rows: readonly Element[]) {
  return rows.map((row) => {
    const tree = row.closest('[role="treegrid"]')?.getBoundingClientRect().top ?? 0;
    return {
      name: row.getAttribute('aria-label') ?? '',
      level: row.getAttribute('aria-level'),
      place: row.getBoundingClientRect().top - tree,
    };
  });
}

function inOrder(places: ReadonlyMap<string, number>): readonly string[] {
  return [...places].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
}

/** Looks at the outline from its top to its end, a part at a time. */
async function throughOutline(page: Page, look: () => Promise<void>): Promise<void> {
  const scroller = page.getByRole('region', { name: words('outline.label') });
  await scroller.evaluate(scrollToTop);
  do await look();
  while (!(await scroller.evaluate(scrollOn)));
}

async function openShownMilestones(page: Page): Promise<void> {
  const closed = outline(page).getByRole('row', { level: 1, expanded: false });
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    const name = (await closed.first().getAttribute('aria-label')) ?? '';
    const row = outline(page).getByRole('row', { level: 1, expanded: false, name, exact: true });
    // Rows move while the tree draws what came into sight, and a press can miss.
    await expect(async () => {
      if ((await row.count()) > 0) await row.getByRole('button').click();
      // Open, or no longer drawn: the next look at the outline finds it again if it is not open.
      await expect(row).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
  }
}

/** Scrolls back and waits until that is drawn. */
async function scrollToTop(scroller: Element): Promise<void> {
  scroller.scrollTo(0, 0);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Scrolls by less than a page and waits until that is drawn; true at the end. */
async function scrollOn(scroller: Element): Promise<boolean> {
  const { scrollTop, clientHeight } = scroller;
  scroller.scrollTo(0, scrollTop + clientHeight / 2);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return scroller.scrollTop === scrollTop;
}
