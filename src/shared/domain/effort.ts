/** Three-point estimate of work in integer minutes; optimistic ≤ most likely ≤ pessimistic. */
export interface Effort {
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
}

/** A task is planned with its most likely effort; the other two points serve the forecast. */
export function plannedMinutes(effort: Effort): number {
  return effort.mostLikely;
}
