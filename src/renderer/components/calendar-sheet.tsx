import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';

import styles from './calendar-sheet.module.css';

export interface CalendarSheetProps {
  /** Whether a day is hatched; none is when absent. */
  readonly isMarked?: (date: string) => boolean;
}

/** The month of whichever calendar it stands in: its name between two buttons, and its days. */
export function CalendarSheet({ isMarked }: CalendarSheetProps) {
  return (
    <>
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
          {(date) => (
            <CalendarCell
              date={date}
              className={`${styles['day']} ${isMarked?.(date.toString()) === true ? styles['marked'] : ''}`}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}
