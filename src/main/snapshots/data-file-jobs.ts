/**
 * Files of all data that a person keeps themselves: the same envelope as the copies, as plain text so
 * that anybody can look into it. A copy of the app's own, which is compressed, is opened as well.
 */
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { BACKUP_LIMITS, type BackupOrigin } from '../../shared/backup/backup-format.ts';
import { parseBackup, parseBackupData } from '../../shared/backup/parse-backup.ts';
import { serialiseBackup } from '../../shared/backup/serialise-backup.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type {
  OpenDataFailure,
  OpenedDataFile,
  SavedDataFile,
} from '../../shared/ipc/data-file-contract.ts';
import type { SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { sha256, textOf } from './snapshot-file.ts';
import { describe } from './snapshot-jobs.ts';

/**
 * Checks all rows, writes them and reads them back.
 *
 * @param rows the JSON of a `BackupData` in UTF-8
 */
export async function saveDataFile(
  file: string,
  origin: BackupOrigin,
  rows: Uint8Array,
): Promise<Result<SavedDataFile, SnapshotFailure>> {
  const parsed = parseBackupData(new TextDecoder().decode(rows));
  if (!parsed.ok) return fail({ kind: 'not-kept', detail: describe(parsed.failure) });
  const bytes = new TextEncoder().encode(serialiseBackup(parsed.value, origin, sha256).text);
  const written = await writeFileAtomically(file, bytes);
  if (!written.ok) return written;
  const read = await readFile(file).catch(() => null);
  if (read?.equals(bytes) === true) return succeed({ name: path.basename(file) });
  await rm(file, { force: true }).catch(() => undefined);
  return fail({ kind: 'not-verified', path: file });
}

/** Reads a file whole or not at all. */
export async function openDataFile(
  file: string,
): Promise<Result<OpenedDataFile, Exclude<OpenDataFailure, { kind: 'cancelled' }>>> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return fail({ kind: 'not-readable' });
    if (found.size > BACKUP_LIMITS.fileLength)
      return fail({ kind: 'too-large', limit: BACKUP_LIMITS.fileLength });
    const text = textOf(await readFile(file));
    if (!text.ok) return text;
    const backup = parseBackup(text.value, sha256);
    if (!backup.ok) return backup;
    const { about, data } = backup.value;
    const rows = new TextEncoder().encode(JSON.stringify(data));
    return succeed({ name: path.basename(file), about, rows });
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail({ kind: isGone ? 'gone' : 'not-readable' });
  }
}
