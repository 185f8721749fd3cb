import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { integrityOf, requireIntegrity } from '../../../scripts/electron/integrity.mjs';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-integrity-'));
  file = path.join(folder, 'archive.tgz');
  await writeFile(file, 'abc');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the integrity of a download', () => {
  // The SHA-512 example of FIPS 180-4, in base64.
  const ABC =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

  it('is written as npm writes it', async () => {
    expect(await integrityOf(file)).toBe(ABC);
  });

  it('is accepted when it is the expected one', async () => {
    await expect(requireIntegrity(file, ABC)).resolves.toBeUndefined();
  });

  it('is refused, naming both, when one byte differs', async () => {
    await writeFile(file, 'abd');

    await expect(requireIntegrity(file, ABC)).rejects.toThrow(
      new RegExp(`^refused: .* is sha512-.*, and should be ${ABC.replaceAll(/[+/]/g, '\\$&')}$`),
    );
  });

  it('is refused when nothing is expected', async () => {
    await expect(requireIntegrity(file, '')).rejects.toThrow('refused');
  });
});
