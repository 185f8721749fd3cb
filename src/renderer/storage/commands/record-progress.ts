/** Everything a person records about their work: ticks, evidence and notes. */
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
      await editor.put('progress', id, { ...row, doneOn });
    }
  });
}

/** Keeps what the person can show for a task. */
export async function writeEvidence(task: Subject, evidence: string): Promise<void> {
  const label = { kind: 'evidence-written', subject: task.title, count: 1 } as const;
  await writeText(task.id, label, { evidence: evidence.slice(0, LONGEST_NOTE) });
}

/** Keeps a note on a task. */
export async function writeNote(task: Subject, note: string): Promise<void> {
  const label = { kind: 'note-written', subject: task.title, count: 1 } as const;
  await writeText(task.id, label, { note: note.slice(0, LONGEST_NOTE) });
}

async function writeText(
  id: TaskId,
  label: ChangeLabel,
  text: Partial<Pick<ProgressRow, 'evidence' | 'note'>>,
): Promise<void> {
  await runCommand(label, async (editor) => {
    const before = await progressOf(id);
    const after: ProgressRow = { ...before, ...text };
    if (after.evidence === before.evidence && after.note === before.note) return;
    await editor.put('progress', id, after);
  });
}

async function progressOf(id: TaskId): Promise<ProgressRow> {
  return (await database.progress.get(id)) ?? { taskId: id, doneOn: null, evidence: '', note: '' };
}
