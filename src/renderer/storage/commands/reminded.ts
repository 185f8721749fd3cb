/** The days the person was reminded of, kept among the settings so that a restart repeats none. */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { parseReminded, withReminded } from '../../../shared/reminders/reminder-time.ts';
import { database } from '../database.ts';
import { writeTransaction } from '../write-transaction.ts';

/** Its key in the settings. */
export const REMINDED_KEY = 'remindedOn';

/**
 * Keeps that a day was reminded of.
 *
 * @returns whether it is new; else somebody was quicker
 */
export async function keepReminded(date: CalendarDate): Promise<boolean> {
  return writeTransaction(database.settings, async () => {
    const before = parseReminded((await database.settings.get(REMINDED_KEY))?.value);
    if (before.includes(date)) return false;
    await database.settings.put({ key: REMINDED_KEY, value: withReminded(before, date) });
    return true;
  });
}
