import { useEffect, useState } from 'react';

import { today } from './today.ts';
import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';

/** How often the date is looked at; a laptop that was asleep has no timer of its own for midnight. */
const LOOK_EVERY = 30_000;

/** The local date, also after midnight in a window that stays open. */
export function useToday(): CalendarDate {
  const [date, setDate] = useState(today);
  useEffect(() => {
    const look = () => setDate(today());
    const timer = setInterval(look, LOOK_EVERY);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, []);
  return date;
}
