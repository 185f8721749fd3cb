/**
 * Tasks of the person's own, in one plan. A task that comes or goes moves others, so each command
 * keeps the new schedule with it: one change, one undo.
 */
import type { OwnTask } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import { putRevision, type PlanRevision } from './change-plan.ts';
import { runCommand } from './run-command.ts';

/** Keeps an own task, a new one under a new id. One that is already so is left as it is. */
export async function writeOwnTask(task: OwnTask, revision: PlanRevision): Promise<void> {
  const label = { kind: 'own-task-written', subject: task.title, count: 1 } as const;
  await runCommand(label, async (editor) => {
    const row = { ...task, planId: revision.id };
    const before = await database.customTasks.get(task.id);
    if (JSON.stringify(before) === JSON.stringify(row)) return;
    if (await putRevision(editor, revision)) await editor.put('customTasks', task.id, row);
  });
}

/** Takes an own task out of its plan. What was recorded about it stays. */
export async function removeOwnTask(task: OwnTask, revision: PlanRevision): Promise<void> {
  const label = { kind: 'own-task-removed', subject: task.title, count: 1 } as const;
  await runCommand(label, async (editor) => {
    if (await putRevision(editor, revision)) await editor.remove('customTasks', task.id);
  });
}
