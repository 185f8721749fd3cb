import { parseDate } from '@internationalized/date';
import { RangeCalendar as AriaRangeCalendar } from 'react-aria-components/RangeCalendar';

import { CalendarSheet } from './calendar-sheet.tsx';
import styles from './range-calendar.module.css';
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
      className={styles['calendar'] ?? ''}
      aria-label={label}
      firstDayOfWeek={useFirstDayName()}
      value={null}
      defaultFocusedValue={parseDate(first)}
      onChange={({ start, end }) => onChoose(start.toString(), end.toString())}
    >
      <CalendarSheet isMarked={isMarked} />
    </AriaRangeCalendar>
  );
}
