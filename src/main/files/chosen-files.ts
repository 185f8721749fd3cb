/**
 * Which files may be shown in the file manager: those that a person has chosen in a dialog of this
 * app. Kept over restarts as digests, so that the list tells nobody where somebody's files are.
 */
import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { KeptFile } from './kept-file.ts';

/** More than anybody chooses; the oldest are forgotten first. */
const MOST_FILES = 20_000;

const DIGEST = /^[0-9a-f]{64}$/;
export const CHOSEN_FILES: z.ZodType<readonly string[]> = z.array(z.string().regex(DIGEST));

export interface ChosenFiles {
  /** Remembers a path that a dialog gave. */
  add(path: string): Promise<void>;
  /** Whether a dialog once gave exactly this path. */
  has(path: string): boolean;
}

export function createChosenFiles(file: KeptFile<readonly string[]>): ChosenFiles {
  let digests: Set<string> | null = null;
  const known = () => (digests ??= new Set(file.read()));
  return {
    async add(path) {
      const digest = digestOf(path);
      const all = known();
      all.delete(digest);
      all.add(digest);
      // On a full disk it holds for this session only; then it can be chosen again.
      await file.write([...all].slice(-MOST_FILES));
    },
    has: (path) => known().has(digestOf(path)),
  };
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}
