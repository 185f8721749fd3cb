/**
 * Writes a whole file or nothing: a temporary file in the same folder, synced, then renamed over
 * the old one. Whatever goes wrong, what was there before stays and no half file remains.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';

/** Why a file was not written; what was there before is untouched. */
export type WriteFailure =
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string };

const TEMPORARY_PREFIX = '.milepost-';
const TEMPORARY_SUFFIX = '.part';

/** Whether a file is one that was being written when the app was killed. */
export function isLeftOver(name: string): boolean {
  return name.startsWith(TEMPORARY_PREFIX) && name.endsWith(TEMPORARY_SUFFIX);
}

/**
 * @param file an absolute path; an existing file is replaced
 */
export async function writeFileAtomically(
  file: string,
  data: Uint8Array,
): Promise<Result<null, WriteFailure>> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `${TEMPORARY_PREFIX}${randomUUID()}${TEMPORARY_SUFFIX}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, file);
    await syncFolder(folder);
    return succeed(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(toFailure(error, file, folder));
  }
}

/** Milliseconds until each next try; together more than a virus scanner holds a new file. */
const RENAME_PAUSES = [20, 50, 100, 200, 400];

/** On Windows whoever looks at a file at that moment, such as a virus scanner, holds its name. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? RENAME_PAUSES : [])
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(String(codeOf(error)))) throw error;
      await setTimeout(pause);
    }
  await rename(from, to);
}

/**
 * Makes the rename itself durable. Windows has no such call and needs none; where a file system
 * refuses it, the file is in its place all the same, so that is no failure.
 */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Told to nobody: what was asked for has happened.
  }
}

function toFailure(error: unknown, file: string, folder: string): WriteFailure {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return { kind: 'disk-full', path: file };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'folder-missing', path: folder };
  return { kind: 'not-writable', path: file };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
