/**
 * The heavy work with snapshots: it packs, checks, hashes and writes whole data sets, so it runs in a
 * worker and the window never waits for it. Failures are values.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { rowsIn, type BackupOrigin } from '../../shared/backup/backup-format.ts';
import { parseBackupData } from '../../shared/backup/parse-backup.ts';
import { serialiseBackup } from '../../shared/backup/serialise-backup.ts';
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type {
  KeptSnapshot,
  SnapshotFailure,
  SnapshotListing,
  SnapshotReadFailure,
} from '../../shared/ipc/snapshot-contract.ts';
import { isLeftOver, writeFileAtomically } from '../files/write-file-atomically.ts';
import { chooseExpired } from './choose-expired.ts';
import { keepInExtraFolder } from './extra-folder.ts';
import { hasRoomFor } from '../files/free-space.ts';
import { inspectSnapshot, packSnapshot, sha256, unpackSnapshot } from './snapshot-file.ts';
import {
  checksumOf,
  latestFirst,
  parseSnapshotName,
  snapshotName,
  type SnapshotName,
} from './snapshot-name.ts';
import { writeRecord } from './snapshot-record.ts';

/** Where copies and their record are. */
export interface SnapshotPlaces {
  readonly folder: string;
  readonly recordFile: string;
  /** A folder of the person's own in which every copy is written too; null for none. */
  readonly extraFolder: string | null;
}

/**
 * Keeps a copy: checked before it is written, read back after, and only then is anything older
 * deleted. What fails on the way leaves all copies there were.
 *
 * @param rows the JSON of a `BackupData` in UTF-8
 */
export async function keepSnapshot(
  { folder, recordFile, extraFolder }: SnapshotPlaces,
  origin: BackupOrigin,
  rows: Uint8Array,
): Promise<Result<KeptSnapshot, SnapshotFailure>> {
  const parsed = parseBackupData(new TextDecoder().decode(rows));
  if (!parsed.ok) return fail({ kind: 'not-kept', detail: describe(parsed.failure) });
  const { about, text } = serialiseBackup(parsed.value, origin, sha256);
  const bytes = packSnapshot(text);
  const { createdAt: at, revision, counts } = about;
  const name = snapshotName({ at, revision, rows: rowsIn(counts) }, bytes);
  const file = path.join(folder, name);

  const hasRoom = await prepareFolder(folder, bytes.length);
  if (!hasRoom.ok) return hasRoom;
  const written = await writeFileAtomically(file, bytes);
  if (!written.ok) return written;
  if (!(await readsBack(file, bytes))) {
    await rm(file, { force: true }).catch(() => undefined);
    return fail({ kind: 'not-verified', path: file });
  }
  const digest = createHash('sha256').update(rows).digest('hex');
  await writeRecord(recordFile, { revision, counts, at, appVersion: origin.appVersion, digest });
  const expired = await tidy(folder);
  const folderFailure =
    extraFolder === null ? null : await keepInExtraFolder(extraFolder, { name, bytes, expired });
  return succeed({ name, revision, at, folderFailure });
}

/** Every copy, the latest state first, each checked. None where the folder cannot be read. */
export async function listSnapshots(folder: string): Promise<readonly SnapshotListing[]> {
  const listings: SnapshotListing[] = [];
  for (const { name, revision, at } of latestFirst(await namesIn(folder))) {
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    // Deleted since.
    if (bytes === null) continue;
    const content = inspectSnapshot(name, bytes);
    listings.push({ name, revision, at, bytes: bytes.length, content });
  }
  return listings;
}

/** All rows of a copy as JSON in UTF-8, after everything in it was checked. */
export async function loadSnapshot(
  folder: string,
  name: string,
): Promise<Result<Uint8Array, SnapshotReadFailure>> {
  // A name of ours has no separators, so it leads nowhere else.
  if (parseSnapshotName(name) === null) return fail({ kind: 'not-a-backup' });
  const bytes = await readFile(path.join(folder, name)).catch(() => null);
  if (bytes === null) return fail({ kind: 'gone' });
  const backup = unpackSnapshot(name, bytes);
  if (!backup.ok) return backup;
  return succeed(new TextEncoder().encode(JSON.stringify(backup.value.data)));
}

/** Copies that can be told by their names, in no order. */
async function namesIn(folder: string) {
  const names = await readdir(folder).catch(() => []);
  return names.map(parseSnapshotName).filter((name) => name !== null);
}

async function prepareFolder(
  folder: string,
  bytes: number,
): Promise<Result<null, SnapshotFailure>> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) return fail({ kind: 'folder-missing', path: folder });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC') return fail({ kind: 'disk-full', path: folder });
    const isThere = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    return fail({ kind: isThere ? 'not-writable' : 'folder-missing', path: folder });
  }
  return (await hasRoomFor(folder, bytes))
    ? succeed(null)
    : fail({ kind: 'disk-full', path: folder });
}

async function readsBack(file: string, written: Uint8Array): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || !bytes.equals(written)) return false;
  return unpackSnapshot(path.basename(file), bytes).ok;
}

/**
 * Deletes what retention lets go and what a killed app left half written. A damaged copy counts for
 * nothing, so no good one goes because of it; and it stays where it is.
 *
 * @returns the names of the copies that retention let go
 */
async function tidy(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder).catch(() => []);
  const snapshots = names.map(parseSnapshotName).filter((name) => name !== null);
  const mayExpire = chooseExpired(snapshots).length > 0;
  const expired = new Set(mayExpire ? chooseExpired(await soundOnes(folder, snapshots)) : []);
  for (const name of names.filter((each) => isLeftOver(each) || expired.has(each)))
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  return expired;
}

async function soundOnes(
  folder: string,
  snapshots: readonly SnapshotName[],
): Promise<readonly SnapshotName[]> {
  const sound: SnapshotName[] = [];
  for (const snapshot of snapshots) {
    const bytes = await readFile(path.join(folder, snapshot.name)).catch(() => null);
    if (bytes !== null && checksumOf(bytes) === snapshot.checksum) sound.push(snapshot);
  }
  return sound;
}

/** Where rows are not what a backup may hold. */
export function describe(failure: object): string {
  return Object.values(failure).join(' ');
}
