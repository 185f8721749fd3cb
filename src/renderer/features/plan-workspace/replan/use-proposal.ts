import { startTransition, useEffect, useMemo, useState } from 'react';

import type { Plan, PlanSettings } from '../../../../shared/domain/plan.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { PlanInput } from '../../../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../../../shared/planning/plan-failure.ts';
import { keptTasks } from '../../../../shared/planning/replan.ts';
import { begunWork, doneDays, minutesOnDay } from '../../../../shared/progress/work-so-far.ts';
import { useLasting } from '../../../clock/use-lasting.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { reschedule, type PlanAsItIs, type Rescheduled } from '../reschedule.ts';
import { reviewOf, type Review } from './review-model.ts';

export interface Proposal {
  /** Null until the first is there; it stays until the next one is. */
  readonly proposal: Result<Rescheduled, readonly PlanFailure[]> | null;
  /** Null where no new dates can be made, or none are there yet. */
  readonly review: Review | null;
  /** What the levers are looked for in. */
  readonly input: PlanInput;
  /** Whether the proposal is for other settings, and its own is being worked out. */
  readonly isOutdated: boolean;
  /** Whether that takes long enough to say so. */
  readonly isSlow: boolean;
}

/** The new dates that some settings would give, and what is different about them. */
export function useProposal(as: PlanAsItIs, settings: PlanSettings | Plan): Proposal {
  const { plan, schedule, role, progress, sessions, ownTasks, today } = as;
  const { catalogue } = useContent();
  const doneOn = useMemo(() => doneDays(progress), [progress]);
  const question = useMemo(
    () => ({ plan, schedule, role, progress, sessions, ownTasks, today, settings }),
    [plan, schedule, role, progress, sessions, ownTasks, today, settings],
  );
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    reschedule(question, catalogue, { settings: choicesOf(question.settings), signal })
      .then((proposal) => {
        // A long review is drawn in pieces between which the window hears presses.
        if (!signal.aborted) startTransition(() => setAnswer({ question, proposal }));
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        // A defect: the screen around says so.
        setAnswer(() => {
          throw error;
        });
      });
    return () => leaving.abort();
  }, [question, catalogue]);
  const proposal = answer?.proposal ?? null;
  const review = useMemo(
    () => (proposal?.ok === true ? reviewOf(proposal.value, doneOn) : null),
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
  const isOutdated = answer?.question !== question;
  return { proposal, review, input, isOutdated, isSlow: useLasting(isOutdated) };
}

interface Answer {
  readonly question: object;
  readonly proposal: Result<Rescheduled, readonly PlanFailure[]>;
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
