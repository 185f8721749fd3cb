import { useState, type SyntheticEvent } from 'react';

import { parseCalendarDate, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { Button } from '../../../components/button.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import { MinutesField } from './minutes-field.tsx';
import { PopoverButton } from './popover-button.tsx';
import styles from './popover.module.css';

export interface LogTimeButtonProps {
  readonly title: string;
  readonly today: CalendarDate;
  /** Minutes to begin with. */
  readonly proposed: number;
  readonly onLog: (minutes: number, date: CalendarDate) => void;
}

/** Time that no timer measured, on today or a day before. */
export function LogTimeButton(props: LogTimeButtonProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <PopoverButton
      look="ghost"
      size="small"
      label={text('today.log-time')}
      title={text('today.log-question', { title: props.title })}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <LogForm {...props} onEnd={() => setIsOpen(false)} />
    </PopoverButton>
  );
}

function LogForm(props: LogTimeButtonProps & { readonly onEnd: () => void }) {
  const { today, proposed, onLog, onEnd } = props;
  const text = useText();
  const [minutes, setMinutes] = useState(proposed);
  const [day, setDay] = useState<string | null>(today);
  const date = day === null ? null : parseCalendarDate(day);
  const isAhead = date !== null && date > today;
  const isTyped = Number.isFinite(minutes) && date !== null && !isAhead;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isTyped) return;
    onLog(minutes, date);
    onEnd();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <MinutesField
        label={text('today.log-minutes')}
        unit={text('unit.minutes')}
        value={minutes}
        onChange={setMinutes}
      />
      <DateField
        label={text('today.log-day')}
        value={day}
        onChange={setDay}
        error={isAhead ? text('today.log-ahead') : null}
      />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" isDisabled={!isTyped}>
          {text('today.log')}
        </Button>
      </div>
    </form>
  );
}
