/** Starts a program through the probe and tells what it saw. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import { proportionalMemory } from './memory.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROBE = fileURLToPath(new URL('probe', import.meta.url));
export const BARE_WINDOW = fileURLToPath(new URL('bare-window/main.mjs', import.meta.url));
export const APP = path.join(ROOT, 'out/main/index.js');

const LONGEST_START_MS = 60_000;
const LONGEST_END_MS = 10_000;

export interface Start {
  /** Path of the main script. */
  readonly program: string;
  readonly dataFolder: string;
  /** Name → an expression that is true in the page once the condition holds. */
  readonly conditions: Readonly<Record<string, string>>;
  /** How long the program rests before its memory is read. */
  readonly settleMs: number;
  readonly listFiles?: boolean;
}

export interface Observation {
  /** Milliseconds since the program was started: its steps, and each condition when painted. */
  readonly times: ReadonlyMap<string, number>;
  /** Of all processes, in megabytes. */
  readonly memoryMb: number;
  readonly memoryKind: 'proportional set size' | 'working set';
  /** Addresses that were loaded, when asked for. */
  readonly files: readonly string[];
}

interface Report {
  readonly times: Readonly<Record<string, number>>;
  readonly files: readonly string[];
  readonly workingSetKb: number;
}

/** Runs the program until its conditions hold and it has rested, then ends it. */
export async function observeStart(start: Start): Promise<Observation> {
  const electron = await ensureElectron({ quiet: true });
  const { dataFolder, ...order } = start;
  const startedAt = Date.now();
  const child = spawn(electron.path, [...electron.args, PROBE, `--user-data-dir=${dataFolder}`], {
    env: { ...cleanEnvironment(), MILEPOST_BENCH: JSON.stringify(order) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_START_MS);
  try {
    const { times, files, workingSetKb } = await reportOf(child);
    const proportional = child.pid === undefined ? null : await proportionalMemory(child.pid);
    return {
      times: new Map(Object.entries(times).map(([name, time]) => [name, time - startedAt])),
      files,
      memoryMb: proportional ?? workingSetKb / 1024,
      memoryKind: proportional === null ? 'working set' : 'proportional set size',
    };
  } finally {
    clearTimeout(timer);
    await end(child);
  }
}

async function reportOf(child: ChildProcess): Promise<Report> {
  if (child.stdout === null) throw new Error('the program has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('@bench ')) continue;
    const report = JSON.parse(line.slice('@bench '.length)) as Report | { failure: string };
    if ('failure' in report) throw new Error(report.failure);
    return report;
  }
  throw new Error(`the program ended, or was ended after ${LONGEST_START_MS / 1000} s`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _node, ELECTRON_RENDERER_URL: _server, ...rest } = process.env;
  return { ...rest, TZ: 'Europe/London', LANGUAGE: 'en_GB', LANG: 'en_GB.UTF-8' };
}
