/**
 * The folder of the person's own, such as a synced one or a stick, in which each verified copy is
 * written once more. It is never made: one that is gone is a stick that was pulled out. And of what
 * is in it only that goes which this machine wrote and has let go at home, since another machine may
 * keep its copies there too.
 */
import { access, constants, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { hasRoomFor } from '../files/free-space.ts';

export interface VerifiedCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Names of copies that went at home. */
  readonly expired: ReadonlySet<string>;
}

/** @returns why the copy is not there; null when it is, and reads back as it was written */
export async function keepInExtraFolder(
  folder: string,
  { name, bytes, expired }: VerifiedCopy,
): Promise<SnapshotFailure | null> {
  const failure = await checkExtraFolder(folder);
  if (failure !== null) return failure;
  if (!(await hasRoomFor(folder, bytes.length))) return { kind: 'disk-full', path: folder };
  const file = path.join(folder, name);
  const written = await writeFileAtomically(file, bytes);
  if (!written.ok) return written.failure;
  const read = await readFile(file).catch(() => null);
  if (read?.equals(bytes) !== true) {
    await rm(file, { force: true }).catch(() => undefined);
    return { kind: 'not-verified', path: file };
  }
  for (const old of expired)
    await rm(path.join(folder, old), { force: true }).catch(() => undefined);
  return null;
}

/** Why nothing can be written in a folder; null when it can, as far as can be told beforehand. */
export async function checkExtraFolder(folder: string): Promise<SnapshotFailure | null> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) return { kind: 'folder-missing', path: folder };
  const mayWrite = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  return mayWrite ? null : { kind: 'not-writable', path: folder };
}
