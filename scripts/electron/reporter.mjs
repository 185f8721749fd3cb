// Where the set-up scripts speak. Everything goes to standard error: standard output belongs to
// the app, whose command line may be piped into another program.

/**
 * @typedef {object} Reporter
 * @property {(line: string) => void} detail what was looked at and why; left out when quiet
 * @property {(line: string) => void} action what is being changed on this machine; always said
 */

/**
 * An expected failure, worded for the person who has to act on it. Scripts print its message
 * without a stack and end with exit code 1.
 */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/**
 * Makes a reporter that writes to standard error.
 *
 * @param {{ quiet?: boolean | undefined }} [options] quiet leaves only the actions
 * @returns {Reporter}
 */
export function createReporter({ quiet = false } = {}) {
  const write = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
  return { detail: quiet ? () => {} : write, action: write };
}

/**
 * Prints an error and sets the exit code: plainly when it was expected, with its stack otherwise.
 *
 * @param {unknown} error
 */
export function reportFailure(error) {
  const known = error instanceof SetupError;
  const text = error instanceof Error && !known ? (error.stack ?? error.message) : messageOf(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/**
 * The message of whatever was thrown.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
