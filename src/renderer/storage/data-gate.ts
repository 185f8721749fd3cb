/**
 * The gate before the database. The browser takes it away from the window when a write failed, mostly
 * for want of room on the disk; Dexie would open it again at the next question, and a database that is
 * opened on a full disk may be lost. So it stays shut until somebody has said that it may be opened:
 * reading waits, and changes are refused once it is known that there is no room for them.
 */

/** A change was refused before anything of it was written. */
export class NoRoomError extends Error {
  constructor() {
    super('the disk is full');
  }
}

let shut: { readonly opened: Promise<void>; readonly open: () => void } | null = null;
let isRefusing = false;
let tellOfChange: () => void = () => undefined;
let changed = nextChange();
let guard: (() => void) | null = null;

/** Whoever is told that the database was taken away has to open the gate again. */
export function guardData(onTaken: () => void): void {
  guard = onTaken;
}

/** Called when the browser has closed the database. @returns false when nobody guards it */
export function shutGate(): boolean {
  if (guard === null) return false;
  if (shut !== null) return true;
  const { promise, resolve } = withResolver();
  shut = { opened: promise, open: resolve };
  note();
  guard();
  return true;
}

export function openGate(): void {
  shut?.open();
  shut = null;
  note();
}

/** Resolves when the gate is open; null when it is. */
export function whenOpen(): Promise<void> | null {
  return shut?.opened ?? null;
}

/** From now on changes are refused, or carried out again. */
export function refuseChanges(isWanted: boolean): void {
  isRefusing = isWanted;
  note();
}

/**
 * To be waited for before anything is changed.
 *
 * @returns null when it can be changed at once
 * @throws NoRoomError when there is no room for changes
 */
export function whenWritable(): Promise<void> | null {
  return isRefusing || shut !== null ? waitForRoom() : null;
}

async function waitForRoom(): Promise<void> {
  // A moment, until it is known whether there is room.
  while (shut !== null && !isRefusing) await changed;
  if (isRefusing) throw new NoRoomError();
}

function note(): void {
  tellOfChange();
  changed = nextChange();
}

function nextChange(): Promise<void> {
  const { promise, resolve } = withResolver();
  tellOfChange = resolve;
  return promise;
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolveIt: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (resolveIt = resolve));
  return { promise, resolve: resolveIt };
}
