/**
 * `npm run test:faults`: puts faults into the real app and says what was lost. The full form takes an
 * hour and more; `npm test` runs the short one.
 *
 *   npm run test:faults -- [--short] [--tries N] [--seed N] [--only TEXT] [--json FILE]
 *
 * `--tries` takes no more than so many tries of each fault. Prints a line for each fault as it is done; the exit code is 1 when anything was lost.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { ensureBuild } from '../../scripts/electron/build.mjs';
import { createReporter, reportFailure } from '../../scripts/electron/reporter.mjs';
import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import { underDisplay } from '../support/under-display.ts';
import { clocks } from './clocks.ts';
import { damages } from './damages.ts';
import { disks } from './disks.ts';
import { files } from './files.ts';
import { fullDisks } from './full-disks.ts';
import { importKills } from './import-kills.ts';
import { kills } from './kills.ts';
import { starts } from './starts.ts';
import type { Attempt, Fault } from './support/fault.ts';
import { makeProfile, removeFolder, type Profile } from './support/profile.ts';
import { randomOf } from './support/random.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USUAL_SEED = '20270104';
const FAULTS: readonly Fault[] = [
  ...files,
  ...damages,
  ...kills,
  ...disks,
  ...starts,
  ...importKills,
  ...clocks,
  ...fullDisks,
];

/** What came of all tries of a fault. */
interface Tally {
  readonly name: string;
  readonly tried: number;
  readonly noticed: number;
  readonly lost: number;
  /** What was lost in the first try that lost something. */
  readonly detail: string;
}

function readCommandLine() {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: USUAL_SEED },
      only: { type: 'string', default: '' },
      tries: { type: 'string', default: '1000000' },
      json: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new RangeError('--seed takes a whole number');
  const most = Number(values.tries);
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError('--tries takes a whole number from 1');
  return { ...values, seed, most };
}

async function run(commandLine: ReturnType<typeof readCommandLine>): Promise<void> {
  const { short, seed, most, only, json } = commandLine;
  await ensureElectron({ quiet: true });
  await ensureBuild(ROOT, createReporter().action);
  console.log(`Faults, ${short ? 'short' : 'full'} form, seed ${seed}\n`);
  console.log(lineOf('fault', 'tried', 'noticed', 'lost'));
  let profile: Promise<Profile> | null = null;
  const tallies: Tally[] = [];
  for (const [stream, fault] of FAULTS.entries()) {
    const tries = Math.min(most, short ? fault.tries.short : fault.tries.full);
    if (tries === 0 || !fault.name.includes(only)) continue;
    const random = randomOf(seed, stream + 1);
    const attempts: Attempt[] = [];
    for (let turn = 0; turn < tries; turn += 1) {
      const getProfile = () => (profile ??= makeProfile(randomOf(seed, 0)));
      attempts.push(await fault.attempt({ random, profile: getProfile, turn }).catch(broken));
    }
    const tally = tallyOf(fault.name, attempts);
    tallies.push(tally);
    const { tried, noticed, lost, detail } = tally;
    console.log(lineOf(fault.name, String(tried), String(noticed), String(lost)), detail);
  }
  if (profile !== null) await removeFolder((await (profile as Promise<Profile>)).folder);
  const lost = tallies.reduce((sum, tally) => sum + tally.lost, 0);
  const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
  console.log(`\n${tallies.length} faults, ${tried} tries, ${lost} lost`);
  if (json !== undefined) {
    await mkdir(path.dirname(json), { recursive: true });
    await writeFile(json, `${JSON.stringify({ seed, faults: tallies }, null, 2)}\n`);
  }
  process.exitCode = lost > 0 || tallies.length === 0 ? 1 : 0;
}

function tallyOf(name: string, attempts: readonly Attempt[]): Tally {
  const lost = attempts.flatMap((attempt) => attempt.lost ?? []);
  return {
    name,
    tried: attempts.length,
    noticed: attempts.filter(({ isNoticed }) => isNoticed === true).length,
    lost: lost.length,
    detail: lost[0] ?? '',
  };
}

/** A try that could not be carried out proves nothing, so it counts as lost. */
function broken(error: unknown): Attempt {
  return { isNoticed: null, lost: error instanceof Error ? error.message : String(error) };
}

function lineOf(name: string, ...figures: readonly string[]): string {
  return [name.padEnd(34), ...figures.map((figure) => figure.padStart(8))].join('');
}

try {
  const commandLine = readCommandLine();
  await underDisplay(() => run(commandLine));
} catch (error) {
  reportFailure(error);
}
