// Subresource-integrity check (https://www.w3.org/TR/SRI/) of a downloaded file: the same
// `sha512-…` string npm writes into package-lock.json.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './reporter.mjs';

/**
 * The integrity string of a file.
 *
 * @param {string} file
 * @returns {Promise<string>} `sha512-` and the digest in base64
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Refuses a file whose content is not the expected one.
 *
 * @param {string} file
 * @param {string} expected the whole integrity string
 * @returns {Promise<void>}
 * @throws {SetupError} when the content differs
 */
export async function requireIntegrity(file, expected) {
  const actual = await integrityOf(file);
  if (actual !== expected) {
    throw new SetupError(
      `refused: the integrity of the download is ${actual}, and should be ${expected}`,
    );
  }
}
