import type { Schedule } from '../../shared/domain/plan.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { PlanInput } from '../../shared/planning/build-plan.ts';
import type { PlanFailure } from '../../shared/planning/plan-failure.ts';
import { askWorker } from './ask-worker.ts';
import { PLAN_WORKER } from './worker-addresses.ts';

/**
 * A plan, worked out in a worker while the window goes on.
 *
 * @param signal gives up on it; the promise is then rejected with the signal's reason
 * @returns as `buildPlan`; rejected when the worker fails, which is a defect
 */
export function runPlan(
  input: PlanInput,
  signal: AbortSignal,
): Promise<Result<Schedule, readonly PlanFailure[]>> {
  return askWorker<Result<Schedule, readonly PlanFailure[]>>(PLAN_WORKER, input, signal);
}
