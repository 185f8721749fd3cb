import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { dataFormFile, laterForm, noteForm } from '../../../src/main/snapshots/data-form.ts';
import { BACKUP_SCHEMA_VERSION } from '../../../src/shared/backup/backup-format.ts';
import { laterDataIn, windowAddress } from '../../../src/shared/ipc/window-address.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

let userData: string;
const noteFile = () => path.join(userData, 'data-form.json');
const note = (schemaVersion: unknown) =>
  writeFile(noteFile(), JSON.stringify({ format: 'milepost-data-form', schemaVersion }));
const later = () => laterForm(dataFormFile(userData), userData);

beforeEach(async () => {
  userData = await temporaryFolder({ 'IndexedDB/a-file': '' });
});

describe('a database whose form is noted', () => {
  it('is a later one only when its version is higher than ours', async () => {
    await note(BACKUP_SCHEMA_VERSION);
    expect(later()).toBeNull();
    await note(BACKUP_SCHEMA_VERSION + 1);
    expect(later()).toBe(BACKUP_SCHEMA_VERSION + 1);
  });

  it.each([undefined, null, '9', 0, -1, 1.5])(
    'is no later one by a note of %j',
    async (version) => {
      await note(version);
      expect(later()).toBeNull();
    },
  );

  it('is no later one without a note, or with one that was cut', async () => {
    expect(later()).toBeNull();
    await writeFile(noteFile(), '{"format":"milepost-data-fo');
    expect(later()).toBeNull();
  });

  it('bars nobody once it is gone', async () => {
    await note(BACKUP_SCHEMA_VERSION + 1);
    await rm(path.join(userData, 'IndexedDB'), { recursive: true });
    expect(later()).toBeNull();
  });

  it('is noted as ours, and not written again while it is', async () => {
    const file = dataFormFile(userData);
    await noteForm(file);
    expect(JSON.parse(await readFile(noteFile(), 'utf8'))).toEqual({
      format: 'milepost-data-form',
      schemaVersion: BACKUP_SCHEMA_VERSION,
    });
    const { ino } = await stat(noteFile());
    await noteForm(file);
    expect((await stat(noteFile())).ino).toBe(ino);
  });
});

describe('the window’s address', () => {
  it('carries the version of data that must stay closed, and nothing else', () => {
    const base = 'app://milepost/index.html';
    expect(windowAddress(base, null)).toBe(base);
    expect(laterDataIn(new URL(windowAddress(base, 4)).search)).toBe(4);
    expect(laterDataIn('')).toBeNull();
  });

  it.each(['?later-data=', '?later-data=x', '?later-data=-1', '?later-data=1.5', '?other=4'])(
    'bars nothing by %s',
    (search) => {
      expect(laterDataIn(search)).toBeNull();
    },
  );
});
