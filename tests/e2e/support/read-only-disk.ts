/** A disk that nobody may write to, not even root: a small tmpfs, mounted anew for reading alone. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

/** @returns null where this person may not mount anything */
export async function mountReadOnlyDisk(): Promise<SmallDisk | null> {
  const disk = await mountSmallDisk(64);
  if (disk === null) return null;
  await promisify(execFile)('mount', ['-o', 'remount,ro', disk.folder]);
  return disk;
}
