/** What the timeline comes to, in data: when the plan ends, against its baseline, and what has no slack. */
import {
  daysBetween,
  fromEpochDay,
  type CalendarDate,
} from '../../../../shared/calendar/calendar-date.ts';
import type { Schedule } from '../../../../shared/domain/plan.ts';
import type { Timeline } from './timeline-model.ts';

export type TimelineFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly on: CalendarDate }
  | {
      readonly kind: 'open';
      readonly finish: CalendarDate;
      /** Later than the baseline above 0; null when that has no end. */
      readonly days: number | null;
      /** Titles of the milestones that hold work without slack, in order. */
      readonly critical: readonly string[];
    };

export function findingOf({ milestones }: Timeline, baseline: Schedule): TimelineFinding {
  const ends = milestones.flatMap(({ span }) => span?.last ?? []);
  if (ends.length === 0) return { kind: 'nothing' };
  const finish = fromEpochDay(Math.max(...ends));
  if (milestones.every(({ doneShare }) => doneShare === 1)) return { kind: 'done', on: finish };
  return {
    kind: 'open',
    finish,
    days: baseline.finish === null ? null : daysBetween(baseline.finish, finish),
    critical: milestones.filter(({ slackDays }) => slackDays === 0).map(({ title }) => title),
  };
}
