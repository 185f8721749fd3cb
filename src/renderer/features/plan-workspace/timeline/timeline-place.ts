/** Where somebody was on a plan's timeline, kept while the window is open. */
import type { PlanId } from '../../../../shared/domain/ids.ts';
import type { Zoom } from './day-scale.ts';

export interface TimelinePlace {
  readonly zoom: Zoom;
  readonly expanded: ReadonlySet<string>;
  /** The row that has or last had the focus. */
  readonly active: string | null;
  readonly scroll: { readonly left: number; readonly top: number };
}

const places = new Map<PlanId, TimelinePlace>();

export function placeOf(plan: PlanId): TimelinePlace | undefined {
  return places.get(plan);
}

export function keepPlace(plan: PlanId, place: TimelinePlace): void {
  places.set(plan, place);
}
