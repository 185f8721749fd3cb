/** A folder for copies that cannot be written or is gone. */
import { chmod, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { launchApp } from '../e2e/support/launch.ts';
import {
  messages,
  openPlan,
  openView,
  shownTasks,
  tick,
  tickOf,
  visit,
} from '../e2e/support/screens.ts';
import { words } from '../e2e/support/words.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { copyProfile, namesIn, removeFolder } from './support/profile.ts';
import { digestOfRows } from './support/rows.ts';

export const disks: readonly Fault[] = [
  { name: 'backup folder cannot be written', tries: { short: 1, full: 2 }, attempt: blockCopies },
  { name: 'backup folder gone', tries: { short: 0, full: 2 }, attempt: removeCopies },
];

async function blockCopies({ profile, turn }: Surroundings): Promise<Attempt> {
  return withoutCopies(profile, async (backups) => {
    await rm(backups, { recursive: true });
    // Root may write to a folder without permission, but nobody into a file.
    await writeFile(backups, 'a file');
    if (turn > 0) await chmod(backups, 0o400);
  });
}

/** It is made anew, so that nothing stands in the way; only the earlier copies are not there. */
async function removeCopies({ profile }: Surroundings): Promise<Attempt> {
  const folder = await copyProfile(await profile());
  try {
    const backups = path.join(folder, 'backups');
    await rm(backups, { recursive: true });
    const app = await launchApp(folder);
    await visit(app.page, 'settings');
    await app.page.getByRole('button', { name: words('copies.now') }).click();
    await messages(app.page).getByText(words('copies.kept')).waitFor();
    await app.kill();
    return attemptOf({ 'a copy is there when it says so': (await namesIn(backups)).length === 1 });
  } finally {
    await removeFolder(folder);
  }
}

async function withoutCopies(
  profile: Surroundings['profile'],
  harm: (backups: string) => Promise<void>,
): Promise<Attempt> {
  const { rows } = await profile();
  const folder = await copyProfile(await profile());
  try {
    await harm(path.join(folder, 'backups'));
    const app = await launchApp(folder);
    const { page } = app;
    const found = await digestOfRows(page);
    await visit(page, 'settings');
    await page.getByRole('button', { name: words('copies.now') }).click();
    await messages(page).getByText(words('copies.not-kept')).waitFor();
    const warning = page.getByRole('status').filter({ hasText: 'copies of it are not' });
    await visit(page, 'plans');
    const isLasting = await warning.waitFor().then(yes, no);
    await openPlan(page);
    await openView(page, 'milestones');
    const [, second = ''] = await shownTasks(page);
    await tick(page, second);
    await app.kill();
    const again = await launchApp(folder);
    await openPlan(again.page);
    await openView(again.page, 'milestones');
    const isKept = await tickOf(again.page, second).isChecked();
    await again.kill();
    return attemptOf(
      {
        'the data is as it was': found === rows,
        'the warning stays': isLasting,
        'work is kept': isKept,
      },
      isLasting,
    );
  } finally {
    await removeFolder(folder);
  }
}

const yes = () => true;
const no = () => false;
