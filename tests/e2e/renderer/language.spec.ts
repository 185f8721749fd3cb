/** Another language: a made-up one shows what was forgotten, German shows that it works. */
import type { Page } from '@playwright/test';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { findOverflow } from '../support/accessibility.ts';
import { expect, test } from '../support/in-browser.ts';
import {
  findClipped,
  findUnmarked,
  findUntranslated,
  GERMAN,
  speakPseudo,
} from '../support/language.ts';
import { beginSetup, openPlan, openStep, openView, outline, visit } from '../support/screens.ts';
import { seedPlan, seedRows, sittings } from '../support/seed-plan.ts';
import { VIEWS, type View } from '../support/views.ts';
import { expectWords, words } from '../support/words.ts';

/** A Wednesday, two weeks into the plan. */
const TODAY = calendarDate('2027-01-20');
const START = calendarDate('2027-01-04');

test.afterEach(() => expectWords(null));

/** A plan of two weeks with everything a plan can have. */
async function prepare(page: Page): Promise<void> {
  await page.clock.setSystemTime(new Date(`${TODAY}T09:00:00Z`));
  const { schedule } = await seedPlan(page, START, {
    targetDate: calendarDate('2027-12-01'),
    daysOff: [{ from: calendarDate('2027-02-01'), to: calendarDate('2027-02-05'), label: '1' }],
  });
  const [first, second, third] = schedule.tasks.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the plan is too short');
  await seedRows(page, {
    progress: [
      { taskId: first, doneOn: addDays(START, 1), share: null, note: '123' },
      { taskId: second, doneOn: null, share: 0.5, note: '' },
    ],
    sessions: [...sittings(first, addDays(START, 1), [45, 30]), ...sittings(second, START, [25])],
    evidence: [{ id: 'e', taskId: first, kind: 'text', value: '1', addedOn: START }],
  });
}

const language = (page: Page, id: 'language.de' | 'language.en') =>
  page.getByRole('radiogroup', { name: words('settings.language') }).getByText(words(id));

const press = (page: Page, id: Parameters<typeof words>[0]) =>
  page
    .getByRole('button', { name: words(id) })
    .first()
    .click();

/** What a view of the plan shows once it is drawn. */
const LANDMARKS = {
  today: (page: Page) => page.getByRole('region', { name: words('today.now'), exact: true }),
  timeline: (page: Page) => page.getByText(words('timeline.legend-critical')),
  progress: (page: Page) => page.getByRole('heading', { name: words('threats.title') }),
  journal: (page: Page) => page.getByRole('region', { name: words('journal.list') }),
} as const;

const MORE: readonly View[] = (
  [
    ['today', []],
    ['today', ['today.log-time']],
    ['today', ['today.partly-done']],
    ['timeline', []],
    ['timeline', ['timeline.show-table']],
    ['progress', []],
    ['progress', ['progress.show-table']],
    ['journal', []],
  ] as const
).map(([view, presses]) => ({
  name: [view, ...presses].join(', '),
  async open(page: Page) {
    await openPlan(page);
    await openView(page, view);
    await expect(LANDMARKS[view](page).first()).toBeVisible();
    for (const id of presses) await press(page, id);
  },
}));

const FORMS: readonly View[] = (['pin.open', 'estimate.open', 'time.add'] as const).map((id) => ({
  name: `task, ${id}`,
  async open(page: Page) {
    await openPlan(page);
    await outline(page).getByRole('row', { level: 2 }).nth(2).click();
    await press(page, id);
  },
}));

/**
 * Of the views that all such tests share, those that open in a language that is not there. The others
 * are found by names of tasks, which a made-up language brackets twice.
 */
const WALKED: ReadonlySet<string> = new Set([
  'library',
  'role',
  'setup goal',
  'setup skills',
  'setup time',
  'setup preview',
  'milestones',
  'milestone',
  'skills',
  'settings',
  'nothing found',
]);

test('in a made-up language nothing is English, and everything has its room', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 900, height: 600 });
  await prepare(page);
  await speakPseudo(page);
  const shared = VIEWS.filter(({ name }) => WALKED.has(name));
  expect(shared).toHaveLength(WALKED.size);
  for (const view of [...shared, ...MORE, ...FORMS]) {
    const look = async () => {
      await view.open(page);
      expect.soft(await findUntranslated(page), `not translated, ${view.name}`).toEqual([]);
      expect.soft(await findUnmarked(page), `not marked as English, ${view.name}`).toEqual([]);
      expect.soft(await findClipped(page), `clipped, ${view.name}`).toEqual([]);
      expect.soft(await findOverflow(page), `overflow, ${view.name}`).toEqual([]);
      await page.keyboard.press('Escape');
    };
    // A view that does not open is named, and holds the run up no longer than this.
    await test.step(view.name, look, { timeout: 30_000 });
  }
});

test('a change of language is seen at once and leaves the screen as it is', async ({ page }) => {
  await visit(page, 'settings');
  await press(page, 'about.show-licences');
  await language(page, 'language.de').click();
  expectWords(GERMAN);
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(page.getByRole('button', { name: words('about.hide-licences') })).toBeVisible();
  await expect(page.getByRole('radio', { name: words('language.de') })).toBeFocused();
  await language(page, 'language.en').click();
  expectWords(null);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('the week begins where the settings say', async ({ page }) => {
  const choose = (day: string) =>
    page
      .getByRole('radiogroup', { name: words('settings.week-start') })
      .getByText(day, { exact: true })
      .click();
  const times = page.getByRole('textbox', {
    name: new RegExp(words('setup.time.day-typed', { day: '' })),
  });
  const looks = [
    { setting: 'Saturday', day: 'Saturday' },
    { setting: 'Sunday', day: 'Sunday' },
    { setting: words('settings.week-start-locale'), day: 'Monday' },
  ];
  for (const { setting, day } of looks) {
    await visit(page, 'settings');
    await choose(setting);
    await expect(page.getByRole('radio', { name: setting, exact: true })).toBeChecked();
    await beginSetup(page);
    await openStep(page, 'time');
    await expect(times.first()).toHaveAccessibleName(words('setup.time.day-typed', { day }));
    // The calendar of the days off says so to those who see it alone.
    await expect(page.locator('thead th').first()).toHaveText(day.slice(0, 3));
  }
});
