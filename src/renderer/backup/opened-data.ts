/** The file or copy that a person is looking into, until they have decided what to do with it. */
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { OpenDataFailure } from '../../shared/ipc/data-file-contract.ts';
import type { BackupHeader } from '../../shared/backup/backup-format.ts';
import { desktop } from '../desktop/desktop.ts';
import type { RowBytes } from '../workers/answer-backup.ts';

export interface OpenedData {
  /** The file's name; of a copy too. */
  readonly name: string;
  readonly isCopy: boolean;
  readonly about: BackupHeader;
  /** The JSON of a `BackupData` in UTF-8, every member of which was checked. */
  readonly rows: RowBytes;
}

let opened: OpenedData | null = null;

/** What is being looked into; null for nothing. */
export function openedData(): OpenedData | null {
  return opened;
}

/** Lets go of it: it may be large. */
export function closeData(): void {
  opened = null;
}

/** Asks for a file and reads it. What was open stays so until another one is. */
export async function openFile(title: string): Promise<Result<OpenedData, OpenDataFailure>> {
  const read = await desktop.openDataFile(title);
  if (!read.ok) return read;
  const { name, about, length } = read.value;
  const rows = await readPieces(length);
  if (rows === null) return fail({ kind: 'not-readable' });
  return succeed((opened = { name, isCopy: false, about, rows }));
}

/** In pieces, and kept outside of this thread: handed over at once, 100 MB hold the window up. */
async function readPieces(length: number): Promise<Blob | null> {
  const pieces: Blob[] = [];
  for (let read = 0; read < length;) {
    const piece = await desktop.readDataFile(read);
    if (piece === null || piece.length === 0) return null;
    pieces.push(new Blob([piece]));
    read += piece.length;
  }
  return new Blob(pieces);
}

/** Reads one of the copies that Milepost keeps. */
export async function openCopy(name: string): Promise<Result<OpenedData, OpenDataFailure>> {
  const listing = (await desktop.listSnapshots()).find((copy) => copy.name === name);
  if (listing === undefined) return fail({ kind: 'gone' });
  if (!listing.content.ok) return listing.content;
  const read = await desktop.loadSnapshot(name);
  if (!read.ok) return read;
  return succeed((opened = { name, isCopy: true, about: listing.content.value, rows: read.value }));
}
