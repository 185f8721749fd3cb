import type { KeyboardEvent, SyntheticEvent } from 'react';

import styles from './tick.module.css';

export interface TickProps {
  /** What the tick is for; read out by screen readers. */
  readonly label: string;
  readonly state: 'open' | 'half' | 'done';
  readonly onChange: (isDone: boolean) => void;
  readonly isDisabled?: boolean;
  /** In a row that can itself be ticked by the keyboard, and is what Tab comes to. */
  readonly isInRow?: boolean;
}

/**
 * A tick box: 17 px drawn, 24 px to hit. Half means that some of what it stands for is done.
 *
 * The browser's own box under a drawn one: a long list has some forty of them in sight, and the
 * component library's take ten times as long to draw. The row around it hears nothing of what is
 * done to it.
 */
export function Tick({ label, state, onChange, isDisabled = false, isInRow = false }: TickProps) {
  const isHalf = state === 'half';
  return (
    // The box has its name; the label is there to be pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className={styles['target']}
      data-state={state}
      onPointerDown={keep}
      onMouseDown={keep}
      onClick={keep}
      onKeyDown={keepSpace}
      onKeyUp={keepSpace}
    >
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = isHalf;
        }}
        type="checkbox"
        className={styles['input']}
        aria-label={label}
        checked={state === 'done'}
        disabled={isDisabled}
        {...(isInRow && { tabIndex: -1 })}
        onChange={({ currentTarget }) => {
          const isTicked = currentTarget.checked;
          // The browser has taken it away; it stays until the tick is kept.
          currentTarget.indeterminate = isHalf;
          onChange(isTicked);
        }}
      />
      <span className={styles['box']}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 6.3 5 8.8l4.6-5.4" />
        </svg>
      </span>
    </label>
  );
}

function keep(event: SyntheticEvent): void {
  event.stopPropagation();
}

function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.stopPropagation();
}
