/** The Progress view: what it says before, during and after a plan, and that everyone can read it. */
import type { Locator, Page } from '@playwright/test';

import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { openView, outline } from '../support/screens.ts';
import { words, type WordsId } from '../support/words.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const TITLES: readonly WordsId[] = [
  'burn-up.title',
  'effort.title',
  'velocity.title',
  'threats.title',
  'variance.title',
  'skill-levels.title',
];

function daysAgo(days: number): string {
  return new Date(Date.now() - days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

test.use({ opensAtOnce: false });

/** A part of the page, by its title. */
function part(page: Page, title: WordsId): Locator {
  return page.getByRole('region', { name: words(title), exact: true });
}

/** A text of the catalogue with whatever numbers and dates. */
function pattern(id: WordsId, ...holes: readonly string[]): RegExp {
  const values = Object.fromEntries(holes.map((hole) => [hole, '§']));
  const escaped = words(id, values).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(escaped.replaceAll('§', '.+'));
}

interface Studied {
  readonly minutes: number;
  readonly ticked: number;
}

/**
 * Studies as planned up to today, each piece a tenth longer than planned, and ticks what is finished;
 * or ticks everything. Written to storage as it is: logging it by hand is another view's journey.
 */
async function study(page: Page, isAll: boolean): Promise<Studied> {
  const studied = await page.evaluate(
    async ({ today, wholly }) => {
      interface Task {
        readonly id: string;
        readonly sessions: readonly { readonly date: string; readonly minutes: number }[];
      }
      interface Row {
        readonly id: string;
        readonly planId: string;
        readonly schedule: { readonly tasks: readonly Task[] };
      }
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('the database does not open')));
      });
      const writing = database.transaction(['schedules', 'sessions', 'progress'], 'readwrite');
      const reading = writing.objectStore('schedules').getAll();
      const [row] = await new Promise<readonly Row[]>((resolve) => {
        reading.addEventListener('success', () => resolve(reading.result as readonly Row[]));
      });
      const sum = { minutes: 0, ticked: 0 };
      for (const { id, sessions } of row?.schedule.tasks ?? []) {
        const past = sessions.filter(({ date }) => wholly || date < today);
        for (const [index, session] of past.entries()) {
          const date = session.date < today ? session.date : today;
          const minutes = Math.round(session.minutes * 1.1) + 1;
          sum.minutes += minutes;
          writing.objectStore('sessions').put({
            id: `${id}-${index}`,
            taskId: id,
            planId: row?.planId,
            date,
            minutes,
            note: '',
          });
        }
        if (past.length < sessions.length) continue;
        sum.ticked += 1;
        const last = past.at(-1)?.date ?? today;
        const doneOn = last < today ? last : today;
        writing.objectStore('progress').put({ taskId: id, doneOn, share: null, note: '' });
      }
      await new Promise((resolve) => {
        writing.addEventListener('complete', resolve);
      });
      database.close();
      return sum;
    },
    { today: daysAgo(0), wholly: isAll },
  );
  await page.reload();
  return studied;
}

test('before anything is ticked it says what will be here, and forecasts from the estimates', async ({
  page,
}) => {
  await givenPlan(page, { start: daysAgo(2) });
  await openView(page, 'progress');
  await expect(page.getByText(words('progress.empty'))).toBeVisible();
  await expect(page.getByText(pattern('progress.finding', 'even', 'likely'))).toBeVisible();
  await expect(
    page.getByText(words('progress.too-little', { samples: 0, needed: 8 })),
  ).toBeVisible();
  await expect(part(page, 'burn-up.title').getByRole('img')).toBeVisible();
  await expect(part(page, 'effort.title')).toHaveCount(0);

  await page.getByRole('button', { name: words('progress.empty-open') }).click();
  await expect(outline(page)).toBeVisible();
});

test('each chart has a sentence, a name and a table, all by keyboard', async ({ page }) => {
  await givenPlan(page, { start: daysAgo(70) });
  const { minutes } = await study(page, false);
  await openView(page, 'progress');
  await expect(page.getByText(pattern('progress.finding', 'even', 'likely'))).toBeVisible();
  await expect(page.getByText(words('progress.empty'))).toHaveCount(0);

  await page.getByRole('tab', { name: words('workspace.progress'), exact: true }).focus();
  for (const title of TITLES) {
    const section = part(page, title);
    const sentence = await section.getByRole('paragraph').first().textContent();
    await expect(section.getByRole('img')).toHaveAccessibleName(`${words(title)}. ${sentence}`);
    await page.keyboard.press('Tab');
    const show = section.getByRole('button', { name: words('progress.show-table') });
    await expect(show).toBeFocused();
    await expect(show).toHaveAccessibleDescription(words(title));
    await page.keyboard.press('Enter');
    await expect(section.getByRole('table').first()).toBeVisible();
    await expect(section.getByRole('img')).toHaveCount(0);
    await expect(section.getByRole('button', { name: words('progress.show-chart') })).toBeFocused();
  }

  const days = await part(page, 'effort.title').getByRole('cell').allTextContents();
  const shown = days.filter((cell) => /^\d+$/.test(cell)).map(Number);
  expect(shown.reduce((sum, each) => sum + each, 0)).toBe(minutes);

  for (const title of TITLES) {
    const section = part(page, title);
    await section.getByRole('button', { name: words('progress.show-chart') }).press('Space');
    await expect(section.getByRole('img')).toBeVisible();
  }
});

test('after the last tick it says since when everything is done', async ({ page }) => {
  await givenPlan(page, { start: daysAgo(70) });
  await study(page, true);
  await openView(page, 'progress');
  await expect(page.getByText(pattern('progress.finished', 'date'))).toBeVisible();
  await expect(part(page, 'burn-up.title')).toContainText(pattern('burn-up.all-done', 'total'));
  await expect(part(page, 'threats.title')).toHaveCount(0);
  await expect(part(page, 'skill-levels.title').getByRole('img')).toBeVisible();
});

test('everyone can read it, in every theme and in a narrow window', async ({ page }) => {
  await givenPlan(page, { start: daysAgo(70), target: daysAgo(-400) });
  await study(page, false);
  await openView(page, 'progress');
  await expect(part(page, 'threats.title')).toBeVisible();
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await expectForEveryone(page, theme);
  }
  await showTheme(page, 'light');
  await page.setViewportSize({ width: 900, height: 600 });
  await expectForEveryone(page, '900×600');
  const show = page.getByRole('button', { name: words('progress.show-table') });
  for (let left = await show.count(); left > 0; left -= 1) {
    await show.first().click();
    await expect(show).toHaveCount(left - 1);
  }
  await expectForEveryone(page, 'tables, 900×600');
});
