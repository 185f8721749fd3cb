import type { PlanId } from '../../../shared/domain/ids.ts';
import { database } from '../database.ts';
import { runCommand } from './run-command.ts';

/** Removes a plan and its schedules. Ticks and evidence stay: they belong to the person. */
export async function deletePlan(id: PlanId, roleTitle: string): Promise<void> {
  await runCommand({ kind: 'plan-deleted', subject: roleTitle, count: 1 }, async (editor) => {
    const schedules = await database.schedules.where('planId').equals(id).primaryKeys();
    for (const schedule of schedules) await editor.remove('schedules', schedule);
    await editor.remove('plans', id);
  });
}
