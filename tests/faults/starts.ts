/** Odd starts: data of other versions, two at once, clocks that are wrong, other time zones. */
import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { keepSnapshot, listSnapshots } from '../../src/main/snapshots/snapshot-jobs.ts';
import { databaseFiles } from '../e2e/support/data-folder.ts';
import { commandLine, launchApp, startApp } from '../e2e/support/launch.ts';
import { openPlan, openView, outline } from '../e2e/support/screens.ts';
import { words } from '../e2e/support/words.ts';
import { aBackupData, anOrigin } from '../support/backup-builders.ts';
import { TIME_ZONES } from '../support/time-zones.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { copyProfile, removeFolder } from './support/profile.ts';
import { databaseVersion, digestOfRows, raiseVersion } from './support/rows.ts';

export const starts: readonly Fault[] = [
  { name: 'database of a later version', tries: { short: 0, full: 2 }, attempt: startOnNewer },
  { name: 'two instances at once', tries: { short: 0, full: 5 }, attempt: startTwice },
  { name: 'time zone', tries: { short: 0, full: TIME_ZONES.length }, attempt: startElsewhere },
  { name: 'clock wrong by a year', tries: { short: 20, full: 200 }, attempt: keepUnderOddClock },
];

/** Every second time as a version before this one has left it: without a note of the database's form. */
async function startOnNewer({ profile, turn }: Surroundings): Promise<Attempt> {
  const { rows } = await profile();
  const folder = await copyProfile(await profile());
  try {
    const before = await launchApp(folder);
    await raiseVersion(before.page, 990);
    await before.kill();
    const isNoted = turn % 2 === 0;
    const note = { format: 'milepost-data-form', schemaVersion: 99 };
    if (isNoted) await writeFile(path.join(folder, 'data-form.json'), JSON.stringify(note));
    const files = await databaseFiles(folder);
    const app = await startApp(folder);
    const title = app.page.getByRole('heading', { name: words('storage.newer-database.title') });
    const isTold = await title.waitFor().then(yes, no);
    const left = await databaseFiles(folder);
    const isSame = (await digestOfRows(app.page)) === rows;
    const version = await databaseVersion(app.page);
    await app.kill();
    return attemptOf(
      {
        'it is refused': isTold,
        'no byte is another': isNoted ? areEqual(files, left) : true,
        'every row is as it was': isSame,
        'so is its version': version === 990,
      },
      isTold,
    );
  } finally {
    await removeFolder(folder);
  }
}

type Files = Awaited<ReturnType<typeof databaseFiles>>;

function areEqual(files: Files, others: Files): boolean {
  const isIn = ([name, bytes]: readonly [string, Buffer]) =>
    others.get(name)?.equals(bytes) === true;
  return files.size === others.size && [...files].every(isIn);
}

async function startTwice({ profile }: Surroundings): Promise<Attempt> {
  const { rows } = await profile();
  const folder = await copyProfile(await profile());
  try {
    const app = await launchApp(folder);
    const codes = await Promise.all([startBeside(folder), startBeside(folder)]);
    const windows = await app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    const found = await digestOfRows(app.page);
    await app.kill();
    return attemptOf(
      {
        'the others end by themselves': codes.every((code) => code === 0),
        'there is one window': windows === 1,
        'the data is as it was': found === rows,
      },
      true,
    );
  } finally {
    await removeFolder(folder);
  }
}

async function startBeside(folder: string): Promise<number | null> {
  const { executable, args, env } = await commandLine(folder);
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [...args], { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/** The dates of the plan as they were read in the first zone. */
let dates: string | null = null;

async function startElsewhere({ profile, turn }: Surroundings): Promise<Attempt> {
  const { rows } = await profile();
  const folder = await copyProfile(await profile());
  try {
    const app = await launchApp(folder, { width: 1280, height: 800 }, TIME_ZONES[turn] ?? 'UTC');
    await openPlan(app.page);
    await openView(app.page, 'milestones');
    // Of the last rows in sight: the first may say that they are due today.
    const shown = (await outline(app.page).innerText()).split('\n').slice(-30).join('\n');
    const found = await digestOfRows(app.page);
    await app.kill();
    dates ??= shown;
    return attemptOf({
      'no task changes its day': shown === dates,
      'the data is as it was': found === rows,
    });
  } finally {
    await removeFolder(folder);
  }
}

/** Copies kept while the clock jumps by up to a year in either direction. */
async function keepUnderOddClock({ random }: Surroundings): Promise<Attempt> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
  try {
    const places = {
      folder: path.join(folder, 'backups'),
      recordFile: path.join(folder, 'record'),
      extraFolder: null,
    };
    const rows = new TextEncoder().encode(JSON.stringify(aBackupData()));
    const COPIES = 12;
    const isThere: boolean[] = [];
    for (let revision = 1; revision <= COPIES; revision += 1) {
      const day = random.below(2 * 365) - 365;
      const at = new Date(Date.UTC(2027, 0, 4, 12) + day * 86_400_000).toISOString();
      await keepSnapshot(places, anOrigin({ revision, createdAt: at }), rows);
      const [newest] = await listSnapshots(places.folder);
      isThere.push(newest?.revision === revision && newest.content.ok);
    }
    return attemptOf({ 'the newest copy is never deleted': !isThere.includes(false) });
  } finally {
    await removeFolder(folder);
  }
}

const yes = () => true;
const no = () => false;
