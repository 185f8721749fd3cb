import { Time } from '@internationalized/date';
import { useMemo, useState } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';

import styles from './field.module.css';

export interface TimeFieldProps {
  readonly label: string;
  /** Minutes from midnight, 0 to 1,439. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly isDisabled?: boolean;
}

/** A time of day, typed in parts. While a part is empty, the last whole time stays. */
export function TimeField({ label, value, onChange, isDisabled = false }: TimeFieldProps) {
  const [isUnfinished, setIsUnfinished] = useState(false);
  // The same object while the time is the same: another one would bring back a part just cleared.
  const time = useMemo(() => new Time(Math.floor(value / 60), value % 60), [value]);
  return (
    <AriaTimeField
      className={styles['field'] ?? ''}
      value={isUnfinished ? null : time}
      onChange={(next) => {
        setIsUnfinished(next === null);
        if (next !== null) onChange(next.hour * 60 + next.minute);
      }}
      isDisabled={isDisabled}
      shouldForceLeadingZeros
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <DateInput className={`${styles['group']} ${styles['segments']} ${styles['time']}`}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
    </AriaTimeField>
  );
}
