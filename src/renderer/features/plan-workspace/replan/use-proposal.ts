import { useMemo } from 'react';

import type { Plan, PlanSettings } from '../../../../shared/domain/plan.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { PlanInput } from '../../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../../shared/planning/plan-failure.ts';
import { keptTasks } from '../../../../shared/planning/replan.ts';
import { begunWork, doneDays, minutesOnDay } from '../../../../shared/progress/work-so-far.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { reschedule, type PlanAsItIs, type Rescheduled } from '../reschedule.ts';
import { reviewOf, type Review } from './review-model.ts';

export interface Proposal {
  readonly proposal: Result<Rescheduled, readonly PlanFailure[]>;
  /** Null where no new dates can be made. */
  readonly review: Review | null;
  /** What the levers are looked for in. */
  readonly input: PlanInput;
}

/** The new dates that some settings would give, and what is different about them. */
export function useProposal(as: PlanAsItIs, settings: PlanSettings | Plan): Proposal {
  const { plan, schedule, role, progress, sessions, ownTasks, today } = as;
  const { catalogue } = useContent();
  const doneOn = useMemo(() => doneDays(progress), [progress]);
  const proposal = useMemo(
    () =>
      reschedule({ plan, schedule, role, progress, sessions, ownTasks, today }, catalogue, {
        settings: choicesOf(settings),
      }),
    [plan, schedule, role, progress, sessions, ownTasks, today, catalogue, settings],
  );
  const review = useMemo(
    () => (proposal.ok ? reviewOf(proposal.value, doneOn) : null),
    [proposal, doneOn],
  );
  const input = useMemo(
    (): PlanInput => ({
      catalogue,
      role,
      settings: choicesOf(settings),
      credited: new Set(doneOn.keys()),
      begun: begunWork(progress, sessions),
      ownTasks,
      now: { date: today, studiedMinutes: minutesOnDay(sessions, today) },
      kept: keptTasks(schedule, doneOn),
    }),
    [catalogue, role, settings, doneOn, progress, sessions, ownTasks, today, schedule],
  );
  return { proposal, review, input };
}

/** The person's choices alone: a plan has more in it than those. */
function choicesOf(settings: PlanSettings | Plan): PlanSettings {
  const { role, stage, goal, start, targetDate, weekdayMinutes, weekChanges, daysOff } = settings;
  const { topicsPerDay, smallestSession, pins, ownEstimates, ownOrder } = settings;
  const { droppedRequirements, skillLevels } = settings;
  const when = { start, targetDate, weekdayMinutes, weekChanges, daysOff };
  const how = { topicsPerDay, smallestSession, pins, ownEstimates, ownOrder };
  return { role, stage, goal, ...when, ...how, droppedRequirements, skillLevels };
}
