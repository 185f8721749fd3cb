/**
 * Names of snapshots. A name says all that rotation needs, so that no file has to be read for it, and
 * carries a checksum of the file's bytes: a flip in what gzip does not look at is noticed as well.
 *
 * @example milepost-20270318T185204123Z-r1284-n3205-9f86d081884c7d65.json.gz
 */
import { createHash } from 'node:crypto';

export interface SnapshotName {
  readonly name: string;
  /** The moment in UTC, as `2027-03-18T18:52:04.123Z`. */
  readonly at: string;
  readonly revision: number;
  /** Rows of all tables. */
  readonly rows: number;
  /** The first 16 hexadecimal digits of the SHA-256 of the file. */
  readonly checksum: string;
}

const FORM = /^milepost-(\d{8}T\d{9}Z)-r(\d{1,15})-n(\d{1,9})-([0-9a-f]{16})\.json\.gz$/;

/** The name of a new snapshot. */
export function snapshotName(
  about: Pick<SnapshotName, 'at' | 'revision' | 'rows'>,
  bytes: Uint8Array,
): string {
  const moment = about.at.replaceAll(/[-:.]/g, '');
  return `milepost-${moment}-r${about.revision}-n${about.rows}-${checksumOf(bytes)}.json.gz`;
}

/** Reads a file's name; null for any file that is no snapshot. */
export function parseSnapshotName(name: string): SnapshotName | null {
  const [, moment = '', revision, rows, checksum = ''] = FORM.exec(name) ?? [];
  if (moment === '') return null;
  const at = moment.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/,
    '$1-$2-$3T$4:$5:$6.$7Z',
  );
  return { name, at, revision: Number(revision), rows: Number(rows), checksum };
}

/** As it stands in the name. */
export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The latest state first. The revision counts, not the clock, which may have been set back. */
export function latestFirst<Snapshot extends Pick<SnapshotName, 'at' | 'revision'>>(
  snapshots: readonly Snapshot[],
): readonly Snapshot[] {
  return snapshots.toSorted((a, b) => b.revision - a.revision || (a.at < b.at ? 1 : -1));
}
