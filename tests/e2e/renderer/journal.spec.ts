/** The Journal of a plan under way, and its portfolio. */
import type { Page } from '@playwright/test';

import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { formatDate } from '../../../src/shared/calendar/format.ts';
import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { expect, test } from '../support/in-browser.ts';
import { isFocused } from '../support/keyboard.ts';
import { messages, outline } from '../support/screens.ts';
import {
  openSeededPlan,
  seedPlan,
  seedRows,
  sittings,
  type SeededPlan,
} from '../support/seed-plan.ts';
import { words } from '../support/words.ts';

/** A Monday. */
const TODAY = calendarDate('2027-03-01');

const log = (page: Page) => page.getByRole('region', { name: words('journal.list'), exact: true });
const undo = (page: Page) =>
  messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();

test.use({ opensAtOnce: false });

test.beforeEach(({ page }) => page.clock.install({ time: new Date('2027-03-01T12:00:00Z') }));

/** Two tasks that were studied, one of them ticked and shown to somebody. */
async function begin(page: Page): Promise<SeededPlan & { readonly titles: readonly string[] }> {
  const seeded = await seedPlan(page, addDays(TODAY, -30));
  const [one, other] = seeded.schedule.tasks;
  if (one === undefined || other === undefined) throw new Error('too few tasks');
  const onTheTrain = sittings(other.id, TODAY, [30]).map((sitting) => ({
    ...sitting,
    note: 'On the train 🙂 في القطار',
  }));
  await seedRows(page, {
    progress: [{ taskId: one.id, doneOn: addDays(TODAY, -1), share: null, note: 'Hard at first' }],
    sessions: [...sittings(one.id, addDays(TODAY, -1), [60, 75]), ...onTheTrain],
    evidence: [
      {
        id: 'talk',
        taskId: one.id,
        kind: 'text',
        value: 'A talk at the meeting',
        addedOn: addDays(TODAY, -1),
      },
      {
        id: 'link',
        taskId: one.id,
        kind: 'link',
        value: 'https://example.org/talk',
        addedOn: null,
      },
    ],
  });
  await openSeededPlan(page, 'journal');
  await expect(log(page)).toBeVisible();
  return { ...seeded, titles: [seeded.titleOf(one.id), seeded.titleOf(other.id)] };
}

test('opens with what was studied, by month, week and day', async ({ page }) => {
  await begin(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    words('journal.finding', {
      time: '2 h 45',
      weeks: 2,
      date: formatDate(TODAY, 'row', 'en-GB'),
    }),
  );
  await expect(log(page).getByRole('heading', { level: 3 })).toHaveText([
    'March 202730 min',
    'February 20272 h 15',
    words('journal.undated'),
  ]);
  await expect(log(page).getByRole('heading', { level: 4 })).toHaveText([
    'Mon 1 Mar30 min',
    'Sun 28 Feb1 h',
    'Sat 27 Feb1 h 15',
  ]);
  await expect(
    log(page).getByText(words('journal.week', { date: '22 Feb', time: '2 h 15', days: 2 })),
  ).toBeVisible();
  await expect(log(page).getByRole('article')).toHaveCount(7);
});

test('is narrowed down by kind and by words', async ({ page }) => {
  await begin(page);
  const entries = log(page).getByRole('article');
  const kinds = page.getByRole('radiogroup', { name: words('journal.kinds') });
  await kinds.getByText(words('journal.kind.evidence'), { exact: true }).click();
  await expect(entries).toHaveCount(2);
  await kinds.getByText(words('journal.all'), { exact: true }).click();
  const search = page.getByRole('searchbox', { name: words('journal.search') });
  await search.fill('TRAIN');
  await expect(entries).toHaveCount(1);
  await expect(page.getByRole('status').first()).toHaveText(words('journal.count', { count: 1 }));
  await search.fill('القطار');
  await expect(entries).toHaveCount(1);
  await search.fill('zzz');
  await expect(page.getByText(words('journal.nothing'))).toBeVisible();
  await search.press('Escape');
  await expect(entries).toHaveCount(7);
});

