/**
 * Whether the data found at start is the data that was there before. A browser's database can be
 * emptied, or taken back to an earlier state, without any error; so with every snapshot a record of
 * revision and counts is kept outside of it.
 */
import { BACKUP_TABLES, rowsIn, type BackupCounts, type BackupTable } from './backup-format.ts';

/** What was kept outside of the database, the newest that is known. */
export interface DataRecord {
  readonly revision: number;
  /** Null when only the name of a snapshot is left to tell. */
  readonly counts: BackupCounts | null;
  /** The moment in UTC. */
  readonly at: string;
  /**
   * SHA-256 of the JSON of all rows, as 64 hexadecimal digits; null when it is not known, or was made
   * by another version of the app, which may write the same rows differently.
   */
  readonly digest: string | null;
}

/** What is in the database. */
export interface FoundData {
  readonly revision: number;
  readonly counts: BackupCounts;
  /** As in the record; null where only the counts were looked at. */
  readonly digest: string | null;
}

export type DataVerdict =
  | { readonly kind: 'as-recorded' }
  /** Nothing is left. */
  | { readonly kind: 'emptied' }
  /** An earlier state; so many changes are missing. */
  | { readonly kind: 'rolled-back'; readonly missing: number }
  /** The right revision, but fewer rows. */
  | { readonly kind: 'rows-missing'; readonly tables: readonly BackupTable[] }
  /** The right revision and as many rows, but something in them is not what it was. */
  | { readonly kind: 'altered' };

/** @param record null on the first day */
export function judgeData(found: FoundData, record: DataRecord | null): DataVerdict {
  if (record === null || found.revision > record.revision) return { kind: 'as-recorded' };
  const expected = record.counts;
  const isEmpty = rowsIn(found.counts) === 0;
  const wasEmpty = expected === null ? found.revision === record.revision : rowsIn(expected) === 0;
  if (isEmpty && !wasEmpty) return { kind: 'emptied' };
  if (found.revision < record.revision)
    return { kind: 'rolled-back', missing: record.revision - found.revision };
  const tables = BACKUP_TABLES.filter(
    (table) => expected !== null && found.counts[table] < expected[table],
  );
  if (tables.length > 0) return { kind: 'rows-missing', tables };
  return isAltered(found, record) ? { kind: 'altered' } : { kind: 'as-recorded' };
}

/** Rows that were added without a change are taken for what they are. */
function isAltered(found: FoundData, record: DataRecord): boolean {
  const { counts, digest } = record;
  if (counts === null || digest === null || found.digest === null) return false;
  return rowsIn(found.counts) === rowsIn(counts) && found.digest !== digest;
}
