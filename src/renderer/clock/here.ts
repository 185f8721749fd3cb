import type { Place } from '../../shared/calendar/format-moment.ts';
import { today } from './today.ts';

/** Where and when the person is, as far as this machine knows. */
export function here(locale: string): Place {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { locale, timeZone, today: today() };
}
