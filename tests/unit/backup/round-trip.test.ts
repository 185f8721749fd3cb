import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { BACKUP_TABLES, type BackupData } from '../../../src/shared/backup/backup-format.ts';
import { canonicalJson } from '../../../src/shared/backup/canonical-json.ts';
import { parseBackup, parseBackupData } from '../../../src/shared/backup/parse-backup.ts';
import { serialiseBackup } from '../../../src/shared/backup/serialise-backup.ts';
import { inKeyOrder } from '../../../src/shared/backup/summarise.ts';
import {
  aBackupData,
  aBackupText,
  anOrigin,
  anyBackupData,
  sha256,
} from '../../support/backup-builders.ts';
import { prop } from '../../support/property-test.ts';

/** The rows in the order a backup has them. */
function ordered(data: BackupData): BackupData {
  const tables = BACKUP_TABLES.map((table) => [table, inKeyOrder<object>(table, data[table])]);
  return Object.fromEntries(tables) as BackupData;
}

prop([anyBackupData], { runs: 60 })('what is written is read back deep-equal', (data) => {
  const { about, text } = serialiseBackup(data, anOrigin(), sha256);
  const read = parseBackup(text, sha256);
  expect(read).toEqual({ ok: true, value: { about, data: ordered(data) } });
});

/** Another order of every list of rows, and of the members of every row. */
const shuffled = (data: BackupData): BackupData =>
  Object.fromEntries(
    Object.entries(data)
      .toReversed()
      .map(([table, rows]) => [table, (rows as object[]).toReversed().map(membersReversed)]),
  ) as unknown as BackupData;

const membersReversed = (row: object): object =>
  Object.fromEntries(Object.entries(row).toReversed());

prop([anyBackupData], { runs: 40 })('the same rows in any order give the same text', (data) => {
  expect(aBackupText(shuffled(data))).toBe(aBackupText(data));
});

prop([fc.jsonValue({ stringUnit: 'binary' })])('canonical JSON says the same', (value) => {
  // What JSON cannot tell apart, such as -0 and 0, is no difference.
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
});

it('says in its header what is in it', () => {
  const { about } = serialiseBackup(aBackupData(), anOrigin({ revision: 7 }), sha256);
  expect(about).toMatchObject({
    format: 'milepost-backup',
    formatVersion: 1,
    schemaVersion: 3,
    revision: 7,
    counts: { plans: 1, schedules: 2, progress: 1, sessions: 1, settings: 1 },
    ticks: 1,
    loggedMinutes: 45,
    plans: [{ goal: 'A new job', isArchived: false }],
  });
});

it('reads the rows alone as well', () => {
  const data = aBackupData();
  expect(parseBackupData(JSON.stringify(data))).toEqual({ ok: true, value: data });
});
