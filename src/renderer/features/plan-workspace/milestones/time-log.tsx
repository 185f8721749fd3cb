import { useMemo } from 'react';

import { formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import { remainingEffort } from '../../../../shared/domain/effort.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { writeSession } from '../../../storage/commands/log-session.ts';
import { setShare } from '../../../storage/commands/record-progress.ts';
import { CorrectSession } from '../journal/correct-session.tsx';
import { SessionForm } from '../journal/session-form.tsx';
import { ShareButton } from '../today/share-button.tsx';
import { useSaving } from '../use-saving.ts';
import { FormButton } from './form-button.tsx';
import type { TaskDetailsProps } from './milestones-props.ts';
import styles from './inspector.module.css';

/** Sessions shown; the journal has the rest. */
const MOST_SHOWN = 5;

/** How far a task is: its share done, what is left, and the time that went into it. */
export function TimeLog(props: TaskDetailsProps) {
  const { task, item, plan, progress, sessions, today } = props;
  const text = useText();
  const locale = useLocale();
  const save = useSaving();
  const own = useMemo(
    () => sessions.filter(({ taskId }) => taskId === task.id).toReversed(),
    [sessions, task.id],
  );
  const loggedMinutes = own.reduce((sum, { minutes }) => sum + minutes, 0);
  const share = progress.get(task.id)?.share ?? null;
  const isOpen = !isDone(progress, task.id);
  const isUnderWay = share !== null || loggedMinutes > 0;
  const begun = isUnderWay ? { share, loggedMinutes } : undefined;
  const left = remainingEffort(task.effort, begun).mostLikely;
  const subject = { id: task.id, title: item.title };
  return (
    <>
      <p className={styles['hint']} role="status">
        {isOpen && isUnderWay
          ? text('time.left', {
              logged: formatWork(loggedMinutes, locale),
              left: formatWork(left, locale),
            })
          : text('time.logged', { logged: formatWork(loggedMinutes, locale) })}
      </p>
      {own.length > 0 && (
        <ul className={styles['sessions']} aria-label={text('time.log')}>
          {own.slice(0, MOST_SHOWN).map((session) => (
            <li key={session.id}>
              <span>{formatNearDate(session.date, 'row', { beside: today, locale })}</span>
              <span className={styles['words']} dir="auto">
                {session.note}
              </span>
              <span>{formatWork(session.minutes, locale)}</span>
              <CorrectSession session={session} title={item.title} today={today} />
            </li>
          ))}
        </ul>
      )}
      {own.length > MOST_SHOWN && (
        <p className={styles['hint']}>{text('time.more', { count: own.length - MOST_SHOWN })}</p>
      )}
      <div className={styles['actions']}>
        <FormButton label={text('time.add')} title={text('time.add-to', { title: item.title })}>
          {(close) => (
            <SessionForm
              first={{ minutes: null, date: today, note: '' }}
              today={today}
              onCancel={close}
              onSave={({ minutes, date, note }) => {
                close();
                const id = crypto.randomUUID();
                const session = { id, taskId: task.id, planId: plan.id, date, minutes, note };
                void save({
                  label: { kind: 'session-logged', subject: item.title, count: minutes },
                  command: () => writeSession(session, item.title),
                });
              }}
            />
          )}
        </FormButton>
        {isOpen && (
          <ShareButton
            task={task}
            title={item.title}
            share={share}
            minutesLeft={left}
            onShare={(next) =>
              void save({
                label: { kind: 'share-set', subject: item.title, count: 1 },
                command: () => setShare(subject, next),
              })
            }
          />
        )}
      </div>
    </>
  );
}
