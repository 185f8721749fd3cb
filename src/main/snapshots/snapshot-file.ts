/** A snapshot as a file: the backup's text, compressed, under a name that carries its checksum. */
import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

import {
  BACKUP_LIMITS,
  type Backup,
  type BackupFailure,
  type BackupHeader,
} from '../../shared/backup/backup-format.ts';
import { BACKUP_BEGINNING, parseBackup } from '../../shared/backup/parse-backup.ts';
import { readHeader } from '../../shared/backup/read-header.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import { checksumOf, parseSnapshotName } from './snapshot-name.ts';

/** Bytes of a file that hold any usual header. */
const FIRST_PART = 64 * 1024;

/** As `shared` asks for it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function packSnapshot(text: string): Uint8Array {
  return gzipSync(text);
}

/** Reads a file whole or not at all. */
export function unpackSnapshot(name: string, bytes: Uint8Array): Result<Backup, BackupFailure> {
  const text = passesName(name, bytes) ? unzip(bytes) : null;
  return text === null ? fail({ kind: 'damaged' }) : parseBackup(text, sha256);
}

/** What a file says of itself. It is not unpacked for that: its name's checksum covers all of it. */
export function inspectSnapshot(
  name: string,
  bytes: Uint8Array,
): Result<BackupHeader, BackupFailure> {
  if (!passesName(name, bytes)) return fail({ kind: 'damaged' });
  for (let length = FIRST_PART; ; length *= 4) {
    const part = unzip(bytes.subarray(0, length), true);
    const header = part === null ? fail({ kind: 'damaged' } as const) : readHeader(part);
    if (header !== null) return header;
    if (length >= bytes.length) return fail({ kind: 'not-a-backup' });
  }
}

/** The text of a file, compressed or not; its checksum tells whether it is all there. */
export function textOf(bytes: Uint8Array): Result<string, BackupFailure> {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isCompressed) {
    const text = unzip(bytes);
    return text === null ? fail({ kind: 'damaged' }) : succeed(text);
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // A text of ours that is no text any more is damaged; anything else never was one.
    const begins = new TextDecoder().decode(bytes.subarray(0, BACKUP_BEGINNING.length));
    return fail({ kind: begins === BACKUP_BEGINNING ? 'damaged' : 'not-a-backup' });
  }
}

function passesName(name: string, bytes: Uint8Array): boolean {
  return parseSnapshotName(name)?.checksum === checksumOf(bytes);
}

/** @param isPart the file may end early; the text then does too */
function unzip(bytes: Uint8Array, isPart = false): string | null {
  try {
    const unzipped = gunzipSync(bytes, {
      maxOutputLength: BACKUP_LIMITS.fileLength,
      ...(isPart && { finishFlush: constants.Z_SYNC_FLUSH }),
    });
    // A part may end inside a letter.
    return new TextDecoder('utf-8', { fatal: !isPart, ignoreBOM: true }).decode(unzipped);
  } catch {
    return null;
  }
}
