import type { PlanInput } from '../../shared/planning/build-plan.ts';
import type { Levers } from '../../shared/planning/levers.ts';
import { askWorker } from './ask-worker.ts';
import { LEVERS_WORKER } from './worker-addresses.ts';

/**
 * The levers of a plan, looked for in a worker while the window goes on.
 *
 * @param signal gives up on it; the promise is then rejected with the signal's reason
 * @returns as `findLevers`; rejected when the worker fails, which is a defect
 */
export function runLevers(input: PlanInput, signal: AbortSignal): Promise<Levers | null> {
  return askWorker<Levers | null>(LEVERS_WORKER, input, signal);
}
