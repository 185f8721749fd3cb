import { ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';

import { daysBetween, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import styles from './replan.module.css';

export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export interface MilestoneToggleProps {
  readonly title: string;
  /** How many of its tasks move. */
  readonly moved: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A milestone's name, which opens its moved tasks; plain where none moves. */
export function MilestoneToggle({ title, moved, isOpen, onToggle }: MilestoneToggleProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  if (moved === 0)
    return (
      <span className={styles['plainName']} lang={contentLanguage}>
        {title}
      </span>
    );
  return (
    <Button
      className={styles['toggle'] ?? ''}
      aria-expanded={isOpen}
      aria-label={text('replan.tasks-of', { milestone: title, count: moved })}
      onPress={onToggle}
    >
      <ChevronRight size={14} strokeWidth={1.5} aria-hidden data-open={isOpen || undefined} />
      <span lang={contentLanguage}>{title}</span>
    </Button>
  );
}

export interface ShiftProps {
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
  readonly span: Span;
}

/** Where a date was, hollow, and where it goes, filled. */
export function Shift({ before, after, span }: ShiftProps) {
  const length = Math.max(1, daysBetween(span.first, span.last));
  const at = (date: CalendarDate) => `${(daysBetween(span.first, date) / length) * 100}%`;
  const from = at(before ?? after ?? span.first);
  const to = at(after ?? before ?? span.first);
  const isLater = before !== null && after !== null && after > before;
  return (
    <span
      className={styles['shift']}
      data-late={isLater || undefined}
      style={{ '--from': from, '--to': to } as CSSProperties}
    >
      {before !== after && <i />}
      <b />
    </span>
  );
}