test('a session is corrected, taken out and brought back', async ({ page }) => {
  const { titles } = await begin(page);
  const [, title = ''] = titles;
  const correct = log(page).getByRole('button', { name: /^Correct 30 min/ });
  await correct.click();
  const dialog = page.getByRole('dialog', { name: title });
  const time = dialog.getByRole('textbox', { name: words('session.time') });
  await time.fill('a while');
  await time.press('Enter');
  await expect(dialog.getByText(words('session.time-wrong'))).toBeVisible();
  await time.fill('2 h');
  await time.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(log(page).getByRole('heading', { level: 4 }).first()).toHaveText('Mon 1 Mar2 h');
  await undo(page);
  await expect(log(page).getByRole('heading', { level: 4 }).first()).toHaveText('Mon 1 Mar30 min');
  await correct.click();
  await dialog.getByRole('button', { name: words('session.remove') }).click();
  await expect(log(page).getByRole('article')).toHaveCount(6);
  await undo(page);
  await expect(log(page).getByRole('article')).toHaveCount(7);
});

test('an entry opens its task, by the keyboard too', async ({ page }) => {
  const { titles } = await begin(page);
  const [first = '', second = ''] = titles;
  const entries = log(page).getByRole('article');
  const open = (place: number, title: string) =>
    entries.nth(place).getByRole('button', { name: title, exact: true });
  await open(0, second).focus();
  await page.keyboard.press('ArrowDown');
  await expect(open(1, first)).toBeFocused();
  await page.keyboard.press('End');
  await expect(open(6, first)).toBeFocused();
  await page.keyboard.press('Enter');
  const row = outline(page).getByRole('row', { name: first, exact: true });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => isFocused(row)).toBe(true);
  await expect(
    page
      .getByRole('complementary', { name: words('inspector.label') })
      .getByRole('heading', { level: 2 }),
  ).toHaveText(first);
});

test('the portfolio has what there is to show, by milestone', async ({ page }) => {
  const { titles, role, schedule } = await begin(page);
  const [title = ''] = titles;
  await page.getByText(words('journal.portfolio'), { exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    words('portfolio.finding', { count: 2, tasks: 1 }),
  );
  const portfolio = page.getByRole('region', { name: words('journal.portfolio') });
  const milestone = role.milestones.find(({ id }) => id === schedule.tasks[0]?.milestone);
  await expect(portfolio.getByRole('heading', { level: 3 })).toHaveText(milestone?.title ?? '');
  await expect(portfolio.getByRole('heading', { level: 4 })).toContainText(title);
  await expect(portfolio).toContainText('A talk at the meeting');
  await portfolio
    .getByRole('button', {
      name: words('evidence.copy-this', { value: 'https://example.org/talk' }),
    })
    .click();
  await expect(messages(page)).toContainText(words('evidence.copied'));
});

test('says what will be here while nothing is', async ({ page }) => {
  const { schedule, titleOf } = await seedPlan(page, TODAY);
  await openSeededPlan(page, 'journal');
  await expect(page.getByText(words('journal.empty'))).toBeVisible();
  await page.getByRole('button', { name: words('journal.to-tasks') }).click();
  const [first] = schedule.tasks;
  if (first === undefined) throw new Error('no task');
  await expect(
    outline(page).getByRole('row', { name: titleOf(first.id), exact: true }),
  ).toBeVisible();
});

test('50,000 sessions are scrolled through, and only those in sight are drawn', async ({
  page,
}) => {
  const { schedule } = await seedPlan(page, TODAY);
  const [task] = schedule.tasks;
  if (task === undefined) throw new Error('no task');
  const many = Array.from({ length: 50_000 }, (_, index) => ({
    id: `many-${index}`,
    taskId: task.id,
    planId: null,
    date: addDays(TODAY, -(index % 3000)),
    minutes: 1 + (index % 50),
    note: '',
  }));
  await seedRows(page, { sessions: many });
  await openSeededPlan(page, 'journal');
  const entries = log(page).getByRole('article');
  await expect(entries.first()).toHaveAttribute('aria-setsize', '50000');
  expect(await entries.count()).toBeLessThan(80);
  await entries.first().getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(log(page).locator('[aria-posinset="50000"]')).toBeInViewport();
  expect(await entries.count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(log(page).locator('[aria-posinset="1"]')).toBeInViewport();
});

test('fits every size and theme', async ({ page }) => {
  await begin(page);
  for (const part of ['journal.log', 'journal.portfolio'] as const) {
    await page.getByRole('radiogroup').getByText(words(part), { exact: true }).click();
    for (const [width, height] of [
      [1280, 800],
      [900, 600],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectForEveryone(page, `${part}, ${width} by ${height}`);
    }
    for (const theme of ['dark', 'contrast'] as const) {
      await showTheme(page, theme);
      await expectForEveryone(page, `${part}, ${theme}`);
    }
    await showTheme(page, 'light');
  }
});
