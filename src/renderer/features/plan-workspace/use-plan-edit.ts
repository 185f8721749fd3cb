import { formatDate } from '../../../shared/calendar/format.ts';
import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { Schedule } from '../../../shared/domain/plan.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { PlanRevision } from '../../storage/commands/change-plan.ts';
import {
  describeFailures,
  reschedule,
  type PlanAsItIs,
  type Rescheduled,
  type WantedChange,
} from './reschedule.ts';
import { useSaving } from './use-saving.ts';

export interface PlanEdit {
  readonly label: ChangeLabel;
  readonly wanted: WantedChange;
  /** The command that keeps the change with its schedule, as one. */
  readonly write: (revision: PlanRevision) => Promise<void>;
  /** Why the new schedule is not worth keeping; null when it is. */
  readonly refuse?: (schedule: Schedule) => string | null;
}

/**
 * How the views change a plan under way: what is left is planned again with the change, both are kept
 * at once, and a toast says what was done and whether the plan ends on another day.
 *
 * @returns a function that gives null, or in words why nothing was changed
 */
export function usePlanEdit(as: PlanAsItIs): (edit: PlanEdit) => Promise<string | null> {
  const text = useText();
  const locale = useLocale();
  const save = useSaving();
  const { bundle, catalogue } = useContent();
  const { plan, today } = as;
  const { contentVersion } = bundle;

  const describeOutcome = ({ comparison, schedule }: Rescheduled, wanted: WantedChange) => {
    const own = new Set([...as.ownTasks, ...(wanted.ownTasks ?? [])].map(({ id }) => id));
    const ofContent = [...comparison.addedTasks, ...comparison.removedTasks].filter(
      (id) => !own.has(id),
    );
    const sentences = [
      comparison.finishDays !== null && comparison.finishDays !== 0 && schedule.finish !== null
        ? text('edit.finish-moves', { date: formatDate(schedule.finish, 'medium', locale) })
        : null,
      plan.contentVersion !== contentVersion && ofContent.length > 0
        ? text('edit.content-came', { count: ofContent.length })
        : null,
    ];
    return sentences.filter((sentence) => sentence !== null).join(' ');
  };

  return async ({ label, wanted, write, refuse }) => {
    const changed = await reschedule(as, catalogue, wanted);
    if (!changed.ok) return describeFailures(changed.failure, text);
    const { schedule, settings } = changed.value;
    const refusal = refuse?.(schedule) ?? null;
    if (refusal !== null) return refusal;
    const revision = { id: plan.id, settings, schedule, computedOn: today, contentVersion };
    const isSaved = await save({
      label,
      command: () => write(revision),
      outcome: describeOutcome(changed.value, wanted),
    });
    return isSaved ? null : text('storage.not-saved');
  };
}
