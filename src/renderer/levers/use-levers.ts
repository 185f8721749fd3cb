import { useEffect, useState } from 'react';

import type { PlanInput } from '../../shared/planning/build-plan.ts';
import type { Levers } from '../../shared/planning/levers.ts';
import { runLevers } from '../workers/run-levers.ts';

/** While entries change with every frame, nobody reads levers yet. */
const SETTLED_AFTER = 200;
/** Before this nothing is said about looking. */
const SAID_AFTER = 300;

export interface LeverSearch {
  /** The last that were found; null before the first and where none are needed. */
  readonly levers: Levers | null;
  /** Whether they belong to the input of now. Levers of another one must not be applied. */
  readonly isCurrent: boolean;
  /** Whether the search has gone on for so long that it should be said. */
  readonly isLooking: boolean;
  /** Whether the search failed, which is a defect; the plan itself is not touched by it. */
  readonly hasFailed: boolean;
}

interface Found {
  readonly of: PlanInput;
  readonly levers: Levers | null;
  readonly hasFailed: boolean;
}

/**
 * The levers of a plan that cannot meet its date, looked for in a worker.
 *
 * @param input stable while nothing changed; null when no levers are needed
 */
export function useLevers(input: PlanInput | null): LeverSearch {
  const [found, setFound] = useState<Found | null>(null);
  const [lookingFor, setLookingFor] = useState<PlanInput | null>(null);
  useEffect(() => {
    if (input === null) return undefined;
    const giveUp = new AbortController();
    const search = setTimeout(() => {
      runLevers(input, giveUp.signal).then(
        (levers) => setFound({ of: input, levers, hasFailed: false }),
        () => {
          if (!giveUp.signal.aborted) setFound({ of: input, levers: null, hasFailed: true });
        },
      );
    }, SETTLED_AFTER);
    const say = setTimeout(() => setLookingFor(input), SETTLED_AFTER + SAID_AFTER);
    return () => {
      clearTimeout(search);
      clearTimeout(say);
      giveUp.abort();
    };
  }, [input]);

  const isCurrent = input !== null && found?.of === input;
  return {
    levers: input === null ? null : (found?.levers ?? null),
    isCurrent,
    isLooking: !isCurrent && input !== null && lookingFor === input,
    hasFailed: isCurrent && found.hasFailed,
  };
}
