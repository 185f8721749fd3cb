import { Pencil } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';

import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { LoggedSession } from '../../../../shared/domain/progress.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { removeSession, writeSession } from '../../../storage/commands/log-session.ts';
import { useSaving } from '../use-saving.ts';
import { SessionForm, type SessionEntries } from './session-form.tsx';
import styles from './session-form.module.css';

export interface CorrectSessionProps {
  readonly session: LoggedSession;
  /** The task it went into. */
  readonly title: string;
  readonly today: CalendarDate;
  /** False where another key leads to it than Tab. */
  readonly isTabStop?: boolean;
}

/** A button that opens a session of the log to be corrected or taken out. */
export function CorrectSession(props: CorrectSessionProps) {
  const { session, title, today, isTabStop = true } = props;
  const text = useText();
  const locale = useLocale();
  const save = useSaving();
  const write = ({ minutes, date, note }: SessionEntries) => {
    const { minutes: was, date: day, note: before } = session;
    if (minutes === was && date === day && note === before) return;
    const label = { kind: 'session-logged', subject: title, count: minutes } as const;
    const changed = { ...session, minutes, date, note };
    void save({ label, command: () => writeSession(changed, title) });
  };
  const remove = () => {
    const label = { kind: 'session-removed', subject: title, count: session.minutes } as const;
    void save({ label, command: () => removeSession(session, title) });
  };
  return (
    <DialogTrigger>
      <Button
        className={styles['open'] ?? ''}
        excludeFromTabOrder={!isTabStop}
        aria-label={text('session.correct', {
          time: formatWork(session.minutes, locale),
          title,
          date: formatDate(session.date, 'medium', locale),
        })}
      >
        <Pencil size={14} strokeWidth={1.5} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                <bdi>{title}</bdi>
              </Heading>
              <SessionForm
                first={session}
                today={today}
                onCancel={close}
                onSave={(entries) => {
                  close();
                  write(entries);
                }}
                onRemove={() => {
                  close();
                  remove();
                }}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
