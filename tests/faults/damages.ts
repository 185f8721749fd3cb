/** The database's own files, damaged in seven ways while the app is not running. */
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { startApp } from '../e2e/support/launch.ts';
import { words } from '../e2e/support/words.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { copyProfile, databaseFolder, namesIn, removeFolder } from './support/profile.ts';
import type { Random } from './support/random.ts';
import { digestOfRows } from './support/rows.ts';

interface Damage {
  readonly name: string;
  /** The files of the database of which it is done to one. */
  readonly files: RegExp;
  readonly harm: (file: string, random: Random) => Promise<void>;
}

const DAMAGES: readonly Damage[] = [
  { name: 'MANIFEST cut', files: /^MANIFEST-/, harm: cut },
  { name: 'CURRENT deleted', files: /^CURRENT$/, harm: (file) => rm(file) },
  { name: 'CURRENT emptied', files: /^CURRENT$/, harm: (file) => truncate(file, 0) },
  { name: '.ldb flipped', files: /\.ldb$/, harm: flip },
  { name: '.ldb deleted', files: /\.ldb$/, harm: (file) => rm(file) },
  { name: '.log flipped', files: /\.log$/, harm: flip },
  { name: '.log cut', files: /\.log$/, harm: cut },
];

/** Those that start-up sees in different ways: at once, by the counts, by reading. */
const IN_SHORT = new Set(['CURRENT emptied', '.ldb flipped', '.log cut']);

/** One fault for each way. */
export const damages: readonly Fault[] = DAMAGES.map((damage) => ({
  name: `database: ${damage.name}`,
  tries: { short: IN_SHORT.has(damage.name) ? 1 : 0, full: 8 },
  attempt: (around) => attempt(damage, around),
}));

/** Milliseconds after which the data has been looked at twice, also on a busy machine. */
const LONGEST_LOOK = 30_000;

async function attempt({ files, harm }: Damage, around: Surroundings): Promise<Attempt> {
  const { random, profile } = around;
  const { rows } = await profile();
  const folder = await copyProfile(await profile());
  try {
    const database = databaseFolder(folder);
    const names = (await namesIn(database)).filter((name) => files.test(name));
    const name = names[random.below(names.length)];
    if (name === undefined) throw new Error('the profile has no such file');
    await harm(path.join(database, name), random);
    const found = await readOrNull(path.join(database, name));

    const app = await startApp(folder);
    const restore = app.page.getByRole('button', {
      name: new RegExp(words('recovery.restore', { time: '.*' })),
    });
    const isNoticed = await restore.waitFor({ timeout: LONGEST_LOOK }).then(yes, no);
    if (!isNoticed) {
      const isWhole = (await digestOfRows(app.page).catch(() => '')) === rows;
      await app.kill();
      // A byte that stands for nothing may change, as long as everything is there.
      return { isNoticed: false, lost: isWhole ? null : 'it went on with other data' };
    }
    const [set = ''] = await namesIn(path.join(folder, 'kept-aside'));
    const kept = path.join(folder, 'kept-aside', set, path.basename(database));
    const asFound = await readOrNull(path.join(kept, name));
    await restore.click();
    await app.page.getByRole('navigation', { name: words('rail.label') }).waitFor();
    const restored = await digestOfRows(app.page);
    await app.kill();
    return attemptOf(
      {
        'the damaged files are kept aside as they were found':
          set !== '' && (found === null ? asFound === null : asFound?.equals(found) === true),
        'the newest copy brings everything back': restored === rows,
      },
      true,
    );
  } finally {
    await removeFolder(folder);
  }
}

async function cut(file: string, random: Random): Promise<void> {
  const { length } = await readFile(file);
  await truncate(file, random.below(length));
}

async function flip(file: string, random: Random): Promise<void> {
  const bytes = await readFile(file);
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  await writeFile(file, bytes);
}

function readOrNull(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

const yes = () => true;
const no = () => false;
