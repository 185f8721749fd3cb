/** Where somebody was in a plan's outline, kept over a restart. */
import type { PlanId } from '../../../../shared/domain/ids.ts';
import { keepPlace } from '../../../storage/commands/keep-window-state.ts';
import { keptPlace } from '../../../storage/queries/kept-window-state.ts';

export interface OutlinePlace {
  /** The milestone or task that was chosen; null when it was none or several. */
  readonly row: string | null;
  /** The milestones that stand open. */
  readonly open: readonly string[];
}

const VIEW = 'milestones';

/** Null when nothing was kept, or nothing that makes sense. */
export function outlinePlaceOf(plan: PlanId): OutlinePlace | null {
  return parseOutlinePlace(keptPlace(plan, VIEW));
}

export function keepOutlinePlace(plan: PlanId, place: OutlinePlace): void {
  keepPlace(plan, VIEW, place);
}

export function parseOutlinePlace(kept: unknown): OutlinePlace | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { row, open } = kept as Partial<Record<keyof OutlinePlace, unknown>>;
  if (row !== null && typeof row !== 'string') return null;
  if (!Array.isArray(open) || !open.every((id) => typeof id === 'string')) return null;
  return { row, open };
}
