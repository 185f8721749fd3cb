/** Starts the built app in real Electron, each test on a data folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

import { ensureElectron } from '../../../scripts/ensure-electron.mjs';

export const APP_FOLDER = fileURLToPath(new URL('../../..', import.meta.url));

const FIRST_SIZE = { width: 1280, height: 800 } as const;

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** What the main process has written to its console so far. */
  readonly log: readonly string[];
  /** Ends all its processes as a power cut would: no event reaches the app. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the app on a data folder and waits for its first screen. */
export async function launchApp(
  dataFolder: string,
  size: { readonly width: number; readonly height: number } = FIRST_SIZE,
  timeZone?: string,
): Promise<RunningApp> {
  const app = await startApp(dataFolder, timeZone);
  await resize(app.electron, size);
  await app.page.getByRole('navigation', { name: 'Main' }).waitFor();
  return app;
}

/** Starts the app on a data folder; the first screen may be any. The language is the system's. */
export async function startApp(
  dataFolder: string,
  timeZone: string = 'Europe/London',
  language: string = 'en_GB',
): Promise<RunningApp> {
  const { executable, args, env } = await commandLine(dataFolder);
  const electron = await attach(
    {
      executablePath: executable,
      args: [...args],
      cwd: APP_FOLDER,
      env: { ...env, TZ: timeZone, LANGUAGE: language, LANG: `${language}.UTF-8` },
    },
    dataFolder,
  );
  const log: string[] = [];
  electron.on('console', (message) => log.push(message.text()));
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    log,
    async kill() {
      const child = electron.process();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      killAll(child.pid);
      await ended;
    },
    close: () => electron.close(),
  };
}

/** How long the runtime may take to answer the test driver, and how often it is asked. */
const ATTACH_TIMEOUT = 20_000;
const ATTACH_TRIES = 4;

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Now and then, on a busy machine, the runtime never answers the driver's debugger, which holds it
 * before a line of the app has run; the driver's own limit does not end that. Only this is tried
 * again: once attached, nothing is.
 */
async function attach(options: LaunchOptions, dataFolder: string): Promise<ElectronApplication> {
  for (let attempt = 1; attempt <= ATTACH_TRIES; attempt += 1) {
    const launching = _electron.launch(options);
    const limit = new AbortController();
    const electron = await Promise.race([
      launching,
      setTimeout(ATTACH_TIMEOUT, null, { signal: limit.signal }).catch(() => null),
    ])
      .catch((error: unknown) => {
        if (attempt === ATTACH_TRIES) throw error;
        return null;
      })
      .finally(() => limit.abort());
    if (electron !== null) return electron;
    launching.catch(() => undefined);
    process.stderr.write(`The runtime did not answer the test driver: attempt ${attempt}.\n`);
    // Whatever was started holds the data folder's name in its command line.
    if (process.platform !== 'win32') spawnSync('pkill', ['-KILL', '-f', dataFolder]);
  }
  throw new Error(`the runtime did not answer the test driver in ${ATTACH_TRIES} attempts`);
}

/** How the app is started on a data folder. */
export async function commandLine(dataFolder: string) {
  const runtime = await findRuntime();
  return {
    executable: runtime.path,
    args: [...runtime.args, APP_FOLDER, `--user-data-dir=${dataFolder}`],
    // Dates and the language must not depend on the machine.
    env: { ...environment(), TZ: 'Europe/London', LANGUAGE: 'en_GB', LANG: 'en_GB.UTF-8' },
  } as const;
}

/** Gives the window's content a size. */
export async function resize(
  electron: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
  }, size);
}

/** Enlarges everything in the window, as its View menu does. */
export async function zoom(electron: ElectronApplication, factor: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(wanted);
  }, factor);
}

/** The folder of the Electron under test, found once. */
export async function electronFolder(): Promise<string> {
  return (await findRuntime()).distPath;
}

/** The environment of this process, without what would make Electron a plain Node. */
export function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}

let runtime: ReturnType<typeof ensureElectron> | null = null;

function findRuntime(): ReturnType<typeof ensureElectron> {
  runtime ??= ensureElectron({ quiet: true });
  return runtime;
}

/** Playwright starts Electron as the leader of a process group, except on Windows. */
function killAll(pid: number | undefined): void {
  if (pid === undefined) throw new Error('the app is not running');
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

interface Fixtures {
  /** A data folder that is removed after the test. */
  readonly dataFolder: string;
  /** The app, started on that folder. */
  readonly app: RunningApp;
}

export const test = base.extend<Fixtures>({
  // Playwright reads a fixture's needs from this pattern, so it has to be one.
  // oxlint-disable-next-line no-empty-pattern
  dataFolder: async ({}, use) => {
    const folder = await makeFolder();
    await use(folder);
    await removeFolder(folder);
  },
  app: async ({ dataFolder }, use) => {
    const app = await launchApp(dataFolder);
    await use(app);
    await app.close().catch(() => undefined);
  },
});

export { expect } from '@playwright/test';

/**
 * One app for all tests of a file: for tests that leave nothing behind that the next one minds.
 *
 * @returns the app, to be asked for inside a test
 */
export function shareApp(prepare?: (app: RunningApp) => Promise<unknown>): () => RunningApp {
  let folder: string | null = null;
  let app: RunningApp | null = null;
  test.beforeAll(async () => {
    folder = await makeFolder();
    app = await launchApp(folder);
    await prepare?.(app);
  });
  test.afterAll(async () => {
    await app?.close().catch(() => undefined);
    if (folder !== null) await removeFolder(folder);
  });
  return () => {
    if (app === null) throw new Error('the app is only there inside a test');
    return app;
  };
}

/** A new, empty folder for one test. */
function makeFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'milepost-e2e-'));
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
