/** Reminders as the system is asked to show them. */
import type { ElectronApplication } from '@playwright/test';

import { givenPlan } from '../support/given-plan.ts';
import { expect, test } from '../support/launch.ts';
import { visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

interface Spy {
  readonly shown: { readonly title: string; readonly body: string }[];
  /** Presses the last one. */
  press?: () => void;
}

/** Stands in for the notifications of the system: they come up, or the system shows none. */
async function watchNotifications(
  electron: ElectronApplication,
  doesShow: boolean,
): Promise<{ shown(): Promise<Spy['shown']>; press(): Promise<void> }> {
  await electron.evaluate(({ Notification }, comesUp) => {
    const spy: Spy = { shown: [] };
    Object.assign(globalThis, { notifications: spy });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      spy.shown.push({ title: this.title, body: this.body });
      spy.press = () => this.emit('click');
      if (comesUp) this.emit('show');
    };
  }, doesShow);
  return {
    shown: () =>
      electron.evaluate(
        () => (globalThis as unknown as { notifications: Spy }).notifications.shown,
      ),
    press: () =>
      electron.evaluate(() =>
        (globalThis as unknown as { notifications: Spy }).notifications.press?.(),
      ),
  };
}

test('a reminder comes up as a notification, and pressing it opens Today of its plan in front', async ({
  app,
}) => {
  const { electron, page } = app;
  await givenPlan(page);
  const planId = new URL(page.url()).hash.split(/[/?]/)[2] ?? '';
  await visit(page, 'skills');
  const notifications = await watchNotifications(electron, true);
  const reminder = { title: '2 h of study for today', body: 'Read a paper', plan: planId };
  const answer = await page.evaluate((text) => window.desktop.showReminder(text), reminder);
  expect(answer).toEqual({ ok: true, value: null });
  expect(await notifications.shown()).toEqual([{ title: reminder.title, body: reminder.body }]);

  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await notifications.press();
  await expect(page.getByRole('tab', { name: words('workspace.today') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(page.url()).toContain(planId);
  const isVisible = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isVisible(),
  );
  expect(isVisible).toBe(true);
});

test('the settings show one at once, and say when the system shows none', async ({ app }) => {
  const { electron, page } = app;
  await visit(page, 'settings');
  const showOne = page.getByRole('button', { name: words('reminders.show-one') });
  const shows = await watchNotifications(electron, true);
  await showOne.click();
  await expect(page.getByText(words('reminders.shown'))).toBeVisible();
  expect(await shows.shown()).toEqual([
    { title: words('reminders.example-title'), body: words('reminders.example') },
  ]);

  await watchNotifications(electron, false);
  await showOne.click();
  await expect(page.getByText(words('reminders.not-shown'))).toBeVisible();
});
