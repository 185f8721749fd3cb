// `npm run test:offline [-- PATTERN…]`: the tests of the real app where there is no network at all,
// and one start of it under strace, which must open no socket but local ones.
//
// A network namespace of its own has not even a loopback device that is up, so a flow that needs
// anything from outside fails. Where the system allows none (not on Linux, or not for this person),
// this says so and ends with 0: it is a second wall, and the first ones have tests of their own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './electron/build.mjs';
import { displayCommand } from './electron/display.mjs';
import { createReporter, messageOf } from './electron/reporter.mjs';
import { ensureElectron } from './ensure-electron.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Journeys through every part of the app; all of them with `npm run test:offline -- .` */
const JOURNEYS = [
  'first-plan',
  'study-week',
  'second-role',
  'export-formats',
  'copies',
  'falling-behind',
];
/** Without a user namespace only root may, with one almost everybody. */
const NAMESPACES = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
];
/** The test driver and the runtime speak to each other over the loopback device of the namespace. */
const WITH_LOOPBACK = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
/** Seconds the app runs under strace, which makes it several times slower. */
const TRACED_FOR = 40;

try {
  process.exitCode = await testOffline();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}

async function testOffline() {
  const namespace = NAMESPACES.find((command) => succeeds([...command, ...WITH_LOOPBACK, 'true']));
  if (namespace === undefined) {
    console.log('This system gives no network namespace (unshare -n, ip): nothing was tested.');
    return 0;
  }
  await ensureBuild(ROOT, createReporter().action);
  const { distPath, path: executable, args } = await ensureElectron({ tests: true });
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: distPath };
  const wanted = process.argv.slice(2);
  const files = (wanted.length > 0 ? wanted : JOURNEYS).map((name) => `electron/.*${name}`);
  console.log(`No network: ${namespace.join(' ')}`);
  const [command = '', ...rest] = [
    ...namespace,
    ...WITH_LOOPBACK,
    ...displayCommand(),
    process.execPath,
    path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--project=electron',
    '--workers=1',
    ...files,
  ];
  const { status } = spawnSync(command, rest, { cwd: ROOT, env, stdio: 'inherit' });
  const sockets = traceSockets([executable, ...args], env);
  if (sockets === null) console.log('There is no strace here: no start was traced.');
  else console.log(`Sockets that are not local, over one start: ${sockets.length}`);
  for (const line of sockets ?? []) console.error(line);
  return status !== 0 || (sockets !== null && sockets.length > 0) ? 1 : 0;
}

/**
 * Starts the app on an empty folder and lists every connection or message to another machine.
 *
 * @param {readonly string[]} electron
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[] | null} null without strace
 */
function traceSockets(electron, env) {
  if (!succeeds(['strace', '-V'])) return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-trace-'));
  try {
    const [command, ...rest] = [
      ...displayCommand(),
      // Ends all of it, as a person who closes the app does.
      'timeout',
      '-k',
      '10',
      String(TRACED_FOR),
      'strace',
      '-f',
      '-ff',
      '-qq',
      '-yy',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg,bind',
      '-o',
      path.join(folder, 'trace'),
      ...electron,
      ROOT,
      `--user-data-dir=${path.join(folder, 'data')}`,
    ];
    spawnSync(command, rest, { cwd: ROOT, env, stdio: 'ignore' });
    return readdirSync(folder)
      .filter((name) => name.startsWith('trace.'))
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
      .filter(reachesOut);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Chromium asks the system whether there is a way to a public IPv6 address by connecting a datagram
 * socket to it. That only looks into the machine's own table of routes: nothing is sent, and what
 * would be sent is looked for here.
 *
 * @param {string} line of strace, which names what each socket is
 */
function reachesOut(line) {
  if (!/AF_INET6?\b|<(?:TCP|UDP)/.test(line) || /"127\.|"::1"|<\w+:\[(?:127\.|\[::1\])/.test(line))
    return false;
  return !/^(?:connect|bind)\(\d+<UDP/.test(line);
}

/** @param {readonly string[]} command */
function succeeds([command = '', ...args]) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
