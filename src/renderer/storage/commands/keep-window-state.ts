import type { PlanId } from '../../../shared/domain/ids.ts';
import { readWindowState, writeWindowState } from '../window-state.ts';

const MOST_PLANS = 20;
const MOST_CHOSEN = 8;

/** Keeps the address of the screen that is open. */
export function keepRoute(route: string): void {
  writeWindowState({ ...readWindowState(), route });
}

/** Keeps what was chosen in the palette, ahead of what was chosen before. */
export function keepChosen(id: string): void {
  const state = readWindowState();
  const chosen = [id, ...state.chosen.filter((each) => each !== id)].slice(0, MOST_CHOSEN);
  writeWindowState({ ...state, chosen });
}

/**
 * Keeps where one is in a view of a plan.
 *
 * @param place plain data; the view reads it back with care
 */
export function keepPlace(plan: PlanId, view: string, place: unknown): void {
  const state = readWindowState();
  const views = state.plans.find(([id]) => id === plan)?.[1];
  const others = state.plans.filter(([id]) => id !== plan);
  const own = [plan, { ...views, [view]: place }] as const;
  writeWindowState({ ...state, plans: [own, ...others].slice(0, MOST_PLANS) });
}
