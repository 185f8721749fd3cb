/** The file or copy that a person is looking into, until they have decided what to do with it. */
import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { OpenDataFailure } from '../../shared/ipc/data-file-contract.ts';
import type { BackupHeader } from '../../shared/backup/backup-format.ts';
import { desktop } from '../desktop/desktop.ts';

export interface OpenedData {
  /** The file's name; of a copy too. */
  readonly name: string;
  readonly isCopy: boolean;
  readonly about: BackupHeader;
  /** The JSON of a `BackupData` in UTF-8, every member of which was checked. */
  readonly rows: Uint8Array;
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
  const { name, about, rows } = read.value;
  return succeed((opened = { name, isCopy: false, about, rows }));
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
