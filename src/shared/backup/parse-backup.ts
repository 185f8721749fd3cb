/**
 * Reads a backup, whole or not at all. The checksum comes first: what was cut or flipped is never
 * parsed. Then bounds, versions, the form of every member, and that the file holds what it says.
 */
import type { z } from 'zod';

import { fail, succeed, type Result } from '../domain/result.ts';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  BACKUP_LIMITS,
  BACKUP_SCHEMA_VERSION,
  BACKUP_TABLES,
  type Backup,
  type BackupData,
  type BackupFailure,
  type BackupHeader,
  type Sha256,
} from './backup-format.ts';
import { backupDataSchema, backupHeaderSchema } from './backup-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkBounds } from './check-bounds.ts';
import { bodyOf } from './serialise-backup.ts';
import { keyOf, summarise } from './summarise.ts';

/** How every backup of every version begins. */
export const BACKUP_BEGINNING = '{"about":{';

/**
 * @param text a file's text; may be anything
 * @returns the backup, deep-equal to what was written, or why nothing of the file is used
 */
export function parseBackup(text: string, sha256: Sha256): Result<Backup, BackupFailure> {
  if (text.length > BACKUP_LIMITS.fileLength)
    return fail({ kind: 'too-large', limit: BACKUP_LIMITS.fileLength });
  if (!text.startsWith(BACKUP_BEGINNING)) return fail({ kind: 'not-a-backup' });
  const body = bodyOf(text, sha256);
  if (body === null) return fail({ kind: 'damaged' });
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const { about, data, ...rest } = parsed.value as Readonly<Record<string, unknown>>;
  const [surplus] = Object.keys(rest);
  if (surplus !== undefined) return fail({ kind: 'wrong-form', path: surplus });

  const header = checkHeader(about);
  if (!header.ok) return header;
  const rows = checkRows(data);
  if (!rows.ok) return rows;
  const { format, formatVersion, schemaVersion, ...said } = header.value;
  const found = summarise(rows.value);
  const wrong = BACKUP_TABLES.find((table) => said.counts[table] !== found.counts[table]);
  if (wrong !== undefined) return fail({ kind: 'wrong-counts', table: wrong });
  const { ticks, loggedMinutes, plans } = said;
  if (ticks !== found.ticks) return fail({ kind: 'wrong-counts', table: 'progress' });
  if (loggedMinutes !== found.loggedMinutes)
    return fail({ kind: 'wrong-counts', table: 'sessions' });
  if (canonicalJson(plans) !== canonicalJson(found.plans))
    return fail({ kind: 'wrong-counts', table: 'plans' });
  return succeed({ about: { ...said, format, formatVersion, schemaVersion }, data: rows.value });
}

/** Reads the rows of all tables alone, as the window hands them over to be kept. */
export function parseBackupData(text: string): Result<BackupData, BackupFailure> {
  if (text.length > BACKUP_LIMITS.fileLength)
    return fail({ kind: 'too-large', limit: BACKUP_LIMITS.fileLength });
  const parsed = parseJson(text);
  return parsed.ok ? checkRows(parsed.value) : parsed;
}

/** Reads a header alone. */
export function parseHeader(text: string): Result<BackupHeader, BackupFailure> {
  const parsed = parseJson(text);
  return parsed.ok ? checkHeader(parsed.value) : parsed;
}

function checkHeader(about: unknown): Result<BackupHeader, BackupFailure> {
  const version = checkVersions(about);
  return version.ok ? parseForm(backupHeaderSchema, about, 'about') : version;
}

function parseJson(text: string): Result<object, BackupFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ kind: 'not-a-backup' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ kind: 'not-a-backup' });
  const bounds = checkBounds(value);
  return bounds.ok ? succeed(value) : bounds;
}

/** Looks at the versions alone: the form of what a later app writes is not known here. */
function checkVersions(about: unknown): Result<null, BackupFailure> {
  if (typeof about !== 'object' || about === null) return fail({ kind: 'not-a-backup' });
  const { format, formatVersion, schemaVersion, appVersion } = about as Readonly<
    Record<string, unknown>
  >;
  if (format !== BACKUP_FORMAT) return fail({ kind: 'not-a-backup' });
  const isNewer =
    (typeof formatVersion === 'number' && formatVersion > BACKUP_FORMAT_VERSION) ||
    (typeof schemaVersion === 'number' && schemaVersion > BACKUP_SCHEMA_VERSION);
  if (!isNewer) return succeed(null);
  const isText = typeof appVersion === 'string' && appVersion.length <= BACKUP_LIMITS.idLength;
  return fail({ kind: 'newer', appVersion: isText ? appVersion : '' });
}

function checkRows(value: unknown): Result<BackupData, BackupFailure> {
  const parsed = parseForm(backupDataSchema, value, 'data');
  if (!parsed.ok) return parsed;
  for (const table of BACKUP_TABLES) {
    const known = new Set<string>();
    for (const row of parsed.value[table]) {
      const key = keyOf(table, row);
      if (known.has(key)) return fail({ kind: 'duplicate-row', table, key });
      known.add(key);
    }
  }
  return parsed;
}

function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  root: string,
): Result<z.output<Schema>, BackupFailure> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  return fail({ kind: 'wrong-form', path: [root, ...path].join('.') });
}
