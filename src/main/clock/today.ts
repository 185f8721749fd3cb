import { calendarDate, type CalendarDate } from '../../shared/calendar/calendar-date.ts';

/** The local date on this machine. */
export function today(): CalendarDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return calendarDate(`${now.getFullYear()}-${month}-${day}`);
}
