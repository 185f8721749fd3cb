/** Generated task networks: like a plan's, as large as wanted, the same on every run. */
import type { NetworkTask } from '../../src/shared/planning/task-network.ts';
import { aCalendar, aTask } from '../support/content-builders.ts';
import { randomNumbers } from './random-numbers.ts';

/** A part-time week and a summer break: 15 hours, two free days. */
export const PART_TIME = aCalendar({
  weekdayMinutes: [120, 120, 120, 120, 0, 420, 0],
  daysOff: [
    { from: '2027-07-19', to: '2027-08-08', label: 'Summer' },
    { from: '2027-12-20', to: '2028-01-02', label: 'Winter' },
  ],
});

/** No prerequisite lies further back, as no course reaches back to its beginning. */
const REACH = 60;
const TASKS_A_MILESTONE = 20;

/** Two prerequisites a task, half an hour to four hours of work each. */
export function aNetwork(size: number): readonly NetworkTask[] {
  const random = randomNumbers(size);
  const numberBelow = (bound: number) => Math.floor(random() * bound);
  return Array.from({ length: size }, (_, index) => {
    const back = Math.min(index, REACH);
    const prerequisites = new Set<string>();
    // The first tasks have fewer behind them than they should have.
    while (prerequisites.size < Math.min(2, back))
      prerequisites.add(idOf(index - 1 - numberBelow(back)));
    return aTask({
      id: idOf(index),
      minutes: 30 + numberBelow(15) * 15,
      milestoneRank: Math.floor(index / TASKS_A_MILESTONE),
      authoredRank: index,
      prerequisites: [...prerequisites],
    });
  });
}

function idOf(index: number): string {
  return `task_${index}`;
}
