/** Files of backups: cut, flipped, hostile, of a later version; and the way out and back. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import * as fc from 'fast-check';

import { packSnapshot, sha256, unpackSnapshot } from '../../src/main/snapshots/snapshot-file.ts';
import {
  keepSnapshot,
  listSnapshots,
  loadSnapshot,
} from '../../src/main/snapshots/snapshot-jobs.ts';
import { snapshotName } from '../../src/main/snapshots/snapshot-name.ts';
import { BACKUP_TABLES, type BackupData } from '../../src/shared/backup/backup-format.ts';
import { canonicalJson } from '../../src/shared/backup/canonical-json.ts';
import { parseBackup } from '../../src/shared/backup/parse-backup.ts';
import { serialiseBackup, withChecksum } from '../../src/shared/backup/serialise-backup.ts';
import { copiesIn } from '../e2e/support/data-folder.ts';
import { aBackupData, aBackupText, anOrigin, anyBackupData } from '../support/backup-builders.ts';
import { attemptOf, type Attempt, type Fault, type Surroundings } from './support/fault.ts';
import { removeFolder } from './support/profile.ts';

const KILOBYTE = 1024;

export const files: readonly Fault[] = [
  { name: 'backup cut at every KB', tries: { short: 1, full: 1 }, attempt: cutEverywhere },
  { name: 'backup: random bit flipped', tries: { short: 100, full: 1000 }, attempt: flipOneBit },
  { name: 'backup of a later version', tries: { short: 1, full: 1 }, attempt: readNewer },
  { name: 'hostile file', tries: { short: 5, full: 5 }, attempt: readHostile },
  { name: 'export, wipe, import', tries: { short: 40, full: 1000 }, attempt: goAndComeBack },
];

/** A real copy that the real app has made. */
async function realCopy({ profile }: Surroundings) {
  const { folder } = await profile();
  const name = (await copiesIn(folder)).at(-1) ?? '';
  return { name, bytes: await readFile(path.join(folder, 'backups', name)) };
}

async function cutEverywhere(around: Surroundings): Promise<Attempt> {
  const { name, bytes } = await realCopy(around);
  let read = 0;
  for (let length = 0; length < bytes.length; length += KILOBYTE)
    if (unpackSnapshot(name, bytes.subarray(0, length)).ok) read += 1;
  return attemptOf(
    { 'every cut is refused': read === 0, 'the whole file is not': unpackSnapshot(name, bytes).ok },
    read === 0,
  );
}

/** The name's checksum, and under a name that fits what is left of it, the file's own. */
async function flipOneBit(around: Surroundings): Promise<Attempt> {
  const { name, bytes } = await realCopy(around);
  const flipped = Buffer.from(bytes);
  const at = around.random.below(bytes.length);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << around.random.below(8));
  const isRefused = !unpackSnapshot(name, flipped).ok;
  return attemptOf({ 'it is refused': isRefused }, isRefused);
}

function readNewer(): Promise<Attempt> {
  const file = JSON.parse(aBackupText()) as { about: Record<string, unknown>; sha256?: string };
  delete file.sha256;
  file.about['schemaVersion'] = 99;
  const read = parseBackup(withChecksum(canonicalJson(file), sha256), sha256);
  const isNewer = !read.ok && read.failure.kind === 'newer';
  return Promise.resolve(attemptOf({ 'it is refused as newer': isNewer }, isNewer));
}

const HOSTILE: readonly (() => string)[] = [
  () => `"${'x'.repeat(100 * KILOBYTE * KILOBYTE)}"`,
  () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  () => edited('"goal":"', `"goal":"${'x'.repeat(10 * KILOBYTE * KILOBYTE)}`),
  () => edited('"goal":', '"__proto__":{"polluted":true},"goal":'),
  () => `{"format":"milepost-backup","data":[${'{},'.repeat(50_000)}{}]}`,
];

/** A file with something put into it, under a checksum that fits. */
function edited(from: string, to: string): string {
  const text = aBackupText().replace(from, to);
  const about = text.replace(/,?"sha256":"[0-9a-f]{64}"/, '');
  return about.replace(
    /\}\s*$/,
    `,"sha256":"${createHash('sha256').update(about).digest('hex')}"}`,
  );
}

function readHostile({ turn }: Surroundings): Promise<Attempt> {
  const text = HOSTILE[turn % HOSTILE.length]?.() ?? '';
  const read = parseBackup(text, sha256);
  const isClean = !('polluted' in {});
  return Promise.resolve(
    attemptOf({ 'it is refused': !read.ok, 'no prototype is changed': isClean }, !read.ok),
  );
}

/** Packed, written to disk, read back and unpacked as the app does it. */
async function goAndComeBack({ random, turn }: Surroundings): Promise<Attempt> {
  const [data = aBackupData()] = fc.sample(anyBackupData, {
    numRuns: 1,
    seed: random.below(2 ** 31),
  });
  const { text } = serialiseBackup(data, anOrigin({ revision: turn }), sha256);
  const bytes = packSnapshot(text);
  const name = snapshotName({ at: anOrigin().createdAt, revision: turn, rows: 0 }, bytes);
  const read = unpackSnapshot(name, bytes);
  if (turn > 0) return attemptOf({ 'it is deep-equal': read.ok && isSame(read.value.data, data) });

  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
  try {
    const places = {
      folder: path.join(folder, 'backups'),
      recordFile: path.join(folder, 'record'),
      extraFolder: null,
    };
    const rows = new TextEncoder().encode(JSON.stringify(data));
    const kept = await keepSnapshot(places, anOrigin({ revision: 1 }), rows);
    const loaded = kept.ok ? await loadSnapshot(places.folder, kept.value.name) : kept;
    const back = loaded.ok
      ? (JSON.parse(new TextDecoder().decode(loaded.value)) as BackupData)
      : null;
    return attemptOf({
      'it is deep-equal': back !== null && isSame(back, data),
      'it is listed': (await listSnapshots(places.folder)).length === 1,
    });
  } finally {
    await removeFolder(folder);
  }
}

/** Equal whatever the order of rows and members. */
function isSame(a: BackupData, b: BackupData): boolean {
  const inOrder = (data: BackupData) =>
    BACKUP_TABLES.map((table) =>
      data[table]
        .map((row) => canonicalJson(row))
        .toSorted()
        .join(),
    );
  return inOrder(a).join('\n') === inOrder(b).join('\n');
}
