import { useState } from 'react';

import { formatTime } from '../../../shared/calendar/format.ts';
import type { Reminders } from '../../../shared/domain/settings.ts';
import { reminderMinute } from '../../../shared/reminders/reminder-time.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { useLocale, useText, type MessageId } from '../../messages/use-text.ts';
import { saveSetting } from '../../storage/commands/save-setting.ts';
import styles from './reminders-section.module.css';
import screenStyles from './settings-screen.module.css';

/** Whether, when and when not the system reminds of the day's work. */
export function RemindersSection({ reminders: saved }: { readonly reminders: Reminders }) {
  const text = useText();
  const locale = useLocale();
  // What is being typed is ahead of the database by a moment, in which it would be put back.
  const [reminders, setReminders] = useState(saved);
  const { isOn, at, quietFrom, quietUntil } = reminders;
  const change = (part: Partial<Reminders>) => {
    const next = { ...reminders, ...part };
    setReminders(next);
    saveSetting('reminders', next).catch(() => showToast({ text: text('storage.not-saved') }));
  };
  const minute = reminderMinute(reminders);
  return (
    <section className={screenStyles['section']} aria-labelledby="reminders">
      <h2 id="reminders">{text('reminders.title')}</h2>
      <p className={screenStyles['prose']}>{text('reminders.what')}</p>
      <CheckField
        label={text('reminders.on')}
        isSelected={isOn}
        onChange={(next) => change({ isOn: next })}
      />
      <div className={styles['times']}>
        <TimeField
          label={text('reminders.at')}
          value={at}
          onChange={(next) => change({ at: next })}
          isDisabled={!isOn}
        />
        <TimeField
          label={text('reminders.quiet-from')}
          value={quietFrom}
          onChange={(next) => change({ quietFrom: next })}
          isDisabled={!isOn}
        />
        <TimeField
          label={text('reminders.quiet-until')}
          value={quietUntil}
          onChange={(next) => change({ quietUntil: next })}
          isDisabled={!isOn}
        />
      </div>
      <p className={styles['note']} role="status">
        {isOn && minute === null && text('reminders.never')}
        {isOn &&
          minute !== null &&
          minute !== at &&
          text('reminders.moved', { time: formatTime(minute, locale) })}
      </p>
      <ShowOne />
    </section>
  );
}

/** Asks for a notification at once, since only the system knows whether it shows any. */
function ShowOne() {
  const text = useText();
  const [told, setTold] = useState<MessageId | null>(null);
  const show = async () => {
    setTold(null);
    const shown = await desktop.showReminder({
      title: text('reminders.example-title'),
      body: text('reminders.example'),
      plan: '',
    });
    setTold(shown.ok ? 'reminders.shown' : 'reminders.not-shown');
  };
  return (
    <div className={styles['try']}>
      <Button onPress={() => void show()}>{text('reminders.show-one')}</Button>
      <p className={styles['note']} role="status">
        {told !== null && text(told)}
      </p>
    </div>
  );
}
