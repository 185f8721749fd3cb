import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';

import styles from './month-calendar.module.css';
import { useFirstDayName } from './week-start.ts';

/** A month to pick a day from; lives in the pop-up of a date field. */
export function MonthCalendar() {
  return (
    <Calendar className={styles['calendar'] ?? ''} firstDayOfWeek={useFirstDayName()}>
      <header className={styles['header']}>
        <Button slot="previous" className={styles['turn'] ?? ''}>
          <ChevronLeft size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Heading className={styles['month'] ?? ''} />
        <Button slot="next" className={styles['turn'] ?? ''}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className={styles['weekday'] ?? ''}>{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
