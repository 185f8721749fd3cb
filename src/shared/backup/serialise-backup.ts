/**
 * Writes a backup as one line of canonical JSON that ends with the checksum of all before it:
 * `{"about":{…},"data":{…},"sha256":"…"}`.
 */
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  BACKUP_SCHEMA_VERSION,
  BACKUP_TABLES,
  type BackupData,
  type BackupHeader,
  type BackupOrigin,
  type Sha256,
} from './backup-format.ts';
import { canonicalJson } from './canonical-json.ts';
import { inKeyOrder, summarise } from './summarise.ts';

export interface SerialisedBackup {
  readonly about: BackupHeader;
  readonly text: string;
}

/**
 * The same rows and the same origin give the same text, whatever order they come in.
 *
 * @param data rows that `parseBackupData` has passed
 */
export function serialiseBackup(
  data: BackupData,
  origin: BackupOrigin,
  sha256: Sha256,
): SerialisedBackup {
  const about: BackupHeader = {
    ...origin,
    ...summarise(data),
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    schemaVersion: BACKUP_SCHEMA_VERSION,
  };
  const ordered = BACKUP_TABLES.map((table): [string, readonly object[]] => [
    table,
    inKeyOrder<object>(table, data[table]),
  ]);
  const body = canonicalJson({ about, data: Object.fromEntries(ordered) });
  return { about, text: withChecksum(body, sha256) };
}

/** @param body a JSON object's text, to which the checksum is added as the last member */
export function withChecksum(body: string, sha256: Sha256): string {
  return `${body.slice(0, -1)},"sha256":"${sha256(body)}"}`;
}

const CHECKSUM = /,"sha256":"([0-9a-f]{64})"\}$/;
const CHECKSUM_LENGTH = ',"sha256":""}'.length + 64;

/** The text before the checksum, as it was before that was added; null when it does not pass. */
export function bodyOf(text: string, sha256: Sha256): string | null {
  const stated = CHECKSUM.exec(text.slice(-CHECKSUM_LENGTH))?.[1];
  if (stated === undefined) return null;
  const body = `${text.slice(0, -CHECKSUM_LENGTH)}}`;
  return sha256(body) === stated ? body : null;
}
