/**
 * Writes a whole file or nothing: a temporary file in the same folder, synced, then renamed over
 * the old one. Whatever goes wrong, what was there before stays and no half file remains.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { ExportFailure } from '../../shared/ipc/contract.ts';

type WriteFailure = Exclude<ExportFailure, { kind: 'cancelled' | 'print-failed' | 'not-made' }>;

/**
 * @param file an absolute path; an existing file is replaced
 */
export async function writeFileAtomically(
  file: string,
  data: Uint8Array,
): Promise<Result<null, WriteFailure>> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.milepost-${randomUUID()}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    await syncFolder(folder);
    return succeed(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(toFailure(error, file, folder));
  }
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return { kind: 'disk-full', path: file };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'folder-missing', path: folder };
  return { kind: 'not-writable', path: file };
}
