/** Pins are kept, or listed as missed with the day the work falls on instead; no other is listed. */
import type { Pin, ScheduledTask } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkPins({ schedule, input, open, report }: ScheduleCheck): void {
  const tasks = new Map(open.map((task) => [task.id, task]));
  const missed: string[] = [];
  for (const pin of input.settings.pins) {
    const task = tasks.get(pin.task);
    if (task === undefined) continue;
    // An earlier day is a breach, not something that can be missed.
    if (pin.kind !== 'finish-by' && task.start < pin.date)
      report('nothing before the day it is pinned to', `${task.id} on ${task.start}`);
    const plannedOn = insteadOf(pin, task);
    if (plannedOn !== null) missed.push(`${pin.kind} ${pin.task} ${pin.date} on ${plannedOn}`);
  }
  const said = schedule.missedPins.map(
    ({ kind, task, date, plannedOn }) => `${kind} ${task} ${date} on ${plannedOn}`,
  );
  for (const each of missed.filter((pin) => !said.includes(pin)))
    report('missed pins are listed', each);
  if (said.length > missed.length || said.some((pin) => !missed.includes(pin)))
    report('only missed pins are listed', said.join(', '));
}

function insteadOf({ kind, date }: Pin, { start, finish }: ScheduledTask): string | null {
  if (kind === 'on-day') return start === date ? null : start;
  return kind === 'finish-by' && finish > date ? finish : null;
}
