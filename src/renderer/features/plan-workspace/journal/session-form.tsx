import { useState } from 'react';
import { Form } from 'react-aria-components/Form';

import { parseCalendarDate, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { parseWork, toClock } from '../../../../shared/calendar/parse-work.ts';
import type { LoggedSession } from '../../../../shared/domain/progress.ts';
import { Button } from '../../../components/button.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import { LONGEST_NOTE } from '../../../storage/commands/record-progress.ts';
import styles from './session-form.module.css';

export type SessionEntries = Pick<LoggedSession, 'minutes' | 'date' | 'note'>;

export interface SessionFormProps {
  /** What the form begins with; no minutes for a new session. */
  readonly first: Omit<SessionEntries, 'minutes'> & { readonly minutes: number | null };
  readonly today: CalendarDate;
  readonly onSave: (entries: SessionEntries) => void;
  readonly onCancel: () => void;
  /** Only for a session that is in the log already. */
  readonly onRemove?: () => void;
}

/** The time, day and note of one sitting. */
export function SessionForm({ first, today, onSave, onCancel, onRemove }: SessionFormProps) {
  const text = useText();
  const [time, setTime] = useState(first.minutes === null ? '' : toClock(first.minutes));
  const [date, setDate] = useState<CalendarDate | null>(first.date);
  const [note, setNote] = useState(first.note);
  const [isChecked, setIsChecked] = useState(false);
  const minutes = parseWork(time);
  const timeError = minutes === null || minutes === 0 ? text('session.time-wrong') : null;
  const dateError =
    date === null
      ? text('session.date-missing')
      : date > today
        ? text('session.date-to-come')
        : null;
  const save = () => {
    if (timeError !== null || dateError !== null || minutes === null || date === null)
      setIsChecked(true);
    else onSave({ minutes, date, note: note.trim() });
  };
  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles['pair']}>
        <TextField
          label={text('session.time')}
          placeholder="1:30"
          value={time}
          onChange={setTime}
          error={isChecked ? timeError : null}
        />
        <DateField
          label={text('session.day')}
          value={date}
          onChange={(value) => setDate(value === null ? null : parseCalendarDate(value))}
          error={isChecked || date !== null ? dateError : null}
        />
      </div>
      <TextField
        label={text('session.note')}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={LONGEST_NOTE}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="primary" size="small">
          {text(onRemove === undefined ? 'session.add' : 'session.save')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {text('action.cancel')}
        </Button>
        {onRemove !== undefined && (
          <Button look="ghost" size="small" onPress={onRemove}>
            {text('session.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
