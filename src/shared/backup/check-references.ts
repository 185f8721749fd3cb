/**
 * Whether rows hang together: a plan without its dates, or dates without their plan, would be of no
 * use to anybody. Time logged for a plan that was deleted since is no fault: it stays with the person.
 */
import { fail, succeed, type Result } from '../domain/result.ts';
import type { BackupData, BackupFailure } from './backup-format.ts';

/** @param data rows that `parseBackupData` has passed */
export function checkReferences(data: BackupData): Result<null, BackupFailure> {
  const plans = new Set(data.plans.map(({ id }) => id));
  const schedules = new Map(data.schedules.map((row) => [row.id, row]));
  const planIndex = data.plans.findIndex(({ id, scheduleId }) => {
    const row = schedules.get(scheduleId);
    return row === undefined || row.planId !== id || row.kind !== 'current';
  });
  if (planIndex !== -1)
    return fail({ kind: 'wrong-form', path: `data.plans.${planIndex}.scheduleId` });
  const scheduleIndex = data.schedules.findIndex(({ planId }) => !plans.has(planId));
  if (scheduleIndex !== -1)
    return fail({ kind: 'wrong-form', path: `data.schedules.${scheduleIndex}.planId` });
  return succeed(null);
}
