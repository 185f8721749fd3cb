import { Time } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';

import fieldStyles from './field.module.css';
import styles from './time-field.module.css';

export interface TimeFieldProps {
  readonly label: string;
  /** Minutes since midnight. */
  readonly value: number;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A time of the day, typed in parts. While a part is missing the last whole time stays. */
export function TimeField({ label, value, isDisabled = false, onChange }: TimeFieldProps) {
  return (
    <AriaTimeField
      className={fieldStyles['field'] ?? ''}
      value={new Time(Math.floor(value / 60), value % 60)}
      isDisabled={isDisabled}
      shouldForceLeadingZeros
      onChange={(time) => time !== null && onChange(time.hour * 60 + time.minute)}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <DateInput className={styles['time'] ?? ''}>
        {(segment) => <DateSegment segment={segment} className={fieldStyles['segment'] ?? ''} />}
      </DateInput>
    </AriaTimeField>
  );
}
