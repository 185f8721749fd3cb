import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { JournalRow } from '../../../../shared/progress/journal.ts';
import { useText } from '../../../messages/use-text.ts';
import { keptScroll, useKeptScroll } from '../use-kept-scroll.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { JournalEntryRow } from './journal-entry-row.tsx';
import { JournalHeading } from './journal-heading.tsx';
import styles from './journal.module.css';

export interface JournalListProps extends WorkspaceViewProps {
  readonly rows: readonly JournalRow[];
}

/** Heights before a row was drawn; rows with text are measured. */
const LIKELY_HEIGHT: Readonly<Record<JournalRow['kind'], number>> = {
  month: 56,
  week: 26,
  day: 34,
  undated: 48,
  entry: 34,
};

/** Rows drawn beyond what is in sight. */
const OVERSCAN = 4;

/**
 * The journal as one long page of which only what is in sight is drawn. Up and down move between the
 * entries, of which one can be reached by Tab.
 */
export function JournalList({ rows, ...props }: JournalListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useKeptScroll(props.plan.id, 'journal', list);
  const order = useMemo(() => orderOf(rows), [rows]);
  const [active, setActive] = useState<string | null>(null);
  const isToFocus = useRef(false);
  const places = order.entries;
  const at = places[order.placeOf.get(active ?? '') ?? 0] ?? -1;
  // No compiler memoises this component, which is what the rule is about.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => LIKELY_HEIGHT[rows[index]?.kind ?? 'entry'],
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
    // Rows are drawn with the view itself, not in a second piece once it is known how tall it is.
    initialRect: { width: 0, height: innerHeight },
    initialOffset: () => keptScroll(props.plan.id, 'journal') ?? 0,
    // The entry that Tab leads to is always there.
    rangeExtractor: (range) => withPlace(range, at),
  });

  useEffect(() => {
    if (!isToFocus.current) return;
    isToFocus.current = false;
    list.current?.querySelector<HTMLElement>('[data-active] [data-open]')?.focus();
  }, [active]);

  const move = (key: string): boolean => {
    const place = order.placeOf.get(active ?? '') ?? 0;
    const last = places.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(place + 1, last),
      ArrowUp: Math.max(place - 1, 0),
      Home: 0,
      End: last,
    };
    const next = rows[places[targets[key] ?? -1] ?? -1];
    if (next === undefined) return false;
    isToFocus.current = next.id !== active;
    setActive(next.id);
    virtualizer.scrollToIndex(places[targets[key] ?? 0] ?? 0);
    return true;
  };

  if (rows.length === 0) return <p className={styles['nothing']}>{text('journal.nothing')}</p>;
  return (
    <div ref={list} className={styles['list']} role="region" aria-label={text('journal.list')}>
      <div
        className={styles['page']}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDownCapture={(event) => {
          const { target, key } = event;
          if (target instanceof HTMLElement && target.dataset['open'] !== undefined && move(key))
            event.preventDefault();
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              data-active={index === at ? true : undefined}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'entry' ? (
                <JournalEntryRow
                  {...props}
                  entry={row.entry}
                  place={(order.placeOf.get(row.id) ?? 0) + 1}
                  of={places.length}
                  isActive={index === at}
                  onActive={() => setActive(row.id)}
                />
              ) : (
                <JournalHeading row={row} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where the entries stand among the rows, and the place of each among them. */
function orderOf(rows: readonly JournalRow[]) {
  const entries: number[] = [];
  const placeOf = new Map<string, number>();
  rows.forEach(({ kind, id }, index) => {
    if (kind !== 'entry') return;
    placeOf.set(id, entries.length);
    entries.push(index);
  });
  return { entries, placeOf };
}

function withPlace(range: Range, place: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (place < 0 || place >= range.count || shown.includes(place)) return shown;
  return [...shown, place].sort((a, b) => a - b);
}
