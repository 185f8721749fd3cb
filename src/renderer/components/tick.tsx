import { useRef } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';

import styles from './tick.module.css';

export interface TickProps {
  /** What the tick is for; read out by screen readers. */
  readonly label: string;
  readonly state: 'open' | 'half' | 'done';
  readonly onChange: (isDone: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A tick box: 17 px drawn, 24 px to hit. Half means that some of what it stands for is done. */
export function Tick({ label, state, onChange, isDisabled = false }: TickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <CheckboxField
      slot={null}
      inputRef={input}
      // As a mouse focuses every control: with its button down. The list around a tick draws all its
      // rows again when the focus moves, which would otherwise stand between release and tick.
      onPressStart={({ pointerType }) => {
        if (pointerType === 'mouse') input.current?.focus();
      }}
      aria-label={label}
      className={styles['field'] ?? ''}
      isSelected={state === 'done'}
      isIndeterminate={state === 'half'}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <CheckboxButton className={styles['target'] ?? ''}>
        <span className={styles['box']}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 6.3 5 8.8l4.6-5.4" />
          </svg>
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}
