/**
 * The restore drill: now and then the newest copy is restored into a database of its own, compared
 * with what it says it holds, and thrown away.
 */
import { desktop } from '../desktop/desktop.ts';
import { instant } from '../clock/instant.ts';
import { askBackupWorker } from './copies.ts';
import { loadCopyCare, noteDrill } from './copy-care.ts';
import { isDrillDue } from './drill-due.ts';
import { currentRoom } from './keep-room.ts';

export type DrillOutcome =
  | { readonly kind: 'good'; readonly rows: number }
  /** The newest copy is not what it says. */
  | { readonly kind: 'bad' }
  | { readonly kind: 'no-copy' }
  /** Something else was in the way, such as a full disk; it says nothing about the copy. */
  | { readonly kind: 'not-done' };

/** Milliseconds after the start, when the person has begun with something else. */
const FIRST_LOOK = 2 * 60_000;
const NEXT_LOOK = 6 * 60 * 60_000;

/** Restores the newest copy beside the data, and remembers how it went. */
export async function runDrill(): Promise<DrillOutcome> {
  // It would write as much again as there is.
  if (currentRoom() !== 'enough') return { kind: 'not-done' };
  try {
    const [newest] = await desktop.listSnapshots();
    if (newest === undefined) return { kind: 'no-copy' };
    const copy = newest.name;
    const loaded = await desktop.loadSnapshot(copy);
    if (!loaded.ok) {
      if (loaded.failure.kind === 'gone') return { kind: 'not-done' };
      await noteDrill({ copy, rows: 0, isGood: false });
      return { kind: 'bad' };
    }
    const answer = await askBackupWorker({ kind: 'drill', rows: loaded.value });
    if (answer.kind !== 'drilled') return { kind: 'not-done' };
    const { rows, isGood } = answer;
    await noteDrill({ copy, rows, isGood });
    return isGood ? { kind: 'good', rows } : { kind: 'bad' };
  } catch {
    return { kind: 'not-done' };
  }
}

/** Looks now and then whether a drill is due, and holds it when the window has nothing to do. */
export function startDrills(): void {
  void loadCopyCare().catch(() => undefined);
  setTimeout(look, FIRST_LOOK);
}

function look(): void {
  setTimeout(look, NEXT_LOOK);
  void loadCopyCare()
    .then(({ lastDrill }) => {
      if (isDrillDue(lastDrill?.at ?? null, instant())) requestIdleCallback(() => void runDrill());
    })
    .catch(() => undefined);
}
