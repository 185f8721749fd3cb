/**
 * What the window may ask about files of all data that a person keeps themselves, and about the care
 * for copies. Paths come from dialogs that the main process opens, and never from the window.
 */
import type { BackupFailure, BackupHeader } from '../backup/backup-format.ts';
import type { Result } from '../domain/result.ts';
import type { SnapshotFailure } from './snapshot-contract.ts';

export interface SaveDataRequest {
  /** Of the rows. */
  readonly revision: number;
  /** What the dialog is called. */
  readonly title: string;
  /** The file's name that is proposed, without its ending. */
  readonly name: string;
}

export interface SavedDataFile {
  /** The file's name without its folder. */
  readonly name: string;
}

/** Why no file was written; what was there before is untouched. */
export type SaveDataFailure = { readonly kind: 'cancelled' } | SnapshotFailure;

/** A file whose every member was checked. */
export interface OpenedDataFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly about: BackupHeader;
  /** The JSON of a `BackupData` in UTF-8. */
  readonly rows: Uint8Array;
}

/** The same as the window is told of it: the rows are asked for in pieces, none of which holds it up. */
export interface OfferedDataFile extends Omit<OpenedDataFile, 'rows'> {
  /** Bytes of the rows. */
  readonly length: number;
}

/** Why nothing of a file is used. */
export type OpenDataFailure =
  | { readonly kind: 'cancelled' }
  | BackupFailure
  | { readonly kind: 'gone' }
  /** It may not be read, or is no file. */
  | { readonly kind: 'not-readable' };

/** The last time a copy was restored beside the data to see that it can be. */
export interface Drill {
  /** The moment in UTC. */
  readonly at: string;
  /** The copy's name. */
  readonly copy: string;
  readonly rows: number;
  /** Whether what was restored is what the copy says it holds. */
  readonly isGood: boolean;
}

/** How the copies are cared for on this machine. */
export interface CopyCare {
  /** A folder of the person's own in which every copy is written too; null for none. */
  readonly folder: string | null;
  /** Why that folder cannot be written now; null while it can. */
  readonly folderFailure: SnapshotFailure | null;
  readonly lastDrill: Drill | null;
}

export interface DataFileApi {
  /** Asks where, and writes all rows into a file that can be opened on another machine. */
  saveDataFile(
    request: SaveDataRequest,
    rows: Uint8Array,
  ): Promise<Result<SavedDataFile, SaveDataFailure>>;
  /** Shows the file saved last in the file manager; false when there is none. */
  revealDataFile(): Promise<boolean>;
  /** Asks for a file, and reads and checks all of it. */
  openDataFile(title: string): Promise<Result<OfferedDataFile, OpenDataFailure>>;
  /** The rows of the file opened last, from a byte on; null once all of it was read, or none is open. */
  readDataFile(from: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Looks at the folder as it is now. */
  loadCopyCare(): Promise<CopyCare>;
  /** Asks for the folder in which every copy is written too; null when the dialog was cancelled. */
  chooseCopyFolder(title: string): Promise<CopyCare | null>;
  /** Writes copies in no other folder any more. What is in it stays. */
  dropCopyFolder(): Promise<CopyCare>;
  /** Remembers that a copy was restored beside the data. */
  noteDrill(drill: Omit<Drill, 'at'>): Promise<CopyCare>;
}
