import { Square } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';

import {
  clockFace,
  isForgotten,
  measured,
  toMinutes,
  type Timer,
} from '../../../../shared/progress/timer.ts';
import { instant } from '../../../clock/instant.ts';
import { Button, type ButtonProps } from '../../../components/button.tsx';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import { MinutesField } from './minutes-field.tsx';
import { PopoverButton } from './popover-button.tsx';
import styles from './popover.module.css';
import { ShortcutHint } from './shortcut-hint.tsx';
import { useTimerActions } from './use-timer-actions.ts';

export interface StopTimerProps extends Pick<ButtonProps, 'look' | 'size'> {
  readonly timer: Timer;
  /** Minutes that were planned: the proposal for a timer that was forgotten. */
  readonly planned: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly shortcut?: string;
}

/** Ends the timer: what it measured can be corrected before it goes into the log. */
export function StopTimer(props: StopTimerProps) {
  const { timer, planned, shortcut, look = 'plain', size = 'normal', ...opening } = props;
  const text = useText();
  const isLost = isForgotten(timer, instant());
  return (
    <PopoverButton
      {...opening}
      look={look}
      size={size}
      title={text('timer.how-much')}
      label={
        <>
          {!isLost && <Square size={14} strokeWidth={1.5} aria-hidden />}
          {text(isLost ? 'timer.say' : 'timer.stop')}
          {shortcut !== undefined && <ShortcutHint shortcut={shortcut} />}
        </>
      }
    >
      <StopForm
        timer={timer}
        planned={planned}
        isLost={isLost}
        onEnd={() => opening.onOpenChange(false)}
      />
    </PopoverButton>
  );
}

interface StopFormProps {
  readonly timer: Timer;
  readonly planned: number;
  readonly isLost: boolean;
  readonly onEnd: () => void;
}

function StopForm({ timer, planned, isLost, onEnd }: StopFormProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { keep, discard } = useTimerActions(timer);
  // What it showed when Stop was pressed, not what it shows now.
  const [shown] = useState(() => measured(timer, instant()));
  const [minutes, setMinutes] = useState(() => (isLost ? planned : toMinutes(shown)));
  const isTyped = Number.isFinite(minutes);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isTyped) return;
    void keep(minutes);
    onEnd();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p className={styles['task']} lang={contentLanguage} dir="auto">
        {timer.title}
      </p>
      <MinutesField
        label={text('timer.how-much')}
        unit={text('unit.minutes')}
        value={minutes}
        onChange={setMinutes}
      />
      <p className={styles['help']}>
        {text(isLost ? 'timer.forgotten-help' : 'timer.measured', { time: clockFace(shown) })}
      </p>
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" isDisabled={!isTyped}>
          {text('timer.keep')}
        </Button>
        <Button
          look="ghost"
          onPress={() => {
            void discard();
            onEnd();
          }}
        >
          {text('timer.discard')}
        </Button>
      </div>
    </form>
  );
}
