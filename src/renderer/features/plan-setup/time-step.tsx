import { useRef } from 'react';

import { formatWork } from '../../../shared/calendar/format.ts';
import {
  LONGEST_DAY_MINUTES,
  spreadWeek,
  TIME_STEP_MINUTES,
} from '../../../shared/calendar/spread-week.ts';
import { minutesPerWeek, type WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import { DaysOffList } from './days-off-list.tsx';
import type { Draft } from './draft.ts';
import { WeekGrid } from './week-grid.tsx';
import styles from './plan-setup.module.css';

const SLIDER_MAXIMUM = 30 * 60;

export interface TimeStepProps {
  readonly draft: Draft;
  readonly failures: readonly PlanFailure[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** When to study: an ordinary week, and the days it does not hold for. */
export function TimeStep({ draft, failures, onChange }: TimeStepProps) {
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
      {failures.some(({ kind }) => kind === 'no-study-time') && (
        <p className={styles['error']} role="alert">
          {text('failure.no-study-time')}
        </p>
      )}
      <DaysOffList
        daysOff={draft.daysOff}
        start={draft.start}
        isEveryDayOff={failures.some(({ kind }) => kind === 'every-day-off')}
        onChange={(daysOff) => onChange({ daysOff })}
      />
    </>
  );
}
