/** A disk that is full after a few bytes: a small tmpfs, which only root may mount. */
import { execFile } from 'node:child_process';
import { mkdtemp, rmdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly folder: string;
  remove(): Promise<void>;
}

/** @returns null where this person may not mount anything */
export async function mountSmallDisk(kilobytes: number): Promise<SmallDisk | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  } catch {
    await rmdir(folder);
    return null;
  }
  return {
    folder,
    async remove() {
      // A process that is just ending may still hold a file; it lets go of the disk with its end.
      await run('umount', [folder]).catch(() => run('umount', ['--lazy', folder]));
      await rmdir(folder);
    },
  };
}
