/** Runs the simulation of a forecast away from the window. */
import { simulateWork, type Simulation } from '../../shared/planning/simulate-work.ts';

self.addEventListener('message', ({ data }: MessageEvent<Simulation>) => {
  // A worker has one other side: origins are for windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(simulateWork(data));
});
