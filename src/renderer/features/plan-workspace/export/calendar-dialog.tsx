import { useState } from 'react';

import {
  LONGEST_ALARM_MINUTES,
  type CalendarOptions,
} from '../../../../shared/export/file-formats.ts';
import { Button } from '../../../components/button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { Choice } from '../../../components/choice.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import { TimeField } from '../../../components/time-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './calendar-dialog.module.css';

/** An evening hour, and time to sit down: what the fields hold before anything is chosen. */
const EVENING = 18 * 60;
const USUAL_ALARM = 10;

export interface CalendarDialogProps {
  /** What was chosen last. */
  readonly first: CalendarOptions;
  readonly onClose: () => void;
  readonly onSave: (options: CalendarOptions) => void;
}

/** Asks how study sessions are to stand in the calendar. */
export function CalendarDialog({ first, onClose, onSave }: CalendarDialogProps) {
  const text = useText();
  const [isTimed, setIsTimed] = useState(first.startMinute !== null);
  const [startMinute, setStartMinute] = useState(first.startMinute ?? EVENING);
  const [isReminded, setIsReminded] = useState(first.alarmMinutes !== null);
  const [alarmMinutes, setAlarmMinutes] = useState(first.alarmMinutes ?? USUAL_ALARM);
  return (
    <ModalDialog title={text('calendar.title')} onClose={onClose}>
      <Choice
        label={text('calendar.sessions')}
        value={isTimed ? 'timed' : 'days'}
        options={[
          { value: 'days', label: text('calendar.whole-days') },
          { value: 'timed', label: text('calendar.timed') },
        ]}
        onChange={(value) => setIsTimed(value === 'timed')}
      />
      <p className={styles['help']}>
        {text(isTimed ? 'calendar.timed-help' : 'calendar.whole-days-help')}
      </p>
      {isTimed && (
        <div className={styles['times']}>
          <TimeField label={text('calendar.start')} value={startMinute} onChange={setStartMinute} />
          <CheckField
            label={text('calendar.remind')}
            isSelected={isReminded}
            onChange={setIsReminded}
          />
          {isReminded && (
            <div className={styles['number']}>
              <NumberField
                label={text('calendar.alarm')}
                value={alarmMinutes}
                minimum={0}
                maximum={LONGEST_ALARM_MINUTES}
                step={5}
                unit={text('calendar.minutes')}
                onChange={setAlarmMinutes}
              />
            </div>
          )}
        </div>
      )}
      <p className={styles['help']}>{text('calendar.again')}</p>
      <div className={styles['actions']}>
        <Button
          look="primary"
          onPress={() =>
            onSave({
              startMinute: isTimed ? startMinute : null,
              alarmMinutes: isTimed && isReminded ? alarmMinutes : null,
            })
          }
        >
          {text('calendar.save')}
        </Button>
        <Button onPress={onClose}>{text('calendar.cancel')}</Button>
      </div>
    </ModalDialog>
  );
}
