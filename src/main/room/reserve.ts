/** The file that keeps room free in the app's own folder. Nothing is ever read of it. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { RESERVE_BYTES } from './decide-room.ts';

const PIECE = 1024 * 1024;

export interface Reserve {
  isThere(): Promise<boolean>;
  /** @returns false when there was no room after all; nothing half is left then */
  make(): Promise<boolean>;
  giveUp(): Promise<void>;
}

export function reserveIn(userData: string): Reserve {
  const file = path.join(userData, 'room-kept-free');
  const part = `${file}.part`;

  async function giveUp(): Promise<void> {
    for (const each of [file, part]) await rm(each, { force: true }).catch(() => undefined);
  }
  return {
    async isThere() {
      return (await stat(file).catch(() => null))?.size === RESERVE_BYTES;
    },
    async make() {
      // A file system may keep nothing of zeros, or of what it can make smaller.
      const piece = randomBytes(PIECE);
      try {
        const handle = await open(part, 'w');
        try {
          for (let at = 0; at < RESERVE_BYTES; at += PIECE) await handle.write(piece);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(part, file);
        return true;
      } catch {
        await giveUp();
        return false;
      }
    },
    giveUp,
  };
}
