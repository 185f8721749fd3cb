import { parseDate, type CalendarDate as AriaDate } from '@internationalized/date';
import { Calendar as CalendarIcon } from 'lucide-react';
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

export interface DateFieldProps {
  readonly label: string;
  /** `yyyy-MM-dd`, or null for no date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly help?: string;
  readonly error?: string | null;
}

/** A date typed in parts or picked from a month. */
export function DateField({ label, value, onChange, help, error = null }: DateFieldProps) {
  return (
    <DatePicker
      className={styles['field'] ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(date: AriaDate | null) => onChange(date?.toString() ?? null)}
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
