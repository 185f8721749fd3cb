// `npm run test:offline [-- PATTERN…]`: the tests of the real app where there is no network at all,
// and a short session of it under strace, which must reach for no other machine.
//
// A network namespace of its own has not even a loopback device that is up, so a flow that needs
// anything from outside fails. Where the system allows none (not on Linux, or not for this person),
// this says so and ends with 0: it is a second wall, and the first ones have tests of their own.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
/** What is done under strace: a plan, ticks, all data out and in again, copies, and a PDF. */
const TRACED_FILES = ['electron/data-file', 'electron/export-failures'];
const TRACED_TESTS = 'data saved as a file is merged|an export over an older one';
/** Milliseconds for each of those: strace makes the app slower. */
const TRACED_LIMIT = 600_000;

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
  const { distPath } = await ensureElectron({ tests: true });
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: distPath };
  const wanted = process.argv.slice(2);
  const files = (wanted.length > 0 ? wanted : JOURNEYS).map((name) => `electron/.*${name}`);
  console.log(`No network: ${namespace.join(' ')}`);
  const [command = '', ...rest] = [...namespace, ...WITH_LOOPBACK, ...playwright(files)];
  const { status } = spawnSync(command, rest, { cwd: ROOT, env, stdio: 'inherit' });
  const traced = traceSockets(distPath, env);
  if (traced === null) {
    console.log('There is no strace here: no session was traced.');
    return status === 0 ? 0 : 1;
  }
  const { calls, sockets } = traced;
  console.log(`Socket calls over a short session: ${calls}; to other machines: ${sockets.length}`);
  for (const line of sockets) console.error(line);
  return status === 0 && traced.status === 0 && calls > 0 && sockets.length === 0 ? 0 : 1;
}

/**
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
function playwright(args) {
  const cli = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const run = [process.execPath, cli, 'test', '--project=electron', '--workers=1'];
  return [...displayCommand(), ...run, ...args];
}

/**
 * Runs tests with a runtime that starts itself under strace, and lists every connection or message
 * to another machine. The network is there, so that whatever wanted to could go out.
 *
 * @param {string} distPath the folder of the runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ status: number | null, calls: number, sockets: readonly string[] } | null} null
 *   without strace
 */
function traceSockets(distPath, env) {
  if (!succeeds(['strace', '-V'])) return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-trace-'));
  try {
    const [traces, dist] = [path.join(folder, 'traces'), path.join(folder, 'dist')];
    for (const each of [traces, dist]) mkdirSync(each);
    for (const name of readdirSync(distPath))
      if (name !== 'electron') symlinkSync(path.join(distPath, name), path.join(dist, name));
    const strace =
      'strace -f -ff --seccomp-bpf -qq -yy -e trace=connect,sendto,sendmsg,sendmmsg,bind';
    const start = `exec ${strace} -o '${traces}/trace' '${path.join(distPath, 'electron')}' "$@"`;
    writeFileSync(path.join(dist, 'electron'), `#!/bin/sh\n${start}\n`, { mode: 0o755 });
    const [command = '', ...rest] = playwright([
      `--timeout=${TRACED_LIMIT}`,
      `--grep=${TRACED_TESTS}`,
      ...TRACED_FILES,
    ]);
    const { status } = spawnSync(command, rest, {
      cwd: ROOT,
      env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: dist },
      stdio: 'inherit',
    });
    const lines = readdirSync(traces).flatMap((name) =>
      readFileSync(path.join(traces, name), 'utf8').trim().split('\n'),
    );
    return { status, calls: lines.length, sockets: lines.filter(reachesOut) };
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
