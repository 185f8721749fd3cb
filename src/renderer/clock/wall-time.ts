import type { WallTime } from '../../shared/reminders/reminder-time.ts';
import { today } from './today.ts';

/** The date and the minute of the day on this machine's clock. */
export function wallTime(): WallTime {
  const now = new Date();
  return { date: today(), minute: now.getHours() * 60 + now.getMinutes() };
}
