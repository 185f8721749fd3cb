/** Three-point estimate of work in integer minutes; optimistic ≤ most likely ≤ pessimistic. */
export interface Effort {
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
}

/** What a person has done of a task that is still open. */
export interface BegunWork {
  /** The share of the task they say is done, 0 to 1 (1 excluded); null when they said nothing. */
  readonly share: number | null;
  /** Minutes logged on it. */
  readonly loggedMinutes: number;
}

/** A task is planned with its most likely effort; the other two points serve the forecast. */
export function plannedMinutes(effort: Effort): number {
  return effort.mostLikely;
}

/** What is left of a task that has outrun its estimate and is still not done: this share of it. */
const SHARE_LEFT_OF_OVERRUN = 0.1;

/**
 * What is left of a task that was begun, again in three points of at least a minute each.
 *
 * What the person says is done counts before what they logged. Logged time is taken from each
 * estimate; a task that has outrun its most likely one keeps a tenth of it.
 */
export function remainingEffort(effort: Effort, begun: BegunWork | undefined): Effort {
  if (begun === undefined) return effort;
  const { share, loggedMinutes } = begun;
  if (share !== null) return scale(effort, 1 - share);
  const { optimistic, mostLikely, pessimistic } = effort;
  const left =
    loggedMinutes < mostLikely
      ? mostLikely - loggedMinutes
      : Math.max(1, Math.ceil(mostLikely * SHARE_LEFT_OF_OVERRUN));
  return {
    optimistic: Math.min(left, Math.max(1, optimistic - loggedMinutes)),
    mostLikely: left,
    pessimistic: Math.max(left, pessimistic - loggedMinutes),
  };
}

/** Far below a minute, and far above what shares of minutes lose in binary fractions. */
const ROUNDING = 1e-6;

function scale({ optimistic, mostLikely, pessimistic }: Effort, share: number): Effort {
  const part = (minutes: number) => Math.max(1, Math.ceil(minutes * share - ROUNDING));
  return {
    optimistic: part(optimistic),
    mostLikely: part(mostLikely),
    pessimistic: part(pessimistic),
  };
}

/** Our estimate, moved to the person's own most likely minutes; its spread keeps its proportions. */
export function withOwnEstimate(effort: Effort, minutes: number): Effort {
  const share = minutes / effort.mostLikely;
  return {
    optimistic: Math.max(1, Math.min(minutes, Math.round(effort.optimistic * share))),
    mostLikely: minutes,
    pessimistic: Math.max(minutes, Math.round(effort.pessimistic * share)),
  };
}
