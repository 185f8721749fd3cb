/**
 * The one way the views make a new schedule: what is left is planned again from today, with what was
 * changed. Nothing is kept here; the result is handed to a command, or shown for review first.
 */
import type { OwnTask, PlanSettings } from '../../../shared/domain/plan.ts';
import { succeed, type Result } from '../../../shared/domain/result.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import type { Replan } from '../../../shared/planning/replan.ts';
import type { SkillCatalogue } from '../../../shared/planning/skill-catalogue.ts';
import { begunWork, doneDays, minutesOnDay } from '../../../shared/progress/work-so-far.ts';
import type { Text } from '../../messages/use-text.ts';
import { runReplan } from '../../workers/run-replan.ts';
import type { PlanWorkspaceProps } from './workspace-props.ts';

/** The plan as it is, in the words of the workspace. */
export type PlanAsItIs = Pick<
  PlanWorkspaceProps,
  'plan' | 'schedule' | 'role' | 'progress' | 'sessions' | 'ownTasks' | 'today'
>;

/** What is to be different; the rest stays. */
export interface WantedChange {
  readonly settings?: Partial<PlanSettings>;
  /** All tasks of the person's own, as they are to be. */
  readonly ownTasks?: readonly OwnTask[];
}

export interface Rescheduled extends Replan {
  /** The settings the schedule was made from; what `replacePlan` keeps with it. */
  readonly settings: PlanSettings;
}

/**
 * Plans what is left of a plan again from today: done work stays as it was, unless it is a task of
 * the person's own that is taken out. Without a change it catches up with the calendar and with the
 * content as it is now. A long plan takes a while, so that a worker does it.
 *
 * @returns the schedule with its moves and the settings behind it, or why none can be made; rejected
 *   with the signal's reason when it is given up
 */
export async function reschedule(
  as: PlanAsItIs,
  catalogue: SkillCatalogue,
  { signal = NEVER, ...wanted }: WantedChange & { readonly signal?: AbortSignal } = {},
): Promise<Result<Rescheduled, readonly PlanFailure[]>> {
  const { plan, schedule, role, progress, sessions, today } = as;
  const settings = { ...settingsOf(plan), ...wanted.settings };
  const ownTasks = wanted.ownTasks ?? as.ownTasks;
  const doneOn = new Map(doneDays(progress));
  for (const { id } of takenOut(as.ownTasks, ownTasks)) doneOn.delete(id);
  const replanned = await runReplan(
    {
      catalogue,
      role,
      settings,
      ownTasks,
      begun: begunWork(progress, sessions),
      now: { date: today, studiedMinutes: minutesOnDay(sessions, today) },
      previous: { schedule, settings: plan },
      doneOn,
    },
    signal,
  );
  return replanned.ok ? succeed({ ...replanned.value, settings }) : replanned;
}

const NEVER = new AbortController().signal;

/** Every failure in words, the first first. */
export function describeFailures(failures: readonly PlanFailure[], text: Text): string {
  return failures.map(({ kind }) => text(`failure.${kind}`)).join(' ');
}

/** A plan without what is not the person's choice, so that a change never writes that back. */
function settingsOf(plan: PlanWorkspaceProps['plan']): PlanSettings {
  const {
    id: _id,
    contentVersion: _contentVersion,
    createdOn: _createdOn,
    archivedOn: _archivedOn,
    scheduleId: _scheduleId,
    ...settings
  } = plan;
  return settings;
}

function takenOut(before: readonly OwnTask[], after: readonly OwnTask[]): readonly OwnTask[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}
