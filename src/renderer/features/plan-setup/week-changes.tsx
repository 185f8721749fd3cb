import { useState } from 'react';

import {
  addMonths,
  parseCalendarDate,
  type CalendarDate,
} from '../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import {
  LONGEST_DAY_MINUTES,
  spreadWeek,
  TIME_STEP_MINUTES,
} from '../../../shared/calendar/spread-week.ts';
import { minutesPerWeek, type WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { DraftWeekChange } from './draft.ts';
import { WeekGrid } from './week-grid.tsx';
import styles from './plan-setup.module.css';

const MINUTES_AN_HOUR = 60;
const MOST_HOURS = (LONGEST_DAY_MINUTES * 7) / MINUTES_AN_HOUR;

export interface WeekChangesProps {
  readonly changes: readonly DraftWeekChange[];
  readonly start: CalendarDate | null;
  /** The week that the first change follows. */
  readonly week: WeekdayMinutes;
  /** What is wrong with the changes; null when nothing is. */
  readonly error: string | null;
  readonly onChange: (changes: readonly DraftWeekChange[]) => void;
}

/** Weeks with more or less time from a day on: a new job, a quieter summer. */
export function WeekChanges({ changes, start, week, error, onChange }: WeekChangesProps) {
  const text = useText();
  const add = () => {
    const last = changes.at(-1);
    const before = last?.from ?? start;
    const next: DraftWeekChange = {
      key: crypto.randomUUID(),
      from: before === null ? null : addMonths(before, 2),
      weekdayMinutes: last?.weekdayMinutes ?? week,
    };
    onChange([...changes, next]);
  };
  return (
    <section className={styles['part']} aria-label={text('setup.week.title')}>
      <h3>{text('setup.week.title')}</h3>
      {changes.length === 0 && <p className={styles['aside']}>{text('setup.week.none')}</p>}
      <ul>
        {changes.map((change) => (
          <WeekChangeRow
            key={change.key}
            change={change}
            onChange={(part) =>
              onChange(changes.map((one) => (one.key === change.key ? { ...one, ...part } : one)))
            }
            onRemove={() => onChange(changes.filter(({ key }) => key !== change.key))}
          />
        ))}
      </ul>
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <Button size="small" onPress={add}>
        {text('setup.week.add')}
      </Button>
    </section>
  );
}

interface WeekChangeRowProps {
  readonly change: DraftWeekChange;
  readonly onChange: (part: Partial<DraftWeekChange>) => void;
  readonly onRemove: () => void;
}

function WeekChangeRow({ change, onChange, onRemove }: WeekChangeRowProps) {
  const text = useText();
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const { from, weekdayMinutes } = change;
  const name = text('setup.week.from-day', {
    date: from === null ? '' : formatDate(from, 'medium', locale),
  });
  return (
    <li className={styles['change']}>
      <DateField
        label={text('setup.week.from')}
        value={from}
        onChange={(value) => onChange({ from: value === null ? null : parseCalendarDate(value) })}
      />
      <NumberField
        label={text('setup.time.hours-a-week')}
        value={minutesPerWeek(weekdayMinutes) / MINUTES_AN_HOUR}
        minimum={0}
        maximum={MOST_HOURS}
        step={TIME_STEP_MINUTES / MINUTES_AN_HOUR}
        unit="h"
        onChange={(hours) =>
          onChange({
            weekdayMinutes: spreadWeek(Math.round(hours * MINUTES_AN_HOUR), weekdayMinutes),
          })
        }
      />
      <Button
        look="ghost"
        size="small"
        aria-expanded={isOpen}
        aria-label={text('setup.week.days-of', { name })}
        onPress={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text('setup.week.hide-days') : text('setup.week.days')}
      </Button>
      <Button
        look="ghost"
        size="small"
        aria-label={text('setup.remove-this', { what: name })}
        onPress={onRemove}
      >
        {text('setup.off.remove')}
      </Button>
      {isOpen && (
        <div role="group" aria-label={name} className={styles['changeDays']}>
          <WeekGrid
            minutes={weekdayMinutes}
            onChange={(next) => onChange({ weekdayMinutes: next })}
          />
        </div>
      )}
    </li>
  );
}
