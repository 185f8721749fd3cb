/** What a fault is, and what one try of it may find. */
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';

/** What came of one try. */
export interface Attempt {
  /** Whether the app saw the fault, or said something about it; null where there is nothing to see. */
  readonly isNoticed: boolean | null;
  /** What was lost or wrong, in words; null when nothing was. */
  readonly lost: string | null;
}

export interface Surroundings {
  /** Decided by the seed of the run. */
  readonly random: Random;
  /** The data folder that tries begin with; made when it is first asked for. */
  readonly profile: () => Promise<Profile>;
  /** The number of this try, from 0. */
  readonly turn: number;
}

export interface Fault {
  readonly name: string;
  /** How often it is tried; 0 leaves it out of the short form. */
  readonly tries: { readonly short: number; readonly full: number };
  readonly attempt: (around: Surroundings) => Promise<Attempt>;
}

/** Nothing was lost, and there was nothing to notice. */
export const HARMLESS: Attempt = { isNoticed: null, lost: null };

/** The first thing that is wrong, if any is. */
export function attemptOf(
  checks: Readonly<Record<string, boolean>>,
  isNoticed: boolean | null = null,
): Attempt {
  const wrong = Object.entries(checks).find(([, isTrue]) => !isTrue);
  return { isNoticed, lost: wrong === undefined ? null : `not so: ${wrong[0]}` };
}
