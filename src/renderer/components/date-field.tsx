import { parseDate, type CalendarDate as AriaDate } from '@internationalized/date';
import { Calendar as CalendarIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';

import { MonthCalendar } from './month-calendar.tsx';
import styles from './field.module.css';

/** A year that is being typed passes through 2, 20 and 202. */
const FIRST_FINISHED_YEAR = 1000;

export interface DateFieldProps {
  readonly label: string;
  /** `yyyy-MM-dd`, or null for no date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly help?: string;
  readonly error?: string | null;
}

/** A date typed in parts or picked from a month. No date is given on until its year is typed. */
export function DateField({ label, value, onChange, help, error = null }: DateFieldProps) {
  const [unfinished, setUnfinished] = useState<AriaDate | null>(null);
  // The same object while the date is the same: another one would bring back a part just cleared.
  const given = useMemo(() => (value === null ? null : parseDate(value)), [value]);
  const change = (date: AriaDate | null) => {
    const isFinished = date !== null && date.year >= FIRST_FINISHED_YEAR;
    setUnfinished(isFinished ? null : date);
    onChange(isFinished ? date.toString() : null);
  };
  return (
    <DatePicker
      className={styles['field'] ?? ''}
      value={unfinished ?? given}
      onChange={change}
      isInvalid={error !== null}
      shouldForceLeadingZeros
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['group'] ?? ''}>
        <DateInput className={styles['segments'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['open'] ?? ''}>
          <CalendarIcon size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </Group>
      {error === null && help !== undefined && (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
      <Popover>
        <Dialog>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
