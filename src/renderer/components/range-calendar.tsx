import { parseDate } from '@internationalized/date';
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
import { RangeCalendar as AriaRangeCalendar } from 'react-aria-components/RangeCalendar';

import styles from './month-calendar.module.css';
import rangeStyles from './range-calendar.module.css';
import { useFirstDayName } from './week-start.ts';

export interface RangeCalendarProps {
  readonly label: string;
  /** The day whose month is shown first, `yyyy-MM-dd`. */
  readonly first: string;
  /** Whether a day lies in one of the ranges there are. */
  readonly isMarked: (date: string) => boolean;
  /** Given once both ends are chosen, by dragging, or by two presses of Enter. */
  readonly onChoose: (from: string, to: string) => void;
}

/** A month to mark days in. The ranges there are stand beside it in words. */
export function RangeCalendar({ label, first, isMarked, onChoose }: RangeCalendarProps) {
  return (
    <AriaRangeCalendar
      className={rangeStyles['calendar'] ?? ''}
      aria-label={label}
      firstDayOfWeek={useFirstDayName()}
      value={null}
      defaultFocusedValue={parseDate(first)}
      onChange={({ start, end }) => onChoose(start.toString(), end.toString())}
    >
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
              className={`${rangeStyles['day']} ${isMarked(date.toString()) ? rangeStyles['marked'] : ''}`}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </AriaRangeCalendar>
  );
}
