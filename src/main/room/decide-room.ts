/**
 * What is to be done about the room on the disk. Some of it is kept free by a file that is in the way
 * of everybody else; when the disk is nearly full that file goes, so that the database can go on and
 * one more copy of it can be kept.
 */
import type { Room } from '../../shared/ipc/room-contract.ts';

const MEGABYTE = 1024 * 1024;

/** Enough for what LevelDB writes when it opens, several times over, and for a copy beside it. */
export const RESERVE_BYTES = 32 * MEGABYTE;
/** With less than this left the reserve is given up. */
const GIVE_UP_BELOW = 16 * MEGABYTE;
/** With so much left, nobody is in want of what the reserve takes. */
const MAKE_FROM = 4 * RESERVE_BYTES;
/** Without a reserve this is little; what was just given up is less than that. */
const TIGHT_BELOW = RESERVE_BYTES + 2 * GIVE_UP_BELOW;
/** LevelDB writes tables of some megabytes when its log is full, and when it opens. */
const LEAST = 8 * MEGABYTE;

export interface RoomFindings {
  /** Bytes; null where the file system does not tell. */
  readonly free: number | null;
  readonly hasReserve: boolean;
}

export type RoomDecision =
  | { readonly kind: 'stay'; readonly room: Room }
  | { readonly kind: 'make-reserve' }
  /** To be looked at again afterwards. */
  | { readonly kind: 'give-up-reserve' };

export function decideRoom({ free, hasReserve }: RoomFindings): RoomDecision {
  if (free === null) return { kind: 'stay', room: 'enough' };
  if (hasReserve)
    return free < GIVE_UP_BELOW ? { kind: 'give-up-reserve' } : { kind: 'stay', room: 'enough' };
  if (free >= MAKE_FROM) return { kind: 'make-reserve' };
  if (free >= TIGHT_BELOW) return { kind: 'stay', room: 'enough' };
  return { kind: 'stay', room: free < LEAST ? 'none' : 'tight' };
}
