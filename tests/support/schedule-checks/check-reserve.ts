/** Weekly habits have the minutes that the first week of the plan can spare, and no more. */
import { keptFree, minutesAsked, weekOn } from './plain-calendar.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export function checkReserve({ schedule, input, line, open, report }: ScheduleCheck): void {
  const { reserve } = schedule;
  const kept = keptFree(weekOn(line.begin, input.settings), minutesAsked(input));
  const minutes = kept.reduce((sum, each) => sum + each, 0);
  if (reserve === null) {
    if (open.length > 0 && minutes > 0)
      report('habits have their time', 'there is room, and none is kept');
    return;
  }
  if (open.length === 0) report('habits only while there is work', 'nothing to do');
  if (reserve.weekdayMinutes.join(' ') !== kept.join(' '))
    report('habits take the days they should', reserve.weekdayMinutes.join(' '));
  const shares = reserve.rhythms.reduce((sum, rhythm) => sum + rhythm.minutes, 0);
  if (reserve.minutes !== minutes || shares !== minutes)
    report('habits add up', `${reserve.minutes} and ${shares} instead of ${minutes}`);
  for (const { id, minutes: share } of reserve.rhythms) {
    const asked = input.role.rhythms.find((rhythm) => rhythm.id === id)?.minutesPerWeek ?? 0;
    if (share < 0 || share > asked) report('habits take no more than they ask', id);
  }
}
