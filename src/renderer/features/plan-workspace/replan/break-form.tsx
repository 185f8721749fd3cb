import { useRef, useState } from 'react';

import { parseCalendarDate, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDateRange } from '../../../../shared/calendar/format-range.ts';
import type { PlanSettings } from '../../../../shared/domain/plan.ts';
import { Button } from '../../../components/button.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import styles from './replan.module.css';

const LONGEST_LABEL = 80;

type DaysOff = PlanSettings['daysOff'][number];

export interface BreakFormProps {
  /** Breaks entered in this review. */
  readonly added: readonly DaysOff[];
  readonly onAdd: (range: DaysOff) => void;
  readonly onRemove: (range: DaysOff) => void;
}

/** Time away that the new dates are to keep free; part of the same acceptance. */
export function BreakForm({ added, onAdd, onRemove }: BreakFormProps) {
  const text = useText();
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const close = () => {
    setIsOpen(false);
    // The button stands again where the fields were.
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>(':scope > button')?.focus(),
    );
  };
  return (
    <section ref={section} className={styles['away']} aria-label={text('replan.away')}>
      {added.map((range) => {
        const days = formatDateRange(range.from, range.to, locale);
        return (
          <p key={`${range.from} ${range.to} ${range.label}`}>
            <b>{text('replan.away-days', { days })}</b> <bdi>{range.label}</bdi>
            <Button
              look="ghost"
              size="small"
              aria-label={text('setup.remove-this', { what: days })}
              onPress={() => onRemove(range)}
            >
              {text('setup.off.remove')}
            </Button>
          </p>
        );
      })}
      {isOpen ? (
        <BreakFields
          onCancel={close}
          onAdd={(range) => {
            close();
            onAdd(range);
          }}
        />
      ) : (
        <Button size="small" onPress={() => setIsOpen(true)}>
          {text('replan.add-away')}
        </Button>
      )}
    </section>
  );
}

interface BreakFieldsProps {
  readonly onAdd: (range: DaysOff) => void;
  readonly onCancel: () => void;
}

function BreakFields({ onAdd, onCancel }: BreakFieldsProps) {
  const text = useText();
  const [from, setFrom] = useState<CalendarDate | null>(null);
  const [to, setTo] = useState<CalendarDate | null>(null);
  const [label, setLabel] = useState('');
  const isBackwards = from !== null && to !== null && to < from;
  const read = (value: string | null) => (value === null ? null : parseCalendarDate(value));
  return (
    <form
      className={styles['awayFields']}
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== null && to !== null && !isBackwards) onAdd({ from, to, label: label.trim() });
      }}
    >
      <DateField
        label={text('replan.away-from')}
        value={from}
        onChange={(value) => setFrom(read(value))}
      />
      <DateField
        label={text('setup.off.to')}
        value={to}
        onChange={(value) => setTo(read(value))}
        error={isBackwards ? text('failure.days-off-backwards') : null}
      />
      <TextField
        label={text('setup.off.label')}
        value={label}
        maxLength={LONGEST_LABEL}
        onChange={setLabel}
      />
      <Button type="submit" isDisabled={from === null || to === null || isBackwards}>
        {text('replan.add-to-dates')}
      </Button>
      <Button look="ghost" onPress={onCancel}>
        {text('replan.no-break')}
      </Button>
    </form>
  );
}
