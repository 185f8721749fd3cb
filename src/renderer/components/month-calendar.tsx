import { Calendar } from 'react-aria-components/Calendar';

import { CalendarSheet } from './calendar-sheet.tsx';
import styles from './month-calendar.module.css';
import { useFirstDayName } from './week-start.ts';

/** A month to pick a day from; lives in the pop-up of a date field. */
export function MonthCalendar() {
  return (
    <Calendar className={styles['calendar'] ?? ''} firstDayOfWeek={useFirstDayName()}>
      <CalendarSheet />
    </Calendar>
  );
}
