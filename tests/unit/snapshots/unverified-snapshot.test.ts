/** A disk that says it has written, and has not. */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it, vi } from 'vitest';

import * as files from '../../../src/main/files/write-file-atomically.ts';
import { keepSnapshot } from '../../../src/main/snapshots/snapshot-jobs.ts';
import { readRecord } from '../../../src/main/snapshots/snapshot-record.ts';
import { succeed } from '../../../src/shared/domain/result.ts';
import { aBackupData, anOrigin } from '../../support/backup-builders.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

vi.mock('../../../src/main/files/write-file-atomically.ts', { spy: true });

const ROWS = new TextEncoder().encode(JSON.stringify(aBackupData()));

it.each([
  ['less than it was given', (data: Uint8Array) => data.subarray(0, -1)],
  ['something else', (data: Uint8Array) => data.with(5, 1)],
])('a copy is not called kept when the disk has %s', async (_what, spoil) => {
  const parent = await temporaryFolder();
  const places = {
    folder: path.join(parent, 'backups'),
    recordFile: path.join(parent, 'record'),
    extraFolder: null,
  };
  const good = await keepSnapshot(places, anOrigin({ revision: 1 }), ROWS);
  if (!good.ok) throw new Error(good.failure.kind);

  vi.mocked(files.writeFileAtomically).mockImplementationOnce(async (file, data) => {
    await writeFile(file, spoil(data));
    return succeed(null);
  });
  const bad = await keepSnapshot(places, anOrigin({ revision: 2 }), ROWS);
  expect(bad).toMatchObject({ ok: false, failure: { kind: 'not-verified' } });
  const left = await readdir(places.folder);
  expect(left).toEqual([good.value.name]);
  expect(await readRecord(places.recordFile, left)).toMatchObject({ revision: 1 });
});
