import { Check, Clock, Paperclip, StickyNote } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';

import { formatWork } from '../../../../shared/calendar/format.ts';
import { textOf, type JournalEntry } from '../../../../shared/progress/journal.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { CorrectSession } from './correct-session.tsx';
import styles from './journal.module.css';

export interface JournalEntryRowProps extends WorkspaceViewProps {
  readonly entry: JournalEntry;
  /** Its place among all entries, from 1. */
  readonly place: number;
  readonly of: number;
  /** Whether Tab leads to it. */
  readonly isActive: boolean;
  readonly onActive: () => void;
}

const ICONS = { session: Clock, tick: Check, evidence: Paperclip, note: StickyNote } as const;

/** One thing that was done; its title leads to the task. */
export function JournalEntryRow(props: JournalEntryRowProps) {
  const { entry, place, of, isActive, onActive, items, today, onOpenTask } = props;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const title = useId();
  const Icon = ICONS[entry.kind];
  const name = items.get(entry.taskId)?.title ?? entry.taskId;
  const words = textOf(entry);
  return (
    <article
      className={styles['entry']}
      aria-labelledby={title}
      aria-posinset={place}
      aria-setsize={of}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <div className={styles['what']}>
        <p id={title} className={styles['name']}>
          <Button
            className={styles['open'] ?? ''}
            data-open
            excludeFromTabOrder={!isActive}
            onFocus={onActive}
            onPress={() => onOpenTask(entry.taskId)}
          >
            <bdi lang={contentLanguage}>{name}</bdi>
          </Button>{' '}
          <span className={styles['kind']}>{text(`journal.entry.${entry.kind}`)}</span>
        </p>
        {words !== '' && (
          <p className={styles['words']} dir="auto">
            {words}
          </p>
        )}
      </div>
      {entry.kind === 'session' && (
        <>
          <span className={styles['time']}>{formatWork(entry.session.minutes, locale)}</span>
          <CorrectSession session={entry.session} title={name} today={today} isTabStop={isActive} />
        </>
      )}
    </article>
  );
}
