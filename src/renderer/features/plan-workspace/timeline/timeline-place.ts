/** Where somebody was on a plan's timeline, kept over a restart. */
import type { PlanId } from '../../../../shared/domain/ids.ts';
import { keepPlace } from '../../../storage/commands/keep-window-state.ts';
import { keptPlace } from '../../../storage/queries/kept-window-state.ts';
import type { Zoom } from './day-scale.ts';

export interface TimelinePlace {
  readonly zoom: Zoom;
  readonly expanded: ReadonlySet<string>;
  /** The row that has or last had the focus. */
  readonly active: string | null;
  readonly scroll: { readonly left: number; readonly top: number };
}

const VIEW = 'timeline';

/** Undefined when nothing was kept, or nothing that makes sense. */
export function placeOf(plan: PlanId): TimelinePlace | undefined {
  return parseTimelinePlace(keptPlace(plan, VIEW));
}

export function keepTimelinePlace(plan: PlanId, place: TimelinePlace): void {
  keepPlace(plan, VIEW, { ...place, expanded: [...place.expanded] });
}

/** Reads what was kept; a zoom too near or too far is put right where it is used. */
export function parseTimelinePlace(kept: unknown): TimelinePlace | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { zoom, expanded, active, scroll } = kept as Partial<Record<keyof TimelinePlace, unknown>>;
  if (zoom !== 'plan' && !(isNumber(zoom) && zoom > 0)) return undefined;
  if (!Array.isArray(expanded) || !expanded.every((id) => typeof id === 'string')) return undefined;
  if (active !== null && typeof active !== 'string') return undefined;
  if (typeof scroll !== 'object' || scroll === null) return undefined;
  const { left, top } = scroll as { readonly left?: unknown; readonly top?: unknown };
  if (!isNumber(left) || !isNumber(top)) return undefined;
  return { zoom, expanded: new Set(expanded), active, scroll: { left, top } };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
