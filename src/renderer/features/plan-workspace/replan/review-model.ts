/** What a review of new dates shows: every milestone then and now, and what moved it. */
import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import type { MoveCause, MoveReason } from '../../../../shared/planning/move-reasons.ts';
import type { Move, Replan } from '../../../../shared/planning/replan.ts';

export interface Review {
  /** Milestones that are still open, in plan order. */
  readonly rows: readonly ReviewRow[];
  /** The first reasons of all moves, one of each kind, the largest first. */
  readonly causes: readonly ReviewCause[];
  readonly later: number;
  readonly earlier: number;
  /** Open tasks that keep their dates. */
  readonly staying: number;
  readonly done: number;
  /** Whether the new dates are the old ones. */
  readonly isSame: boolean;
}

export interface ReviewRow {
  readonly id: MilestoneId;
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
  /** Later above zero; 0 where either date is missing. */
  readonly days: number;
  /** What moved the task that ends the milestone; null when none of its tasks moves. */
  readonly why: MoveReason | null;
  /** In the new order. */
  readonly moves: readonly Move[];
}

export interface ReviewCause {
  readonly number: number;
  /** Where it moved most. */
  readonly reason: MoveReason;
}

/** @param doneOn every task that is done */
export function reviewOf(replan: Replan, doneOn: ReadonlyMap<TaskId, CalendarDate>): Review {
  const { schedule, comparison, moves } = replan;
  const milestoneOf = new Map(schedule.tasks.map(({ id, milestone }) => [id, milestone]));
  const open = schedule.tasks.filter(({ id }) => !doneOn.has(id));
  const openMilestones = new Set(open.map(({ milestone }) => milestone));
  const rows = comparison.milestones
    .filter(({ id }) => openMilestones.has(id))
    .map(({ id, before, after, days }): ReviewRow => {
      const own = moves.filter(({ task }) => milestoneOf.get(task) === id);
      return {
        id,
        before,
        after,
        days: days ?? 0,
        why: lastOf(own)?.reasons[0] ?? null,
        moves: own,
      };
    });
  const added = comparison.addedTasks.length;
  return {
    rows,
    causes: causesOf(moves),
    later: rows.filter(({ days }) => days > 0).length,
    earlier: rows.filter(({ days }) => days < 0).length,
    staying: open.length - moves.length - added,
    done: schedule.tasks.length - open.length,
    isSame: moves.length + added + comparison.removedTasks.length === 0,
  };
}

/** The move that ends last. */
function lastOf(moves: readonly Move[]): Move | undefined {
  return moves.reduce<Move | undefined>(
    (last, move) => (last === undefined || move.after.finish >= last.after.finish ? move : last),
    undefined,
  );
}

function causesOf(moves: readonly Move[]): readonly ReviewCause[] {
  const largest = new Map<MoveCause, MoveReason>();
  for (const { reasons } of moves) {
    const [reason] = reasons;
    const known = largest.get(reason.kind);
    if (known === undefined || Math.abs(known.minutes) < Math.abs(reason.minutes))
      largest.set(reason.kind, reason);
  }
  // Work that only changes places within its days is no cause worth a number.
  const telling = [...largest.values()].filter(
    ({ kind, minutes }) => kind !== 'order' || minutes !== 0,
  );
  return telling
    .toSorted((one, other) => Math.abs(other.minutes) - Math.abs(one.minutes))
    .map((reason, index) => ({ number: index + 1, reason }));
}

/** The reasons of one move that say something: the first, and the next if it is a large part too. */
export function tellingReasons(move: Move): readonly MoveReason[] {
  const [first, second] = move.reasons;
  const isTelling =
    second !== undefined && Math.abs(second.minutes) * SMALL_PART >= Math.abs(first.minutes);
  return isTelling && second.minutes !== 0 ? [first, second] : [first];
}

/** A part this many times smaller than the first is not worth reading. */
const SMALL_PART = 4;
