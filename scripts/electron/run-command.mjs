// Runs a helper program (npm, tar, apt-get …) and keeps what it says, so that nothing it prints
// reaches our own standard output. Expected failure is a value: the callers know what to say.

import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok it ran and ended with exit code 0
 * @property {string} stdout
 * @property {string} stderr
 * @property {string} problem why it is not ok, in one line; empty when it is
 */

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] it is ended after this long
 */

/**
 * Runs a program to its end and collects its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));

    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        child.kill('SIGKILL');
      },
      options.timeoutMs ?? 2 ** 31 - 1,
    );

    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, ...output, problem: error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const ended = timedOut ? 'timed out' : signal ? `ended by ${signal}` : `exit code ${code}`;
      const problem = code === 0 ? '' : [ended, lastLine(output.stderr)].filter(Boolean).join(': ');
      resolve({ ok: code === 0, ...output, problem });
    });
  });
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
