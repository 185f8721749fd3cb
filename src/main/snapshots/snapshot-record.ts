/**
 * The record kept beside the copies: which state of the data was the last one known. With it a
 * database that was emptied or taken back is noticed at the next start.
 */
import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { BACKUP_TABLES, type BackupCounts } from '../../shared/backup/backup-format.ts';
import type { DataRecord } from '../../shared/backup/data-verdict.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { latestFirst, parseSnapshotName } from './snapshot-name.ts';

z.config({ jitless: true });

const whole = z.int().nonnegative();
const recordFile = z.object({
  format: z.literal('milepost-record'),
  revision: whole,
  counts: z.record(z.enum(BACKUP_TABLES), whole),
  at: z.string().max(40),
  // Records of early copies have neither.
  appVersion: z.string().max(40).optional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** What is known of a copy that was written and verified. */
export interface KeptRecord {
  readonly revision: number;
  readonly counts: BackupCounts;
  readonly at: string;
  readonly appVersion: string;
  /** SHA-256 of the rows' JSON as the window gave it. */
  readonly digest: string;
}

/** Keeps the record of a copy that was written and verified. */
export async function writeRecord(file: string, record: KeptRecord): Promise<void> {
  const text = JSON.stringify({ format: 'milepost-record', ...record });
  // Should it fail, the copy itself tells its revision by its name.
  await writeFileAtomically(file, Buffer.from(text));
}

/**
 * The last state known: as the record says, or as the newest copy's name does where it is later or
 * the record is gone.
 *
 * @param names of the files in the folder of copies
 * @param appVersion that is running: a digest is only good for the version that made it, and left
 *   out without one
 */
export async function readRecord(
  file: string,
  names: readonly string[],
  appVersion: string | null = null,
): Promise<DataRecord | null> {
  const [newest] = latestFirst(names.map(parseSnapshotName).filter((name) => name !== null));
  const record = await parseRecord(file, appVersion);
  if (newest === undefined || (record !== null && record.revision >= newest.revision))
    return record;
  return { revision: newest.revision, counts: null, at: newest.at, digest: null };
}

async function parseRecord(file: string, running: string | null): Promise<DataRecord | null> {
  try {
    const { revision, counts, at, appVersion, digest } = recordFile.parse(
      JSON.parse(await readFile(file, 'utf8')),
    );
    const isComparable = digest !== undefined && appVersion === running;
    return { revision, counts, at, digest: isComparable ? digest : null };
  } catch {
    return null;
  }
}
