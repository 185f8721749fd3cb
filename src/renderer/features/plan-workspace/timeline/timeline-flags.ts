import { toEpochDay, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import { minutesPerWeek, weeksOf } from '../../../../shared/calendar/study-calendar.ts';
import type { PlanSettings } from '../../../../shared/domain/plan.ts';
import type { Flag } from './axis-flags.ts';
import type { Words } from './timeline-words.ts';

/** Today, the day to finish by, and the days from which another week holds; the weightiest first. */
export function flagsOf(
  plan: PlanSettings,
  today: CalendarDate,
  { text, locale }: Words,
): readonly Flag[] {
  const { targetDate } = plan;
  return [
    { kind: 'today', day: toEpochDay(today), label: text('timeline.today') },
    ...(targetDate === null
      ? []
      : [
          {
            kind: 'target' as const,
            day: toEpochDay(targetDate),
            label: text('timeline.finish-by', { date: formatDate(targetDate, 'short', locale) }),
          },
        ]),
    ...weeksOf(plan)
      .slice(1)
      .map(({ from, weekdayMinutes }) => ({
        kind: 'week-change' as const,
        day: toEpochDay(from),
        label: text('timeline.week-change', {
          hours: formatWork(minutesPerWeek(weekdayMinutes), locale),
        }),
      })),
  ];
}
