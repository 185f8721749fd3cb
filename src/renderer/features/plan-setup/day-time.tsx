import { useState } from 'react';

import { parseWork, toClock } from '../../../shared/calendar/parse-work.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './week-grid.module.css';

export interface DayTimeProps {
  readonly label: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** The time of one weekday, typed: `1:30`, `1.5` or `90 min`. */
export function DayTime({ label, minutes, onChange }: DayTimeProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (minutes === 0 ? text('setup.time.off') : toClock(minutes));
  const parsed = typed === null ? minutes : parseWork(typed);
  const finish = () => {
    if (parsed !== null && parsed !== minutes) onChange(parsed);
    setTyped(null);
  };
  return (
    <input
      className={styles['time']}
      data-off={minutes === 0 || undefined}
      aria-label={label}
      aria-invalid={parsed === null}
      title={parsed === null ? text('setup.time.typed-wrong') : undefined}
      value={shown}
      inputMode="text"
      onFocus={(event) => {
        setTyped(minutes === 0 ? '' : toClock(minutes));
        event.target.select();
      }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
