import { useRef } from 'react';

import { parseCalendarDate, type CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import { formatWork } from '../../../shared/calendar/format.ts';
import {
  LONGEST_DAY_MINUTES,
  spreadWeek,
  TIME_STEP_MINUTES,
} from '../../../shared/calendar/spread-week.ts';
import { minutesPerWeek, type WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import { DateField } from '../../components/date-field.tsx';
import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import { DaysOffList } from './days-off-list.tsx';
import type { Draft } from './draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { WeekChanges } from './week-changes.tsx';
import { WeekGrid } from './week-grid.tsx';
import styles from './plan-setup.module.css';

const SLIDER_MAXIMUM = 30 * 60;

/** Faults of the later weeks, in the order in which they are said. */
const WEEK_FAULTS = ['week-changes-twice', 'impossible-week-change', 'study-time-ends'] as const;

export interface TimeStepProps {
  readonly draft: Draft;
  readonly today: CalendarDate;
  readonly failures: readonly PlanFailure[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** When to study: an ordinary week, the weeks and days it does not hold for, and by when. */
export function TimeStep({ draft, today, failures, onChange }: TimeStepProps) {
  const text = useText();
  const locale = useLocale();
  const total = minutesPerWeek(draft.weekdayMinutes);
  // The slider keeps the shape of the week as last set by hand, also on its way through zero.
  const shape = useRef(draft.weekdayMinutes);
  const setWeek = (weekdayMinutes: WeekdayMinutes) => {
    shape.current = weekdayMinutes;
    onChange({ weekdayMinutes });
  };
  const maximum = Math.max(SLIDER_MAXIMUM, Math.min(total, LONGEST_DAY_MINUTES * 7));
  const hours = formatWork(total, locale);
  const failsWith = (kind: PlanFailure['kind']) =>
    failures.some((failure) => failure.kind === kind);
  const weekFault = WEEK_FAULTS.find(failsWith);
  return (
    <>
      <h2 className={styles['question']}>{text('setup.time.question')}</h2>
      <p className={styles['explain']}>{text('setup.time.explain')}</p>
      <WeekGrid minutes={draft.weekdayMinutes} onChange={setWeek} />
      <div className={styles['week']}>
        <output className={styles['weekTotal']}>{text('setup.time.a-week', { hours })}</output>
        <MinutesSlider
          label={text('setup.time.hours-a-week')}
          minutes={total}
          maximum={maximum}
          step={TIME_STEP_MINUTES}
          onChange={(minutes) => onChange({ weekdayMinutes: spreadWeek(minutes, shape.current) })}
        />
      </div>
      {failsWith('no-study-time') && (
        <p className={styles['error']} role="alert">
          {text('failure.no-study-time')}
        </p>
      )}
      <div className={styles['pair']}>
        <DateField
          label={text('setup.goal.start')}
          value={draft.start}
          onChange={(value) =>
            onChange({ start: value === null ? null : parseCalendarDate(value) })
          }
          error={draft.start === null ? text('setup.goal.start-missing') : null}
        />
        <DateField
          label={text('setup.goal.target')}
          value={draft.targetDate}
          onChange={(value) =>
            onChange({ targetDate: value === null ? null : parseCalendarDate(value) })
          }
          help={text('setup.goal.target-help')}
          error={failsWith('target-before-start') ? text('failure.target-before-start') : null}
        />
      </div>
      <WeekChanges
        changes={draft.weekChanges}
        start={draft.start}
        week={draft.weekdayMinutes}
        error={weekFault === undefined ? null : text(`failure.${weekFault}`)}
        onChange={(weekChanges) => onChange({ weekChanges })}
      />
      <DaysOffList
        daysOff={draft.daysOff}
        start={draft.start}
        today={today}
        isEveryDayOff={failsWith('every-day-off')}
        onChange={(daysOff) => onChange({ daysOff })}
      />
      <RuleFields draft={draft} onChange={onChange} />
    </>
  );
}
