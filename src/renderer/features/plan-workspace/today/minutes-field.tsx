import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';

import { LONGEST_SESSION_MINUTES } from '../../../storage/commands/log-session.ts';
import styles from './popover.module.css';

const WHOLE = { maximumFractionDigits: 0, useGrouping: false } as const;

export interface MinutesFieldProps {
  readonly label: string;
  readonly unit: string;
  /** NaN while nothing is typed. */
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** Minutes of a session, typed or by the arrow keys. Has the focus when its window opens. */
export function MinutesField({ label, unit, value, onChange }: MinutesFieldProps) {
  return (
    <NumberField
      className={styles['minutes'] ?? ''}
      value={value}
      minValue={1}
      maxValue={LONGEST_SESSION_MINUTES}
      formatOptions={WHOLE}
      onChange={onChange}
      // Its window was opened to type this.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <span className={styles['number']}>
        <Input className={styles['input'] ?? ''} onFocus={(event) => event.target.select()} />
        <span aria-hidden="true">{unit}</span>
      </span>
    </NumberField>
  );
}
