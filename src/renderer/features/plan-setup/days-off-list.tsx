import {
  addDays,
  daysBetween,
  parseCalendarDate,
  type CalendarDate,
} from '../../../shared/calendar/calendar-date.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../messages/use-text.ts';
import type { DraftDaysOff } from './draft.ts';
import styles from './plan-setup.module.css';

const LONGEST_LABEL = 80;

export interface DaysOffListProps {
  readonly daysOff: readonly DraftDaysOff[];
  readonly start: CalendarDate | null;
  readonly isEveryDayOff: boolean;
  readonly onChange: (daysOff: readonly DraftDaysOff[]) => void;
}

/** Holidays and other days without study. */
export function DaysOffList({ daysOff, start, isEveryDayOff, onChange }: DaysOffListProps) {
  const text = useText();
  const change = (key: string, part: Partial<DraftDaysOff>) =>
    onChange(daysOff.map((range) => (range.key === key ? { ...range, ...part } : range)));
  const add = () => {
    const last = daysOff.at(-1)?.to ?? start;
    const from = last === null ? null : addDays(last, 7);
    onChange([...daysOff, { key: crypto.randomUUID(), from, to: from, label: '' }]);
  };
  return (
    <section className={styles['off']}>
      <h3>{text('setup.off.title')}</h3>
      {daysOff.length === 0 && <p className={styles['aside']}>{text('setup.off.none')}</p>}
      <ul>
        {daysOff.map(({ key, from, to, label }) => {
          const isBackwards = from !== null && to !== null && to < from;
          const days = from === null || to === null ? 0 : daysBetween(from, to) + 1;
          return (
            <li key={key} className={styles['range']}>
              <DateField
                label={text('setup.off.from')}
                value={from}
                onChange={(value) => {
                  const next = value === null ? null : parseCalendarDate(value);
                  // The end follows a start that moves past it.
                  change(key, {
                    from: next,
                    ...(next !== null && to !== null && from === to && { to: next }),
                  });
                }}
              />
              <DateField
                label={text('setup.off.to')}
                value={to}
                onChange={(value) =>
                  change(key, { to: value === null ? null : parseCalendarDate(value) })
                }
                error={isBackwards ? text('failure.days-off-backwards') : null}
              />
              <TextField
                label={text('setup.off.label')}
                value={label}
                maxLength={LONGEST_LABEL}
                onChange={(next) => change(key, { label: next })}
              />
              <span className={styles['days']}>
                {isBackwards ? '' : text('setup.off.days', { days })}
              </span>
              <Button
                look="ghost"
                size="small"
                onPress={() => onChange(daysOff.filter((range) => range.key !== key))}
              >
                {text('setup.off.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {isEveryDayOff && (
        <p className={styles['error']} role="alert">
          {text('failure.every-day-off')}
        </p>
      )}
      <Button size="small" onPress={add}>
        {text('setup.off.add')}
      </Button>
    </section>
  );
}
