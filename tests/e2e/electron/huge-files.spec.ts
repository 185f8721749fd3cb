/**
 * Files that no Milepost writes, or hardly ever: huge, endless, deep, hostile. Each is refused or taken
 * in with a plain message, and the window goes on meanwhile. In the long form of the tests.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { canonicalJson } from '../../../src/shared/backup/canonical-json.ts';
import { withChecksum } from '../../../src/shared/backup/serialise-backup.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import { aBackupData, aBackupText, sha256 } from '../../support/backup-builders.ts';
import { ownRows } from '../support/data-folder.ts';
import { chooseFile } from '../support/dialogs.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { isLongForm } from '../support/long-form.ts';
import { messages, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds that nothing may hold the window up for. */
const LONGEST_STANDSTILL = 200;
/** Milliseconds for the largest on a busy machine. */
const LONGEST_WAIT = 120_000;

const app = shareApp();

test.skip(!isLongForm, 'files of a hundred megabytes are for the long form');

test('a file of 100 MB is read and looked into while the window goes on', async ({
  dataFolder,
}) => {
  const file = await put(dataFolder, notes(1_050, 'n'.repeat(99_000)));
  await look(file);
  await expect(merge()).toBeEnabled({ timeout: LONGEST_WAIT });
  await expectNoStandstill('100 MB');
  await app()
    .page.getByRole('button', { name: words('copies.leave') })
    .click();
});

test('50,000 entries are taken in while the window goes on', async ({ dataFolder }) => {
  const file = await put(dataFolder, notes(50_000, 'Done, and noted.'));
  await look(file);
  await expect(merge()).toBeEnabled({ timeout: LONGEST_WAIT });
  await merge().click();
  await expect(messages(app().page)).toContainText(/taken over/, { timeout: LONGEST_WAIT });
  await expectNoStandstill('50,000 entries');
});

/** Files that pass their checksum, and what is said of them. */
const REFUSED = [
  {
    name: 'a text of 10 MB',
    fault: 'too-large',
    text: () => notes(1, 'x'.repeat(10 * MEGABYTE)),
  },
  {
    name: 'a list in a list, ten thousand deep',
    fault: 'too-deep',
    text: () => {
      const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
      return withChecksum(`{"about":{"format":"milepost-backup"},"data":${deep}}`, sha256);
    },
  },
  {
    name: 'a member named __proto__',
    fault: 'wrong-form',
    text: () => {
      const { sha256: _sum, ...file } = JSON.parse(aBackupText()) as Record<string, unknown>;
      const body = canonicalJson(file).replace('"goal":', '"__proto__":{"polluted":true},"goal":');
      return withChecksum(body, sha256);
    },
  },
] as const;

for (const { name, fault, text } of REFUSED)
  test(`${name} is refused in plain words, and nothing is changed`, async ({ dataFolder }) => {
    const { page, electron } = app();
    const before = await ownRows(page);
    const file = await put(dataFolder, text());
    await look(file);
    await expect(page.getByRole('alert')).toHaveText(words(`data.fault.${fault}`), {
      timeout: LONGEST_WAIT,
    });
    await expectNoStandstill(name);
    expect(await ownRows(page)).toBe(before);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await electron.evaluate(() => 'polluted' in {})).toBe(false);
  });

const merge = () => app().page.getByRole('button', { name: words('import.do-merge'), exact: true });

/** A file with so many notes. */
function notes(count: number, note: string): string {
  const progress = Array.from({ length: count }, (_, index) => ({
    taskId: `noted-${index}` as TaskId,
    doneOn: null,
    share: null,
    note,
  }));
  return aBackupText(aBackupData({ progress }));
}

async function put(folder: string, text: string): Promise<string> {
  const file = path.join(folder, 'file.json');
  await writeFile(file, text);
  return file;
}

/** Opens a file as a person does, and notes from then on what holds the window up. */
async function look(file: string): Promise<void> {
  const { page, electron } = app();
  await chooseFile(electron, file);
  await visit(page, 'settings');
  await watchStandstills(page);
  await page.getByRole('button', { name: words('data.open'), exact: true }).click();
}

/** Tasks of the window's main thread; those of up to 50 ms are not reported. */
async function watchStandstills(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longest });
  });
}

async function expectNoStandstill(what: string): Promise<void> {
  const { page } = app();
  const found = await page.evaluate(() => (globalThis as unknown as { longest: number[] }).longest);
  const longest = Math.max(0, ...found);
  test.info().annotations.push({ type: 'longest task', description: `${what}: ${longest} ms` });
  expect(longest).toBeLessThanOrEqual(LONGEST_STANDSTILL);
}
