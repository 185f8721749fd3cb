import { useDeferredValue, useMemo, useState } from 'react';

import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Evidence } from '../../../../shared/domain/progress.ts';
import {
  filterJournal,
  JOURNAL_KINDS,
  journalOf,
  journalRows,
  type JournalKind,
} from '../../../../shared/progress/journal.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useWeekStart } from '../../../components/week-start.ts';
import { useText } from '../../../messages/use-text.ts';
import { FilterField } from '../filter-field.tsx';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { JournalList } from './journal-list.tsx';
import styles from './journal.module.css';

export interface JournalLogProps extends WorkspaceViewProps {
  readonly evidence: readonly Evidence[];
}

/** Everything recorded, by day, with a filter above. */
export function JournalLog(props: JournalLogProps) {
  const { schedule, progress, sessions, evidence, items, onOpenTask } = props;
  const text = useText();
  const weekStart = useWeekStart();
  const [kind, setKind] = useState<JournalKind | 'all'>('all');
  const [words, setWords] = useState('');
  const query = useDeferredValue(words);
  const entries = useMemo(
    () =>
      journalOf({
        progress,
        sessions,
        evidence,
        tasks: new Set(schedule.tasks.map(({ id }) => id)),
      }),
    [progress, sessions, evidence, schedule],
  );
  const shown = useMemo(() => {
    const titleOf = (id: TaskId) => items.get(id)?.title ?? id;
    return filterJournal(entries, { kind: kind === 'all' ? null : kind, words: query }, titleOf);
  }, [entries, kind, query, items]);
  const rows = useMemo(() => journalRows(shown, weekStart), [shown, weekStart]);
  if (entries.length === 0) {
    const next = schedule.tasks.find(({ id }) => !isDone(progress, id)) ?? schedule.tasks[0];
    return (
      <div className={styles['empty']}>
        <EmptyState sentence={text('journal.empty')}>
          {next !== undefined && (
            <Button look="primary" onPress={() => onOpenTask(next.id)}>
              {text('journal.to-tasks')}
            </Button>
          )}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className={styles['filter']}>
        <Choice
          label={text('journal.kinds')}
          isLabelHidden
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: text('journal.all') },
            ...JOURNAL_KINDS.map((each) => ({ value: each, label: text(`journal.kind.${each}`) })),
          ]}
        />
        <FilterField label={text('journal.search')} value={words} onChange={setWords} />
        <p className={styles['count']} role="status">
          {text('journal.count', { count: shown.length })}
        </p>
      </div>
      <JournalList {...props} rows={rows} />
    </>
  );
}
