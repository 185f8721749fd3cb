/**
 * What the window may ask of the keeper of its copies. Rows cross as the UTF-8 bytes of a
 * `BackupData`'s JSON: bytes are moved in one piece, an object member by member.
 */
import type { BackupFailure, BackupHeader, BackupReason } from '../backup/backup-format.ts';
import type { DataRecord } from '../backup/data-verdict.ts';
import type { Result } from '../domain/result.ts';

export interface SnapshotRequest {
  readonly reason: BackupReason;
  /** Of the rows. */
  readonly revision: number;
}

/** Why there is no new copy. The data itself and the copies there were are untouched. */
export type SnapshotFailure =
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string }
  /** The file that was written does not read back as what was to be kept. */
  | { readonly kind: 'not-verified'; readonly path: string }
  /** The rows themselves are not what a backup may hold; `detail` says where. */
  | { readonly kind: 'not-kept'; readonly detail: string };

export interface KeptSnapshot {
  readonly name: string;
  readonly revision: number;
  /** The moment in UTC. */
  readonly at: string;
  /** Why the copy is not in the person's own folder as well; null when it is, or none was chosen. */
  readonly folderFailure: SnapshotFailure | null;
}

/** One file in the folder of copies. */
export interface SnapshotListing {
  readonly name: string;
  readonly revision: number;
  readonly at: string;
  readonly bytes: number;
  /** What it holds, or why it is not offered. */
  readonly content: Result<BackupHeader, BackupFailure>;
}

export type SnapshotReadFailure = BackupFailure | { readonly kind: 'gone' };

export interface SnapshotApi {
  /** Keeps a verified copy of all rows, and the record of it. */
  keepSnapshot(
    request: SnapshotRequest,
    rows: Uint8Array,
  ): Promise<Result<KeptSnapshot, SnapshotFailure>>;
  /** Every copy, the latest state first, each checked. */
  listSnapshots(): Promise<readonly SnapshotListing[]>;
  /** All rows of a copy, after everything in it was checked. */
  loadSnapshot(name: string): Promise<Result<Uint8Array, SnapshotReadFailure>>;
  /** What is known outside of the database about the data; null on the first day. */
  loadLastRecord(): Promise<DataRecord | null>;
  /** Shows the folder of copies in the file manager; false when there is none. */
  revealSnapshots(): Promise<boolean>;
  /**
   * Says whether the data was found as it should be. If not, the database's files are kept aside as
   * they were before this start opened them.
   */
  reportData(isSound: boolean): Promise<null>;
  /** Copies the database's own files to a folder of their own, as they are; false when it fails. */
  keepFilesAside(): Promise<boolean>;
  /** Answered when the app is about to end: the window then keeps a last copy. */
  awaitQuit(): Promise<null>;
  /** The window has nothing more to keep; the app may end. */
  readyToQuit(): Promise<null>;
}
