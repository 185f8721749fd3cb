/** The time log: sittings with a task, measured by the timer or written down afterwards. */
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { LoggedSession } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';
import { LONGEST_NOTE } from './record-progress.ts';
import { runCommand } from './run-command.ts';

/** Longer than a day cannot be studied on one date. */
export const LONGEST_SESSION_MINUTES = 24 * 60;

/** Keeps a session, a new one under a new id. One that is already so is left as it is. */
export async function writeSession(session: LoggedSession, title: string): Promise<void> {
  const label: ChangeLabel = { kind: 'session-logged', subject: title, count: session.minutes };
  const minutes = Math.min(LONGEST_SESSION_MINUTES, Math.max(1, Math.round(session.minutes)));
  const row = { ...session, minutes, note: session.note.slice(0, LONGEST_NOTE) };
  await runCommand(label, async (editor) => {
    const before = await database.sessions.get(row.id);
    if (before !== undefined && isSame(before, row)) return;
    await editor.put('sessions', row.id, row);
  });
}

/** Takes a session out of the log. */
export async function removeSession(session: LoggedSession, title: string): Promise<void> {
  const label = { kind: 'session-removed', subject: title, count: session.minutes } as const;
  await runCommand(label, (editor) => editor.remove('sessions', session.id));
}

function isSame(a: LoggedSession, b: LoggedSession): boolean {
  return a.date === b.date && a.minutes === b.minutes && a.note === b.note && a.taskId === b.taskId;
}
