/** Changes of a plan that exists: other settings, a new schedule, out of sight and back. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import { runCommand, type Editor } from './run-command.ts';

/** A new schedule for a plan, with the settings it was made from. */
export interface PlanRevision {
  readonly id: PlanId;
  readonly settings: PlanSettings;
  readonly schedule: Schedule;
  readonly computedOn: CalendarDate;
  readonly contentVersion: string;
}

export interface PlanChange extends PlanRevision {
  readonly roleTitle: string;
}

/**
 * Accepts a new schedule, with the settings it was made from, in place of the current one. The
 * baseline the plan is measured against stays.
 */
export async function replacePlan(
  kind: 'plan-changed' | 'plan-replanned',
  change: PlanChange,
): Promise<void> {
  const label: ChangeLabel = { kind, subject: change.roleTitle, count: 1 };
  await runCommand(label, async (editor) => void (await putRevision(editor, change)));
}

/** A wish about one task, and the schedule that follows from it, as one change named after both. */
export async function reviseTask(
  kind: 'estimate-set' | 'task-pinned' | 'task-unpinned' | 'task-moved',
  title: string,
  revision: PlanRevision,
): Promise<void> {
  const label: ChangeLabel = { kind, subject: title, count: 1 };
  await runCommand(label, async (editor) => void (await putRevision(editor, revision)));
}

/**
 * The rows of a new schedule, for a command that changes more than them.
 *
 * @returns false when the plan is gone, and nothing was written
 */
export async function putRevision(editor: Editor, revision: PlanRevision): Promise<boolean> {
  const { id, settings, schedule, computedOn, contentVersion } = revision;
  const plan = await database.plans.get(id);
  if (plan === undefined) return false;
  const row = await database.schedules.get(plan.scheduleId);
  if (row === undefined) return false;
  await editor.put('plans', id, { ...plan, ...settings, contentVersion });
  await editor.put('schedules', row.id, { ...row, schedule, computedOn });
  return true;
}

/** Puts a plan out of sight on a day, or back when the day is null. */
export async function archivePlan(
  id: PlanId,
  archivedOn: CalendarDate | null,
  roleTitle: string,
): Promise<void> {
  const kind = archivedOn === null ? 'plan-unarchived' : 'plan-archived';
  await runCommand({ kind, subject: roleTitle, count: 1 }, async (editor) => {
    const plan = await database.plans.get(id);
    if (plan === undefined || (plan.archivedOn === null) === (archivedOn === null)) return;
    await editor.put('plans', id, { ...plan, archivedOn });
  });
}
