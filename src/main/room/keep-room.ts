/**
 * Sees to it that the database is never opened where there is no room for it. A disk that fills up cuts
 * what LevelDB writes; Chromium then closes the database, and whoever opens it again before the cut end
 * is gone and there is room, loses it.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Room, RoomApi } from '../../shared/ipc/room-contract.ts';
import { freeSpaceOf } from '../files/free-space.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import type { FoundFiles } from '../snapshots/found-files.ts';
import { decideRoom } from './decide-room.ts';
import { mendDatabase } from './mend-database.ts';
import { reserveIn } from './reserve.ts';

/** Milliseconds after which Chromium has let go of the files of a database that it has closed. */
const SETTLED_AFTER = 250;
/** Bytes that have to go through: a quota of the system's is told by nothing but a refusal. */
const PROBE = 64 * 1024;

export interface RoomSurroundings {
  /** The app's folder. */
  readonly userData: string;
  readonly found: Pick<FoundFiles, 'putBy'>;
  /** False where the data is a later version's: not a byte of that is changed. */
  readonly mayMend: boolean;
  /** Bytes that are free in a folder; null where that is not told. */
  readonly measure?: (folder: string) => Promise<number | null>;
}

/** Begins at once to make the database's files ready for the first opening. */
export function keepRoom(surroundings: RoomSurroundings): RoomApi {
  const { userData, found, mayMend, measure = freeSpaceOf } = surroundings;
  const inTurn = oneAtATime();
  const reserve = reserveIn(userData);

  /** @param mayMake whether this is a moment in which nobody waits for anything */
  async function look(mayMake: boolean): Promise<Room> {
    const hasReserve = await reserve.isThere();
    const decision = decideRoom({ free: await measure(userData), hasReserve });
    if (decision.kind === 'stay') return decision.room;
    if (decision.kind === 'make-reserve') {
      if (mayMake) await reserve.make();
      return 'enough';
    }
    await reserve.giveUp();
    return look(false);
  }

  /** Whether something that is written now arrives. */
  async function canWrite(): Promise<boolean> {
    const file = path.join(userData, 'room-probe');
    try {
      await writeFile(file, Buffer.alloc(PROBE, 1), { flush: true });
      return true;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // What else there may be is not for want of room.
      return code !== 'ENOSPC' && code !== 'EDQUOT';
    } finally {
      await rm(file, { force: true }).catch(() => undefined);
    }
  }

  async function makeReady(): Promise<Room> {
    found.putBy();
    if (mayMend) mendDatabase(userData);
    return look(false);
  }

  const first = inTurn(makeReady);
  let isFirst = true;
  return {
    askForRoom() {
      if (!isFirst) return inTurn(() => look(false));
      isFirst = false;
      return first;
    },
    careForRoom: () => inTurn(() => look(true)),
    readyData: () =>
      inTurn(async () => {
        await setTimeout(SETTLED_AFTER);
        const room = await makeReady();
        if (room === 'none' || (await canWrite())) return room;
        await reserve.giveUp();
        return (await canWrite()) ? 'tight' : 'none';
      }),
  };
}
