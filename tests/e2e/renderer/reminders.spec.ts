/** Reminders: once a day, at the time that was set, of the work there is. */
import type { Page } from '@playwright/test';

import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import type { StandIn } from '../support/desktop-stand-in.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/in-browser.ts';
import { openView, outline, shownTasks, tick, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

/** A Monday in winter, so that London is where UTC is. */
const MONDAY = '2027-01-04';

const field = (page: Page, label: string) => page.getByRole('group', { name: label, exact: true });
const box = (page: Page) => page.getByRole('checkbox', { name: words('reminders.on') });

/** Lets the page believe in a moment, from its next load on. */
async function setClock(page: Page, time: string): Promise<void> {
  await page.clock.install({ time: new Date(time) });
  await page.clock.resume();
  await page.reload();
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
}

/** Types a time into the parts of a time field. */
async function typeTime(page: Page, label: string, time: string): Promise<void> {
  const [hours = '', minutes = ''] = time.split(':');
  const parts = field(page, label).getByRole('spinbutton');
  await parts.first().click();
  await page.keyboard.type(hours);
  await parts.last().click();
  await page.keyboard.type(minutes);
  await expect(field(page, label)).toContainText(time);
}

async function turnOn(page: Page, time: string): Promise<void> {
  await visit(page, 'settings');
  await page
    .locator('label')
    .filter({ has: box(page) })
    .click();
  await expect(box(page)).toBeChecked();
  await typeTime(page, words('reminders.at'), time);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  await expect
    .poll(() => settingOf(page, 'reminders'))
    .toMatchObject({ isOn: true, at: hours * 60 + minutes });
}

/**
 * Lets half minutes pass until so many reminders have come. The window looks at its clock that often
 * and lets a look go by while the last one still reads: one great leap could fall on that.
 */
async function passUntilReminded(page: Page, desktop: StandIn, count: number): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.runFor(30_000);
      return desktop.reminders.length;
    })
    .toBe(count);
}

test('once a day, at its time, with the work there is; a restart repeats nothing', async ({
  page,
  desktop,
}) => {
  await setClock(page, `${MONDAY}T09:00:00Z`);
  await givenPlan(page, { start: MONDAY });
  const [first = ''] = await shownTasks(page);
  await turnOn(page, '18:30');

  await page.clock.fastForward('09:29:00');
  await page.clock.runFor(20_000);
  expect(desktop.reminders).toEqual([]);
  await passUntilReminded(page, desktop, 1);
  expect(desktop.reminders[0]?.title).toMatch(/ of study for today$/);
  expect(desktop.reminders[0]?.body).toContain(first);

  await page.clock.fastForward('30:00');
  await page.reload();
  await expect(page.getByRole('heading', { name: words('reminders.title') })).toBeVisible();
  await page.clock.runFor(90_000);
  expect(desktop.reminders).toHaveLength(1);

  // The next day again, although the computer slept through the minute.
  await page.clock.fastForward('24:40:00');
  await passUntilReminded(page, desktop, 2);
});

test('an opened reminder leads to Today of its plan', async ({ page, desktop }) => {
  await setClock(page, `${MONDAY}T09:00:00Z`);
  await givenPlan(page, { start: MONDAY });
  await turnOn(page, '18:30');
  await page.clock.fastForward('09:29:00');
  await passUntilReminded(page, desktop, 1);
  await desktop.tell('onReminderOpened', desktop.reminders[0]?.plan ?? '');
  await expect(page.getByRole('tab', { name: words('workspace.today') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('region', { name: words('today.now'), exact: true })).toBeVisible();
});

test('nothing is said when the day’s work is done', async ({ page, desktop }) => {
  await setClock(page, `${MONDAY}T09:00:00Z`);
  await givenPlan(page, { start: MONDAY });
  await openView(page, 'today');
  const now = page.getByRole('region', { name: words('today.now'), exact: true });
  const title = await now.getByRole('heading', { level: 3 }).innerText();
  await openView(page, 'milestones');
  await expect(outline(page)).toBeVisible();
  await tick(page, title);
  await turnOn(page, '18:30');
  await page.clock.fastForward('09:29:00');
  await expect
    .poll(async () => {
      await page.clock.runFor(30_000);
      return settingOf(page, 'remindedOn');
    })
    .toEqual([MONDAY]);
  expect(desktop.reminders).toEqual([]);
});

test('off at first; quiet hours move the time or leave none, and say so', async ({
  page,
  desktop,
}) => {
  await visit(page, 'settings');
  await expect(box(page)).not.toBeChecked();
  await turnOn(page, '06:15');
  await expect(page.getByText(words('reminders.moved', { time: '08:00' }))).toBeVisible();
  await typeTime(page, words('reminders.at'), '22:30');
  await expect(page.getByText(words('reminders.never'))).toBeVisible();
  await typeTime(page, words('reminders.quiet-from'), '23:00');
  await expect(page.getByText(words('reminders.never'))).toBeHidden();

  await page.reload();
  await expect(box(page)).toBeChecked();
  await expect(field(page, words('reminders.at'))).toContainText('22:30');
  expect(desktop.reminders).toEqual([]);
});

test('one can be shown at once', async ({ page, desktop }) => {
  await visit(page, 'settings');
  await page.getByRole('button', { name: words('reminders.show-one') }).click();
  await expect(page.getByText(words('reminders.shown'))).toBeVisible();
  expect(desktop.reminders).toEqual([
    { title: words('reminders.example-title'), body: words('reminders.example'), plan: '' },
  ]);
});

test('the section is for everyone, and set by the keyboard alone', async ({ page }) => {
  await visit(page, 'settings');
  await box(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(field(page, words('reminders.at')).getByRole('spinbutton').first()).toBeFocused();
  await page.keyboard.type('0700');
  await expect(page.getByText(words('reminders.moved', { time: '08:00' }))).toBeVisible();
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await expectForEveryone(page, theme);
  }
  await page.setViewportSize({ width: 640, height: 480 });
  await expectForEveryone(page, 'narrow');
});

/** A setting as it is in the database. */
function settingOf(page: Page, key: 'reminders' | 'remindedOn'): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const row = database.transaction('settings').objectStore('settings').get(name);
          row.addEventListener('success', () => {
            database.close();
            resolve((row.result as { readonly value: unknown } | undefined)?.value);
          });
        });
      }),
    key,
  );
}
