import { useRef } from 'react';

import {
  addDays,
  daysBetween,
  parseCalendarDate,
  type CalendarDate,
} from '../../../shared/calendar/calendar-date.ts';
import { formatDateRange } from '../../../shared/calendar/format-range.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { RangeCalendar } from '../../components/range-calendar.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { DraftDaysOff } from './draft.ts';
import styles from './plan-setup.module.css';

const LONGEST_LABEL = 80;
const DAYS_A_WEEK = 7;

export interface DaysOffListProps {
  readonly daysOff: readonly DraftDaysOff[];
  readonly start: CalendarDate | null;
  readonly today: CalendarDate;
  readonly isEveryDayOff: boolean;
  readonly onChange: (daysOff: readonly DraftDaysOff[]) => void;
}

/** Holidays, breaks and other days without study: marked in a month, or typed. */
export function DaysOffList(props: DaysOffListProps) {
  const { daysOff, start, today, isEveryDayOff, onChange } = props;
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const change = (key: string, part: Partial<DraftDaysOff>) =>
    onChange(daysOff.map((range) => (range.key === key ? { ...range, ...part } : range)));
  const add = () => {
    const last = daysOff.at(-1)?.to ?? start;
    const from = last === null ? null : addDays(last, DAYS_A_WEEK);
    onChange([...daysOff, { key: crypto.randomUUID(), from, to: from, label: '' }]);
  };
  const mark = (first: string, last: string) => {
    const key = crypto.randomUUID();
    const [from, to] = [parseCalendarDate(first), parseCalendarDate(last)];
    onChange([...daysOff, { key, from, to, label: '' }]);
    // A range marked in the month is named next.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>(`#for-${key} input[maxlength]`)?.focus(),
    );
  };
  return (
    <section className={styles['part']} aria-label={text('setup.off.title')}>
      <h3>{text('setup.off.title')}</h3>
      <p className={styles['aside']}>{text('setup.off.explain')}</p>
      <div className={styles['off']}>
        <RangeCalendar
          // The month follows a start that is typed.
          key={start}
          label={text('setup.off.calendar')}
          first={start !== null && start > today ? start : today}
          isMarked={(date) =>
            daysOff.some(
              ({ from, to }) => from !== null && to !== null && from <= date && date <= to,
            )
          }
          onChoose={mark}
        />
        <div>
          <ul ref={list}>
            {daysOff.map((range) => (
              <DaysOffRow
                key={range.key}
                range={range}
                onChange={(part) => change(range.key, part)}
                onRemove={() => onChange(daysOff.filter(({ key }) => key !== range.key))}
              />
            ))}
          </ul>
          {isEveryDayOff && (
            <p className={styles['error']} role="alert">
              {text('failure.every-day-off')}
            </p>
          )}
          <Button size="small" onPress={add}>
            {text('setup.off.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface DaysOffRowProps {
  readonly range: DraftDaysOff;
  readonly onChange: (part: Partial<DraftDaysOff>) => void;
  readonly onRemove: () => void;
}

function DaysOffRow({ range: { key, from, to, label }, onChange, onRemove }: DaysOffRowProps) {
  const text = useText();
  const locale = useLocale();
  const isBackwards = from !== null && to !== null && to < from;
  const days = from === null || to === null ? 0 : daysBetween(from, to) + 1;
  const name = from === null || to === null ? '' : formatDateRange(from, to, locale);
  return (
    <li id={`for-${key}`} className={styles['range']}>
      <DateField
        label={text('setup.off.from')}
        value={from}
        onChange={(value) => {
          const next = value === null ? null : parseCalendarDate(value);
          // The end follows a start that moves past it.
          onChange({ from: next, ...(next !== null && from === to && { to: next }) });
        }}
      />
      <DateField
        label={text('setup.off.to')}
        value={to}
        onChange={(value) => onChange({ to: value === null ? null : parseCalendarDate(value) })}
        error={isBackwards ? text('failure.days-off-backwards') : null}
      />
      <div className={styles['rangeName']}>
        <TextField
          label={text('setup.off.label')}
          value={label}
          maxLength={LONGEST_LABEL}
          onChange={(next) => onChange({ label: next })}
        />
        <span className={styles['days']}>{days < 1 ? '' : text('setup.off.days', { days })}</span>
        <Button
          look="ghost"
          size="small"
          aria-label={text('setup.remove-this', { what: name })}
          onPress={onRemove}
        >
          {text('setup.off.remove')}
        </Button>
      </div>
    </li>
  );
}
