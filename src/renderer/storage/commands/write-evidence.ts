/** What a person can show for their work: sentences, addresses and files, in the order added. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Evidence } from '../../../shared/domain/progress.ts';
import { database } from '../database.ts';
import type { EvidenceRow } from '../rows.ts';
import { LONGEST_NOTE, type Subject } from './record-progress.ts';
import { runCommand } from './run-command.ts';

/** The id of a task's first entry, so that two quick saves of it never make two. */
export function firstEvidenceId(task: TaskId): string {
  return `first-of-${task}`;
}

/**
 * Keeps one entry of a task's evidence, a new one under a new id. An entry that is emptied is
 * removed; one that is already so is left as it is.
 */
export async function writeEvidence(
  task: Subject,
  entry: Pick<Evidence, 'id' | 'kind' | 'value'>,
  addedOn: CalendarDate,
): Promise<void> {
  const { id, kind } = entry;
  const value = entry.value.slice(0, LONGEST_NOTE);
  if (value.trim() === '') return removeEvidence(task, id);
  const label: ChangeLabel = { kind: 'evidence-written', subject: task.title, count: 1 };
  await runCommand(label, async (editor) => {
    const before = await database.evidence.get(id);
    if (before?.value === value && before.kind === kind) return undefined;
    const row: EvidenceRow = {
      id,
      taskId: task.id,
      kind,
      value,
      addedOn: before?.addedOn ?? addedOn,
    };
    return editor.put('evidence', id, row);
  });
}

/** Takes one entry out of a task's evidence. */
export async function removeEvidence(task: Subject, id: string): Promise<void> {
  const label: ChangeLabel = { kind: 'evidence-removed', subject: task.title, count: 1 };
  await runCommand(label, (editor) => editor.remove('evidence', id));
}
