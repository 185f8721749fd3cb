import { useId, type ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';

import type { TaskId } from '../../../../shared/domain/ids.ts';
import { Tick } from '../../../components/tick.tsx';
import { pressedOf } from '../../../commands/view-keys.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import styles from './task-rows.module.css';
import { TODAY_KEYS } from './today-keys.ts';

export interface TaskRow {
  readonly id: TaskId;
  readonly title: string;
  /** A second line; may be empty. */
  readonly detail: string;
  readonly when: string;
  readonly minutes: ReactNode;
  readonly isDone: boolean;
}

export interface TaskRowsProps {
  readonly title: string;
  /** Stands at the right of the title. */
  readonly figure: string;
  readonly rows: readonly TaskRow[];
  readonly onTick: (row: TaskRow) => void;
  /** What pressing a row does. */
  readonly onOpen: (task: TaskId) => void;
}

/** Tasks below each other. Arrow keys move, Space ticks, Enter takes a row up. */
export function TaskRows({ title, figure, rows, onTick, onOpen }: TaskRowsProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <header className={styles['head']}>
        <h3 id={heading}>{title}</h3>
        <span>{figure}</span>
      </header>
      {/* Space ticks a row, as in every list of tasks; the list would press it. */}
      <div
        onKeyDownCapture={(event) => {
          if (pressedOf(TODAY_KEYS, event) !== 'tick') return;
          if (!(event.target instanceof HTMLElement)) return;
          if (event.target.role !== 'row') return;
          const row = rows.find(({ id }) => id === (event.target as HTMLElement).dataset['key']);
          if (row === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          onTick(row);
        }}
      >
        <GridList
          aria-labelledby={heading}
          className={styles['list'] ?? ''}
          disallowTypeAhead
          onAction={(key) => onOpen(key as TaskId)}
        >
          {rows.map((row) => (
            <GridListItem
              key={row.id}
              id={row.id}
              textValue={row.title}
              className={styles['item'] ?? ''}
              data-done={row.isDone || undefined}
            >
              <div className={styles['row']}>
                <Tick
                  label={text('outline.tick-task', { title: row.title })}
                  state={row.isDone ? 'done' : 'open'}
                  onChange={() => onTick(row)}
                />
                <span className={styles['name']}>
                  <span dir="auto" lang={contentLanguage}>
                    {row.title}
                  </span>
                  {row.detail !== '' && <small>{row.detail}</small>}
                </span>
                <span className={styles['when']}>{row.when}</span>
                <span className={styles['minutes']}>{row.minutes}</span>
              </div>
            </GridListItem>
          ))}
        </GridList>
      </div>
    </section>
  );
}
