import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import type { AxisFrame } from './axis-ticks.ts';

/** What every part of the drawing is placed by. */
export interface TimelineFrame extends AxisFrame {
  readonly today: CalendarDate;
}
