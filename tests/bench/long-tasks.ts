/**
 * What holds the window up: the longest task on its main thread while somebody looks at all there is
 * of a plan and changes it.
 */
import type { ElementHandle, Locator, Page } from '@playwright/test';

import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import type { ScheduleId } from '../../src/shared/domain/ids.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import { WORKSPACE_VIEWS } from '../../src/renderer/features/plan-workspace/views.ts';
import { words } from '../e2e/support/words.ts';
import { planSettings, scheduleOf } from '../support/content-builders.ts';
import { LARGE_PLAN } from '../support/large-plan.ts';
import { longPlanRows, openWith } from './long-plan.ts';
import type { Measurement } from './row.ts';
import { LONG_TASKS } from './ticks.ts';
import { withApp } from './with-app.ts';

/** Each walk needs an app of its own, as the first look at a screen is the slowest. */
const MOST_WALKS = 3;
/** What follows a step comes within this. */
const SETTLED_MS = 600;
const LONGEST_MS = 50;
const TYPING_MS = 60;

type Rows = Readonly<Record<string, readonly object[]>>;
type Target = ElementHandle<SVGElement | HTMLElement>;
type Step = readonly [
  name: string,
  find: ((page: Page) => Locator) | null,
  does: (target: Target, page: Page) => Promise<unknown>,
];

/** Where the page keeps what it observes. */
interface TaskWatch {
  milepostTasks: number[];
}

export async function measureLongTasks(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const largest = largestPlan(content);
  const plans = [
    { id: 'largest', what: `largest role, ${largest.tasks} tasks`, rows: largest.rows },
    {
      id: 'long',
      what: `plan of ${LONG_TASKS.toLocaleString('en')} tasks`,
      rows: longPlanRows(content, LONG_TASKS),
    },
  ];
  const rows: Measurement[] = [];
  for (const { id, what, rows: data } of plans) {
    const walks: (readonly StepTime[])[] = [];
    for (let walk = 0; walk < Math.min(runs, MOST_WALKS); walk += 1)
      walks.push(await withApp((page) => walkThrough(page, data)));
    rows.push({
      id: `longest-task-${id}`,
      what: `Longest task of the window’s main thread, ${what}`,
      unit: 'ms',
      samples: walks.map((steps) => Math.max(...steps.map(({ longest }) => longest))),
      goal: { of: 'value', atMost: LONGEST_MS },
      note: `${walks.length} walks through the views of a plan and its changes, each in an app just started; tasks of up to ${LONGEST_MS} ms are not counted and stand as 0. The longest of each step, middle of the walks: ${describeSteps(walks)}.`,
    });
  }
  return rows;
}

interface StepTime {
  readonly name: string;
  readonly longest: number;
}

function describeSteps(walks: readonly (readonly StepTime[])[]): string {
  return (walks[0] ?? [])
    .map(({ name }, at) => {
      const times = walks.map((steps) => steps[at]?.longest ?? 0).toSorted((a, b) => a - b);
      return `${name} ${Math.round(times[Math.floor(times.length / 2)] ?? 0)}`;
    })
    .join(', ');
}

/** The plan with the most tasks of all roles, for somebody who knows nothing. */
function largestPlan(content: ContentBundle): { readonly rows: Rows; readonly tasks: number } {
  const catalogue = catalogueOf(content.skills);
  const start = calendarDate('2026-01-05');
  const built = content.roles.flatMap((role) =>
    role.plannableStages.map((stage) => {
      const settings = planSettings({ role: role.id, stage, start });
      const input = { catalogue, role, settings, credited: new Set<never>() };
      return { settings, schedule: scheduleOf(input) };
    }),
  );
  const [most] = built.toSorted((a, b) => b.schedule.tasks.length - a.schedule.tasks.length);
  if (most === undefined) throw new Error('the content has no role that can be planned');
  const { settings, schedule } = most;
  const scheduleId = 'largest-schedule' as ScheduleId;
  const row = { planId: LARGE_PLAN, computedOn: start, schedule };
  const { contentVersion } = content;
  const kept = { contentVersion, createdOn: start, archivedOn: null, scheduleId };
  return {
    tasks: schedule.tasks.length,
    rows: {
      plans: [{ ...settings, ...kept, id: LARGE_PLAN }],
      schedules: [
        { ...row, id: scheduleId, kind: 'current' },
        { ...row, id: 'largest-baseline', kind: 'baseline' },
      ],
    },
  };
}

const tab = (view: (typeof WORKSPACE_VIEWS)[number]) => (page: Page) =>
  page.getByRole('tab', { name: words(`workspace.${view}`), exact: true });
const click = (target: Target) => target.click();

const STEPS: readonly Step[] = [
  ...WORKSPACE_VIEWS.map((view): Step => [words(`workspace.${view}`), tab(view), click]),
  ['back to Milestones', tab('milestones'), click],
  [
    'search of the outline',
    (page) => page.getByRole('searchbox', { name: words('outline.search') }),
    async (field, page) => {
      await field.focus();
      await page.keyboard.type('work', { delay: TYPING_MS });
    },
  ],
  [
    'end of the search',
    (page) => page.getByRole('searchbox', { name: words('outline.search') }),
    (field) => field.press('Escape'),
  ],
  ['task chosen', (page) => page.getByRole('row', { level: 2 }).nth(3), click],
  ['task moved', null, (_, page) => page.keyboard.press('Alt+ArrowDown')],
  ['undo', null, (_, page) => page.keyboard.press('ControlOrMeta+z')],
  ['palette', null, (_, page) => page.keyboard.press('ControlOrMeta+k')],
  ['search of the palette', null, (_, page) => page.keyboard.type('work', { delay: TYPING_MS })],
  ['leaving the palette', null, (_, page) => page.keyboard.press('Escape')],
  [
    'review of new dates',
    (page) => page.getByRole('button', { name: words('plan.replan'), exact: true }),
    click,
  ],
  ['leaving the review', null, (_, page) => page.keyboard.press('Escape')],
  [
    'change of the plan',
    (page) => page.getByRole('button', { name: words('plan.change'), exact: true }),
    click,
  ],
];

async function walkThrough(page: Page, rows: Rows): Promise<readonly StepTime[]> {
  await page.addInitScript(watchTasks);
  await openWith(page, rows, `#/plans/${LARGE_PLAN}`);
  await page.waitForSelector('[role="tabpanel"]');
  const times: StepTime[] = [{ name: 'opening the plan', longest: await longestTask(page) }];
  for (const [name, find, does] of STEPS) {
    // The driver finds things by a script in the page, which is no work of the app.
    const target = await (find?.(page) ?? page.locator('body')).elementHandle();
    if (target === null) throw new Error(`nothing to press for ${name}`);
    await longestTask(page);
    await does(target, page);
    times.push({ name, longest: await longestTask(page) });
  }
  return times;
}

/** The longest task since it was asked last, once the page has come to rest. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => {
    const watch = globalThis as typeof globalThis & TaskWatch;
    const longest = Math.max(0, ...watch.milepostTasks);
    watch.milepostTasks = [];
    return longest;
  });
}

/** Runs in the page before its own scripts. */
function watchTasks(): void {
  const watch = globalThis as typeof globalThis & TaskWatch;
  watch.milepostTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.milepostTasks.push(duration);
  }).observe({ type: 'longtask' });
}
