/** Prints how long the first schedule of a process takes, before anything is compiled for speed. */
import { aNetwork, PART_TIME } from './network.ts';
import { scheduleProject } from './schedule.ts';

const project = { tasks: aNetwork(1_000), calendar: PART_TIME, pins: [] };
const from = performance.now();
scheduleProject(project);
console.log(performance.now() - from);
