/** Waits until the machine has little else to do: other work would be measured as ours. */
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE_MS = 250;
const LARGEST_BUSY_SHARE = 0.2;
const LONGEST_WAIT_MS = 20_000;

/** Goes on after a while even so; the table's head shows the load. */
export async function waitForQuiet(): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < until) {
    const before = processorTimes();
    await sleep(SAMPLE_MS);
    const after = processorTimes();
    const busy = 1 - (after.idle - before.idle) / (after.all - before.all);
    if (busy <= LARGEST_BUSY_SHARE) return;
  }
}

function processorTimes(): { readonly idle: number; readonly all: number } {
  const times = os.cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times
    .flatMap((time) => [time.user, time.nice, time.sys, time.irq])
    .reduce((sum, time) => sum + time, idle);
  return { idle, all };
}
