/** What a backup says of itself, read without the rest of it. */
import { fail, type Result } from '../domain/result.ts';
import type { BackupFailure, BackupHeader } from './backup-format.ts';
import { parseHeader } from './parse-backup.ts';

const BEGINNING = '{"about":';
/** Inside a text these quotation marks would be escaped, so it is found at one place only. */
const END = '},"data":{';

/**
 * @param beginning the first part of a file that has passed a checksum
 * @returns null when the header goes on behind that part
 */
export function readHeader(beginning: string): Result<BackupHeader, BackupFailure> | null {
  if (!beginning.startsWith(BEGINNING)) return fail({ kind: 'not-a-backup' });
  const end = beginning.indexOf(END);
  if (end === -1) return null;
  return parseHeader(beginning.slice(BEGINNING.length, end + 1));
}
