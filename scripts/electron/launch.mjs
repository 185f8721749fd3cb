// Runs Electron as if it had been started in our place: its exit code becomes ours, our signals
// reach it, and standard output is its own.

import { spawn } from 'node:child_process';
import os from 'node:os';
import { createInterface } from 'node:readline';
import { displayCommand } from './display.mjs';
import { SetupError } from './reporter.mjs';
import { passWithoutNoise } from './runtime-noise.mjs';

/** Signals that ask a program to end. */
const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** npm hands on a Ctrl-C that the terminal has given us already; a second one is meant to be one. */
const SAME_SIGNAL_MS = 1_000;
/**
 * Under a virtual display: tells us the process id that Electron is going to have (3), so that a
 * signal reaches it and not the screen it draws on; and gives it a standard error of its own (4),
 * which some versions of xvfb-run join with standard output.
 */
const UNDER_DISPLAY = 'echo $$ >&3; exec "$@" 2>&4 3>&- 4>&-';

/**
 * @typedef {object} Launch
 * @property {string} executable
 * @property {readonly string[]} args
 * @property {boolean} quiet keep the runtime's own messages from standard error
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Runs Electron to its end.
 *
 * @param {Launch} launch
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it
 */
export function launch({ executable, args, quiet, env = process.env }) {
  const display = displayCommand({ platform: process.platform, env });
  const errors = quiet ? 'pipe' : 2;
  const options = {
    env: cleanEnvironment(env, quiet),
    // A terminal's Ctrl-C then reaches only us; Electron takes a second one as "end at once".
    detached: process.platform !== 'win32',
  };
  const [helper, ...helperArgs] = display;
  const child = helper
    ? spawn(helper, [...helperArgs, 'sh', '-c', UNDER_DISPLAY, 'sh', executable, ...args], {
        ...options,
        stdio: ['inherit', 'inherit', 'inherit', 'pipe', errors],
      })
    : spawn(executable, args, { ...options, stdio: ['inherit', 'inherit', errors] });

  const said = child.stdio[helper ? 4 : 2];
  const passed = said ? passWithoutNoise(readable(said), process.stderr) : Promise.resolve();
  const pid = helper ? announcedPid(readable(child.stdio[3])) : Promise.resolve(child.pid);
  forwardSignals((signal) => void pid.then((target) => sendSignal(target, signal)));

  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new SetupError(`Cannot run ${helper ?? executable}: ${error.message}`));
    });
    child.on('exit', (code, signal) => {
      const exitCode = code ?? 128 + (signal ? os.constants.signals[signal] : 0);
      // Not waited for without end: a process Electron left behind may hold the other end.
      void Promise.race([passed, after(500)]).then(() => resolve(exitCode));
    });
  });
}

/** @param {number} ms */
function after(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/**
 * @param {unknown} stream
 * @returns {import('node:stream').Readable}
 */
function readable(stream) {
  return /** @type {import('node:stream').Readable} */ (stream);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} quiet
 */
function cleanEnvironment(env, quiet) {
  const clean = { ...env };
  // Editors built on Electron leave this one in their terminals; it makes Electron a plain Node.
  delete clean['ELECTRON_RUN_AS_NODE'];
  if (quiet) delete clean['ELECTRON_ENABLE_LOGGING'];
  return clean;
}

/**
 * @param {import('node:stream').Readable} stream
 * @returns {Promise<number | undefined>}
 */
async function announcedPid(stream) {
  // One line is all there is; the end of the stream only comes with the end of the display.
  for await (const line of createInterface({ input: stream })) return Number(line);
  return undefined;
}

/**
 * Hands on what asks us to end, for as long as we live.
 *
 * @param {(signal: NodeJS.Signals) => void} send
 */
function forwardSignals(send) {
  let last = 0;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    const now = Date.now();
    if (now - last < SAME_SIGNAL_MS) return;
    last = now;
    send(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);

  // npm passes a SIGTERM to the shell between us, which ends without a word to us.
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || forward('SIGTERM'), SAME_SIGNAL_MS).unref();
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function sendSignal(pid, signal) {
  try {
    if (pid) process.kill(pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
