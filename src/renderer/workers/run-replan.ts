import type { Result } from '../../shared/domain/result.ts';
import type { PlanFailure } from '../../shared/planning/plan-failure.ts';
import type { ReplanInput } from '../../shared/planning/replan-input.ts';
import type { Replan } from '../../shared/planning/replan.ts';
import { askWorker } from './ask-worker.ts';
import { REPLAN_WORKER } from './worker-addresses.ts';

/**
 * What is left of a plan, planned again in a worker while the window goes on.
 *
 * @param signal gives up on it; the promise is then rejected with the signal's reason
 * @returns as `replan`; rejected when the worker fails, which is a defect
 */
export function runReplan(
  input: ReplanInput,
  signal: AbortSignal,
): Promise<Result<Replan, readonly PlanFailure[]>> {
  return askWorker<Result<Replan, readonly PlanFailure[]>>(REPLAN_WORKER, input, signal);
}
