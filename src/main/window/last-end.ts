/**
 * How the app ended the last time. A mark is set at the start and taken away at the end; one that is
 * found at a start was left by a run that crashed, was killed or lost its power.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Mishap } from '../../shared/ipc/contract.ts';

export interface LastEnd {
  /** Whether the run before this one ended without a goodbye. */
  readonly wasSudden: boolean;
  /** The window's page has died and is loaded again. */
  notePageEnd(): void;
  /** What the window has to say, once; null when there is nothing. */
  takeMishap(): Mishap | null;
  /** This run ends as it should. */
  sayGoodbye(): void;
}

/** @param userData the app's folder */
export function lastEnd(userData: string): LastEnd {
  const mark = path.join(userData, 'running');
  const wasSudden = existsSync(mark);
  let mishap: Mishap | null = wasSudden ? 'app-ended' : null;
  try {
    writeFileSync(mark, '');
  } catch {
    // On a full disk nothing is said at the next start.
  }
  return {
    wasSudden,
    notePageEnd: () => (mishap = 'page-ended'),
    takeMishap() {
      const taken = mishap;
      mishap = null;
      return taken;
    },
    sayGoodbye() {
      try {
        rmSync(mark, { force: true });
      } catch {
        // The next start says something that is not quite so.
      }
    },
  };
}
