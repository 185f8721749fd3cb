/** Faults put into the data and its copies, and what the person sees of them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { copiesIn, loseDatabase, ownRows } from '../support/data-folder.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, launchApp, startApp, test } from '../support/launch.ts';
import { isLongForm } from '../support/long-form.ts';
import { messages, openPlan, ROLE, shownTasks, tick, tickOf, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const RESTORE = new RegExp(words('recovery.restore', { time: '.*' }));

test('a database that is gone is noticed, and restored in two clicks as it was', async ({
  dataFolder,
}) => {
  const before = await launchApp(dataFolder);
  await givenPlan(before.page);
  const [first = ''] = await shownTasks(before.page);
  await tick(before.page, first);
  const rows = await ownRows(before.page);
  await before.close();
  expect(await copiesIn(dataFolder)).toHaveLength(1);
  await loseDatabase(dataFolder);

  const app = await startApp(dataFolder);
  const { page } = app;
  await expect(page.getByRole('heading', { name: words('recovery.emptied.title') })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expect(page.getByText(words('recovery.holds', { plans: ROLE }))).toBeVisible();
  const restore = page.getByRole('button', { name: RESTORE });
  await expect(restore).toBeFocused();
  await expectForEveryone(page, 'recovery, light');
  await showTheme(page, 'dark');
  await expectForEveryone(page, 'recovery, dark');
  const told = await listenTo(page);
  await restore.click();
  await page.getByRole('navigation', { name: words('rail.label') }).waitFor();
  // How far it is, for as long as it takes; and no way to leave it in the middle.
  const { said, buttons } = await told();
  expect(said).toEqual(
    expect.arrayContaining([
      words('recovery.preparing'),
      words('recovery.restoring'),
      expect.stringMatching(/^[1-9][\d,]* of [1-9][\d,]* entries$/),
      words('recovery.reading-back'),
    ]),
  );
  expect(buttons).not.toContain(words('copies.stop'));
  expect(await ownRows(page)).toBe(rows);
  await openPlan(page);
  await expect(tickOf(page, first)).toBeChecked();
  await app.close();

  const again = await launchApp(dataFolder);
  expect(await ownRows(again.page)).toBe(rows);
  await again.close();
  expect((await copiesIn(dataFolder)).length).toBeGreaterThanOrEqual(2);

  // Whose disk did it once, does it again.
  await loseDatabase(dataFolder);
  const second = await startApp(dataFolder);
  await second.page.getByRole('button', { name: RESTORE }).click();
  await second.page.getByRole('navigation', { name: words('rail.label') }).waitFor();
  expect(await ownRows(second.page)).toBe(rows);
  await second.close();
});

test('the newest copy is damaged: it is not offered, the one before is restored', async ({
  dataFolder,
}) => {
  const first = await launchApp(dataFolder);
  await givenPlan(first.page);
  const rows = await ownRows(first.page);
  await first.close();
  const second = await launchApp(dataFolder);
  await openPlan(second.page);
  const [task = ''] = await shownTasks(second.page);
  await tick(second.page, task);
  await second.close();
  const newest = (await copiesIn(dataFolder)).at(-1) ?? '';
  const file = path.join(dataFolder, 'backups', newest);
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, -200));
  await loseDatabase(dataFolder);

  const app = await startApp(dataFolder);
  const { page } = app;
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await expect(page.getByText(words('recovery.damaged'))).toBeVisible();
  await expect(page.getByText(words('recovery.missing', { count: 1 }))).toBeVisible();
  await page.getByRole('button', { name: RESTORE }).click();
  await page.getByRole('navigation', { name: words('rail.label') }).waitFor();
  expect(await ownRows(page)).toBe(rows);
  expect(await readFile(file)).toEqual(bytes.subarray(0, -200));
  await app.close();
});

test('who starts empty is asked once, and not again at the next start', async ({ dataFolder }) => {
  const before = await launchApp(dataFolder);
  await givenPlan(before.page);
  await before.close();
  await loseDatabase(dataFolder);

  const app = await startApp(dataFolder);
  await app.page.getByRole('button', { name: words('recovery.empty'), exact: true }).click();
  await app.page.getByRole('button', { name: words('recovery.empty-yes'), exact: true }).click();
  await app.page.getByRole('navigation', { name: words('rail.label') }).waitFor();
  await app.close();
  expect(await copiesIn(dataFolder)).not.toHaveLength(0);

  const again = await launchApp(dataFolder);
  await visit(again.page, 'settings');
  await again.page
    .getByRole('button', { name: /^Restore the copy from/ })
    .first()
    .waitFor();
  await expectForEveryone(again.page, 'copies in the settings');
  await again.page
    .getByRole('button', { name: /^Restore the copy from/ })
    .last()
    .click();
  await again.page.getByRole('button', { name: words('copies.yes') }).click();
  await expect(messages(again.page)).toContainText(/is restored$/);
  await openPlan(again.page);
  await again.close();
});

test('killed at any moment of keeping copies, it starts again with every change', async ({
  dataFolder,
}) => {
  const first = await launchApp(dataFolder);
  await givenPlan(first.page);
  await first.close();
  for (const wait of isLongForm ? [0, 5, 20, 60, 150] : [5, 60]) {
    const app = await launchApp(dataFolder);
    await visit(app.page, 'settings');
    const rows = await ownRows(app.page);
    await app.page.getByRole('button', { name: words('copies.now') }).click();
    // The moments of the kill are spread over the time that keeping a copy takes.
    await app.page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), wait);
    await app.kill();
    const again = await launchApp(dataFolder);
    expect(await ownRows(again.page)).toBe(rows);
    await again.close();
  }
  await writeFile(path.join(dataFolder, 'backups', '.milepost-left-over.part'), 'half a copy');
  const last = await launchApp(dataFolder);
  await visit(last.page, 'settings');
  await last.page.getByRole('button', { name: words('copies.now') }).click();
  await expect(messages(last.page)).toContainText(words('copies.kept'));
  await last.close();
  const names = await readdir(path.join(dataFolder, 'backups'));
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a folder that cannot be written is told above every screen until it can', async ({
  dataFolder,
}) => {
  // Root may write to a folder without permission, but nobody into a file.
  await writeFile(path.join(dataFolder, 'backups'), 'a file');
  const app = await launchApp(dataFolder);
  const { page } = app;
  await givenPlan(page);
  await visit(page, 'settings');
  await page.getByRole('button', { name: words('copies.now') }).click();
  await expect(messages(page)).toContainText(words('copies.not-kept'));
  const warning = page.getByRole('status').filter({ hasText: 'copies of it are not' });
  await expect(warning).toContainText(path.join(dataFolder, 'backups'));
  await openPlan(page);
  await expect(warning).toBeVisible();
  const [task = ''] = await shownTasks(page);
  await tick(page, task);
  await expect(tickOf(page, task)).toBeChecked();
  await app.close();
  expect(await readFile(path.join(dataFolder, 'backups'), 'utf8')).toBe('a file');
});

/** Notes what the page says of work under way, however short, and the buttons it offers meanwhile. */
async function listenTo(page: Page) {
  await page.evaluate(() => {
    const said = new Set<string>();
    const buttons = new Set<string>();
    Object.assign(globalThis, { saidAtWork: { said, buttons } });
    new MutationObserver(() => {
      for (const line of document.querySelectorAll('main [role="status"]'))
        said.add(line.textContent);
      for (const bar of document.querySelectorAll('main [role="progressbar"]'))
        said.add(bar.getAttribute('aria-valuetext') ?? '');
      for (const button of document.querySelectorAll('main button'))
        buttons.add(button.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () =>
    page.evaluate(() => {
      const { saidAtWork } = globalThis as unknown as {
        saidAtWork: Record<'said' | 'buttons', ReadonlySet<string>>;
      };
      return { said: [...saidAtWork.said], buttons: [...saidAtWork.buttons] };
    });
}
