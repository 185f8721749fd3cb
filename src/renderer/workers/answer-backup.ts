/** What the backup worker does. Its failures are answers, since a worker's rejections reach nobody. */
import { BACKUP_TABLES, type BackupData } from '../../shared/backup/backup-format.ts';
import type { FoundData } from '../../shared/backup/data-verdict.ts';
import { countRows } from '../../shared/backup/summarise.ts';
import { replaceAllRows } from '../storage/commands/replace-all-rows.ts';
import { readAllRows, readEverythingElse } from '../storage/queries/read-all-rows.ts';

export type BackupQuestion =
  /** `known` is the revision that a copy was kept of; null when there is none. */
  | { readonly kind: 'read'; readonly known: number | null }
  /** Reads all there is, to see whether it can be read and is what it was. */
  | { readonly kind: 'look' }
  | { readonly kind: 'replace'; readonly rows: Uint8Array; readonly revision: number };

export type BackupAnswer =
  /** The JSON of a `BackupData` in UTF-8. */
  | { readonly kind: 'read'; readonly revision: number; readonly rows: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'looked'; readonly found: FoundData }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'failed'; readonly detail: string };

/** @param isOpen whether the database could be opened */
export async function answerBackup(
  question: BackupQuestion,
  isOpen: boolean,
): Promise<BackupAnswer> {
  if (!isOpen) return { kind: 'failed', detail: 'the database cannot be opened' };
  try {
    switch (question.kind) {
      case 'read':
        return await read(question.known);
      case 'look':
        return { kind: 'looked', found: await look() };
      case 'replace':
        return await replace(question);
    }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function read(known: number | null): Promise<BackupAnswer> {
  const { revision, data } = await readAllRows();
  // Nothing was ever entered: an empty copy is of no use to anybody.
  const isUntouched = revision === 0 && BACKUP_TABLES.every((table) => data[table].length === 0);
  if (revision === known || isUntouched) return { kind: 'nothing-new' };
  return { kind: 'read', revision, rows: bytesOf(data) };
}

async function look(): Promise<FoundData> {
  const { revision, data } = await readAllRows();
  await readEverythingElse();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data)));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { revision, counts: countRows(data), digest };
}

/** The very bytes that the main process is given to keep, and whose digest it notes. */
function bytesOf(data: BackupData): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(data));
}

async function replace({
  rows,
  revision,
}: Extract<BackupQuestion, { kind: 'replace' }>): Promise<BackupAnswer> {
  // The main process has checked every member of it.
  const data = JSON.parse(new TextDecoder().decode(rows)) as BackupData;
  await replaceAllRows(data, revision);
  return { kind: 'replaced' };
}
