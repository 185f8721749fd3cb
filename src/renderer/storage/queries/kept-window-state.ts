import type { PlanId } from '../../../shared/domain/ids.ts';
import { readWindowState } from '../window-state.ts';

/** The address of the screen that was open last; null when none was kept. */
export function keptRoute(): string | null {
  return readWindowState().route;
}

/** Ids of what was chosen in the palette, the last one first. */
export function keptChosen(): readonly string[] {
  return readWindowState().chosen;
}

/** Where one was in a view of a plan, as the view wrote it; undefined when nothing was kept. */
export function keptPlace(plan: PlanId, view: string): unknown {
  return readWindowState().plans.find(([id]) => id === plan)?.[1][view];
}
