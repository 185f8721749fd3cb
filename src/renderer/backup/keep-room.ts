/**
 * What the window does when there is no room on the disk: it goes on showing the data, refuses changes,
 * and goes on as soon as there is room again. While the database is taken away by the browser, nothing
 * opens it before the main process has said that it may be.
 */
import { useSyncExternalStore } from 'react';

import type { Room } from '../../shared/ipc/room-contract.ts';
import { desktop } from '../desktop/desktop.ts';
import { guardData, openGate, refuseChanges } from '../storage/data-gate.ts';
import { keepCopy } from './copies.ts';

/** Milliseconds after the first screen, when the person has begun with something. */
const FIRST_CARE = 10_000;
const NEXT_CARE = 15_000;
/** While somebody may be making room. */
const NEXT_TRY = 3_000;

const readers = new Set<() => void>();
let room: Room = 'enough';
let isTaken = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps an eye on the room from now on. */
export function keepRoom(): void {
  guardData(() => {
    isTaken = true;
    void look();
  });
  timer = setTimeout(() => void look(), FIRST_CARE);
}

/** Looks now whether there is room again. */
export async function lookForRoom(): Promise<Room> {
  await look();
  return room;
}

/** The room there is, as far as is known. */
export function useRoom(): Room {
  return useSyncExternalStore((reader) => {
    readers.add(reader);
    return () => readers.delete(reader);
  }, currentRoom);
}

export function currentRoom(): Room {
  return room;
}

/** One look at a time: whoever asks meanwhile waits for the one under way. */
let looking: Promise<void> | null = null;

function look(): Promise<void> {
  clearTimeout(timer);
  looking ??= lookOnce().finally(() => {
    looking = null;
    const isWell = room === 'enough' && !isTaken;
    timer = setTimeout(() => void look(), isWell ? NEXT_CARE : NEXT_TRY);
  });
  return looking;
}

async function lookOnce(): Promise<void> {
  const wasTaken = isTaken;
  // A main process that does not answer says nothing of the disk; but nothing is opened on its silence.
  const found = wasTaken
    ? await desktop.readyData().catch((): Room => 'none')
    : await desktop.careForRoom().catch(() => room);
  // Taken away just now: that answer was to another question.
  if (isTaken && !wasTaken) return lookOnce();
  isTaken = wasTaken && found === 'none';
  refuseChanges(found === 'none');
  if (!isTaken) openGate();
  const isNews = found !== room;
  room = found;
  for (const reader of readers) reader();
  // What was kept free is enough for one more copy; the next one may not be possible.
  if (isNews && found === 'tight') void keepCopy('change').catch(() => undefined);
}
