/** Looks for the levers of a plan away from the window: it plans the same work some hundred times. */
import type { PlanInput } from '../../shared/planning/build-plan.ts';
import { findLevers } from '../../shared/planning/levers.ts';

self.addEventListener('message', ({ data }: MessageEvent<PlanInput>) => {
  // A worker has one other side: origins are for windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(findLevers(data));
});
