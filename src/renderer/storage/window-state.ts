/**
 * What the window remembers of itself over a restart: where one was, and what was chosen last in the
 * palette. It is none of the person's data: nothing is lost with it, it belongs to this machine and
 * not into a backup, and undo knows nothing of it. So it is kept in the page's own small storage,
 * which is read at once: a start waits for nothing.
 */
import type { PlanId } from '../../shared/domain/ids.ts';

export interface WindowState {
  /** The address of the last screen. */
  readonly route: string | null;
  /** Ids of what was chosen in the palette, the last one first. */
  readonly chosen: readonly string[];
  /** By plan, the one that was open last at the front: places in its views, as the views wrote them. */
  readonly plans: readonly (readonly [PlanId, Readonly<Record<string, unknown>>])[];
}

const KEY = 'milepost:window';
const EMPTY: WindowState = { route: null, chosen: [], plans: [] };

let state: WindowState | null = null;

export function readWindowState(): WindowState {
  return (state ??= parse());
}

export function writeWindowState(next: WindowState): void {
  state = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Full or closed: it is remembered until the window is closed.
  }
}

/** Whatever cannot be read is as if it had never been kept. */
function parse(): WindowState {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof read !== 'object' || read === null) return EMPTY;
    const { route, chosen, plans } = read as Partial<Record<keyof WindowState, unknown>>;
    return {
      route: typeof route === 'string' ? route : null,
      chosen: Array.isArray(chosen) ? chosen.filter((id) => typeof id === 'string') : [],
      plans: Array.isArray(plans) ? plans.filter(isPlanEntry) : [],
    };
  } catch {
    return EMPTY;
  }
}

function isPlanEntry(entry: unknown): entry is WindowState['plans'][number] {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === 'string' &&
    typeof entry[1] === 'object' &&
    entry[1] !== null
  );
}
