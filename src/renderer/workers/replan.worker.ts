/** Plans what is left of a plan again away from the window. */
import type { ReplanInput } from '../../shared/planning/replan-input.ts';
import { replan } from '../../shared/planning/replan.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReplanInput>) => {
  // A worker has one other side: origins are for windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(replan(data));
});
