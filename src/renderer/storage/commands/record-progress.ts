/** What a person records about their work as they go: ticks, shares done and notes. */
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import { database } from '../database.ts';
import type { ProgressRow } from '../rows.ts';
import { runCommand } from './run-command.ts';

/** The longest evidence or note that is kept, in characters. */
export const LONGEST_NOTE = 10_000;

export interface Subject {
  readonly id: TaskId;
  readonly title: string;
}

/**
 * Ticks tasks on a day, or opens them again when the day is null. Tasks that are already so are left
 * as they are, with the day they were first ticked.
 */
export async function setTasksDone(
  tasks: readonly Subject[],
  doneOn: CalendarDate | null,
  title: string,
): Promise<void> {
  const label: ChangeLabel = {
    kind:
      tasks.length === 1
        ? doneOn === null
          ? 'task-reopened'
          : 'task-done'
        : doneOn === null
          ? 'tasks-reopened'
          : 'tasks-done',
    subject: title,
    count: tasks.length,
  };
  await runCommand(label, async (editor) => {
    for (const { id } of tasks) {
      const row = await progressOf(id);
      if ((row.doneOn === null) === (doneOn === null)) continue;
      await editor.put('progress', id, { ...row, doneOn, share: null });
    }
  });
}

/**
 * Notes what share of an open task is done, above 0 and below 1, or that nothing is said when null.
 * A task that is ticked has no share.
 */
export async function setShare({ id, title }: Subject, share: number | null): Promise<void> {
  const label = { kind: 'share-set', subject: title, count: 1 } as const;
  await runCommand(label, async (editor) => {
    const before = await progressOf(id);
    if (before.doneOn === null && before.share !== share)
      await editor.put('progress', id, { ...before, share });
  });
}

/** Keeps a note on a task. */
export async function writeNote({ id, title }: Subject, text: string): Promise<void> {
  const label = { kind: 'note-written', subject: title, count: 1 } as const;
  const note = text.slice(0, LONGEST_NOTE);
  await runCommand(label, async (editor) => {
    const before = await progressOf(id);
    if (note !== before.note) await editor.put('progress', id, { ...before, note });
  });
}

async function progressOf(id: TaskId): Promise<ProgressRow> {
  return (await database.progress.get(id)) ?? { taskId: id, doneOn: null, share: null, note: '' };
}
