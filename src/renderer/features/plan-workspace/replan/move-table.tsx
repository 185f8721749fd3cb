import { useState } from 'react';

import { daysBetween, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, type DateStyle } from '../../../../shared/calendar/format.ts';
import type { RoleOutline } from '../../../../shared/domain/role.ts';
import type { MoveReason } from '../../../../shared/planning/move-reasons.ts';
import type { Move } from '../../../../shared/planning/replan.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import { CauseNumber } from './cause-list.tsx';
import { describeReason, type Words } from './replan-words.ts';
import { tellingReasons, type Review, type ReviewRow } from './review-model.ts';
import { MilestoneToggle, Shift, type Span } from './move-cells.tsx';
import styles from './replan.module.css';

/** Characters of a date that are its year. */
const YEAR = 4;

export interface MoveTableProps {
  readonly review: Review;
  readonly role: RoleOutline;
  readonly words: Words;
}

/** Every open milestone then and now; each opens to the tasks of it that move, with their reasons. */
export function MoveTable({ review, role, words }: MoveTableProps) {
  const text = useText();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const span = spanOf(review.rows);
  const dateStyle = span?.first.slice(0, YEAR) === span?.last.slice(0, YEAR) ? 'short' : 'medium';
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <table className={styles['moves']}>
      <thead>
        <tr>
          <th scope="col">{text('outline.milestone')}</th>
          <th scope="col">{text('replan.was')}</th>
          <th scope="col">{text('replan.now')}</th>
          <th scope="col">{text('replan.days')}</th>
          <td>{span !== null && text('replan.span', monthsOf(span, words.locale))}</td>
          <th scope="col">{text('replan.why')}</th>
        </tr>
      </thead>
      {review.rows.map((row) => (
        <tbody key={row.id}>
          <MilestoneRow
            row={row}
            title={role.milestones.find(({ id }) => id === row.id)?.title ?? row.id}
            span={span}
            dateStyle={dateStyle}
            isOpen={open.has(row.id)}
            numberOf={(reason) =>
              review.causes.find((cause) => cause.reason.kind === reason.kind)?.number ?? null
            }
            words={words}
            onToggle={() => toggle(row.id)}
          />
          {open.has(row.id) &&
            row.moves.map((move) => (
              <TaskRow
                key={move.task}
                move={move}
                span={span}
                dateStyle={dateStyle}
                words={words}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

interface MilestoneRowProps {
  readonly row: ReviewRow;
  readonly title: string;
  readonly span: Span | null;
  readonly dateStyle: DateStyle;
  readonly isOpen: boolean;
  readonly numberOf: (reason: MoveReason) => number | null;
  readonly words: Words;
  readonly onToggle: () => void;
}

function MilestoneRow(props: MilestoneRowProps) {
  const { row, title, span, dateStyle, isOpen, numberOf, words, onToggle } = props;
  const { text, locale } = words;
  const { before, after, days, why, moves } = row;
  const number = why === null ? null : numberOf(why);
  return (
    <tr data-moved={days !== 0 || undefined}>
      <th scope="row">
        <MilestoneToggle title={title} moved={moves.length} isOpen={isOpen} onToggle={onToggle} />
      </th>
      <td>{before === null ? '' : formatDate(before, dateStyle, locale)}</td>
      <td>{after === null ? '' : formatDate(after, dateStyle, locale)}</td>
      <td data-late={days > 0 || undefined}>{days === 0 ? '' : signed(days, locale)}</td>
      <td aria-hidden="true">
        {span !== null && <Shift before={before} after={after} span={span} />}
      </td>
      <td>
        {why === null ? (
          text(days === 0 ? 'replan.keeps' : 'replan.by-others')
        ) : (
          <>
            {number !== null && <CauseNumber number={number} />}
            {describeReason({ ...why, tasks: [] }, words)}
          </>
        )}
      </td>
    </tr>
  );
}

interface TaskRowProps {
  readonly move: Move;
  readonly span: Span | null;
  readonly dateStyle: DateStyle;
  readonly words: Words;
}

function TaskRow({ move, span, dateStyle, words }: TaskRowProps) {
  const { locale, titleOf } = words;
  const contentLanguage = useContentLanguage();
  const { before, after, task } = move;
  const days = daysBetween(before.finish, after.finish);
  return (
    <tr className={styles['task']}>
      <th scope="row" lang={contentLanguage}>
        <bdi>{titleOf(task)}</bdi>
      </th>
      <td>{formatDate(before.finish, dateStyle, locale)}</td>
      <td>{formatDate(after.finish, dateStyle, locale)}</td>
      <td data-late={days > 0 || undefined}>{days === 0 ? '' : signed(days, locale)}</td>
      <td aria-hidden="true">
        {span !== null && <Shift before={before.finish} after={after.finish} span={span} />}
      </td>
      <td>
        {tellingReasons(move).map((reason) => (
          <p key={reason.kind}>{describeReason(reason, words)}</p>
        ))}
      </td>
    </tr>
  );
}

function signed(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(days);
}

/** From the first to the last date there is; null when there are none. */
function spanOf(rows: readonly ReviewRow[]): Span | null {
  const dates = rows
    .flatMap(({ before, after, moves }) => [
      before,
      after,
      ...moves.flatMap((move) => [move.before.finish, move.after.finish]),
    ])
    .filter((date): date is CalendarDate => date !== null)
    .toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function monthsOf({ first, last }: Span, locale: string) {
  return { from: formatDate(first, 'month', locale), to: formatDate(last, 'month', locale) };
}
