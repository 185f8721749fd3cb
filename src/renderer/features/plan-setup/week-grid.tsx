import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

import { formatWeekday, formatWork } from '../../../shared/calendar/format.ts';
import { TIME_STEP_MINUTES } from '../../../shared/calendar/spread-week.ts';
import type { WeekdayMinutes } from '../../../shared/calendar/study-calendar.ts';
import { MINUTES_READ_OUT } from '../../components/minutes-slider.tsx';
import { useWeekStart } from '../../components/week-start.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { DayTime } from './day-time.tsx';
import styles from './week-grid.module.css';

const CELL_MINUTES = 30;
const SMALLEST_SCALE = 4 * 60;

export interface WeekGridProps {
  readonly minutes: WeekdayMinutes;
  readonly onChange: (minutes: WeekdayMinutes) => void;
}

/** An ordinary week: drag in a column, use the arrow keys, or type a time under it. */
export function WeekGrid({ minutes, onChange }: WeekGridProps) {
  const text = useText();
  const locale = useLocale();
  const weekStart = useWeekStart();
  const order = Array.from(minutes.keys(), (place) => (weekStart + place) % minutes.length);
  const highest = Math.max(...minutes);
  const scale = Math.max(SMALLEST_SCALE, Math.ceil(highest / 120) * 120);
  const cells = scale / CELL_MINUTES;
  const set = (weekday: number, value: number) =>
    onChange(
      minutes.map((old, day) => (day === weekday ? value : old)) as unknown as WeekdayMinutes,
    );
  return (
    <div className={styles['grid']}>
      <div className={styles['axis']} aria-hidden="true">
        {[1, 0.75, 0.5, 0.25].map((share) => (
          <span key={share} style={{ insetBlockStart: `${(1 - share) * 100}%` }}>
            {formatWork(scale * share, locale)}
          </span>
        ))}
      </div>
      {order.map((weekday) => {
        const value = minutes[weekday] ?? 0;
        const day = formatWeekday(weekday, 'long', locale);
        return (
          <div key={day} className={styles['day']}>
            <span className={styles['name']} aria-hidden="true">
              {formatWeekday(weekday, 'short', locale)}
            </span>
            <Slider
              aria-label={text('setup.time.day', { day })}
              orientation="vertical"
              value={value}
              minValue={0}
              maxValue={scale}
              step={TIME_STEP_MINUTES}
              formatOptions={MINUTES_READ_OUT}
              onChange={(next) => set(weekday, next)}
            >
              <SliderTrack className={styles['track'] ?? ''}>
                {Array.from({ length: cells }, (_, cell) => {
                  const from = (cells - 1 - cell) * CELL_MINUTES;
                  const share = Math.min(1, Math.max(0, (value - from) / CELL_MINUTES));
                  return (
                    <span key={from} className={styles['cell']}>
                      <span style={{ blockSize: `${share * 100}%` }} />
                    </span>
                  );
                })}
                <SliderThumb className={styles['thumb'] ?? ''} />
              </SliderTrack>
            </Slider>
            <DayTime
              key={value}
              label={text('setup.time.day-typed', { day })}
              minutes={value}
              onChange={(next) => set(weekday, next)}
            />
          </div>
        );
      })}
    </div>
  );
}
