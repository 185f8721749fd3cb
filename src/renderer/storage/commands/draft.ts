/**
 * Plans that are being set up or changed, kept as they are entered. They live among the settings and
 * are no part of undo: leaving a setup half done is no change of any plan.
 */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanId, RoleId } from '../../../shared/domain/ids.ts';
import { database } from '../database.ts';
import { writeTransaction } from '../write-transaction.ts';

/** A new plan, by the role its setup was opened for. */
export interface NewPlanKey {
  readonly role: RoleId | null;
}

/** What is being set up: a new plan, or changes of one there is. */
export type DraftKey = NewPlanKey | { readonly plan: PlanId };

export interface KeptDraft {
  readonly role: RoleId;
  readonly keptOn: CalendarDate;
  /** As the setup wrote it; the setup reads it back with care. */
  readonly entries: unknown;
}

export const DRAFT_PREFIX = 'draft:';
export const NEW_PLAN_PREFIX = `${DRAFT_PREFIX}new`;

/** Where a draft stands among the settings. */
export function settingKeyOf(key: DraftKey): string {
  if ('plan' in key) return `${DRAFT_PREFIX}plan:${key.plan}`;
  return key.role === null ? NEW_PLAN_PREFIX : `${NEW_PLAN_PREFIX}:${key.role}`;
}

/** Keeps a draft in place of the one that was kept for the same key. */
export async function keepDraft(key: DraftKey, value: KeptDraft): Promise<void> {
  await writeTransaction(database.settings, () =>
    database.settings.put({ key: settingKeyOf(key), value }),
  );
}

/** Forgets a draft: the plan was made, or the person threw it away. */
export async function dropDraft(key: DraftKey): Promise<void> {
  await writeTransaction(database.settings, () => database.settings.delete(settingKeyOf(key)));
}
