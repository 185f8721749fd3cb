import {
  toEpochDay,
  weekdayOf,
  type CalendarDate,
} from '../../../../shared/calendar/calendar-date.ts';
import {
  formatDate,
  formatNearDate,
  formatWeekday,
  formatWork,
} from '../../../../shared/calendar/format.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Today } from '../../../../shared/progress/today.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useLocale, useText, type Text } from '../../../messages/use-text.ts';

export interface NothingNowProps {
  readonly day: Today;
  readonly start: CalendarDate;
  readonly today: CalendarDate;
  readonly titleOf: (task: TaskId) => string;
  readonly onBegin: (task: TaskId) => void;
}

/** A day without anything to do: why, and what comes next and when. */
export function NothingNow({ day, start, today, titleOf, onBegin }: NothingNowProps) {
  const text = useText();
  const locale = useLocale();
  const { next } = day;
  const sentence = describeState({ day, start, today, text, locale });
  const onward =
    next === null
      ? ''
      : text('today.next', {
          title: titleOf(next.task.id),
          date: formatNearDate(next.date, 'row', { beside: today, locale }),
          minutes: formatWork(next.minutes, locale),
        });
  const first = day.ifTime[0]?.task ?? next?.task;
  return (
    <EmptyState sentence={`${sentence} ${onward}`.trim()}>
      {first !== undefined && (
        <Button onPress={() => onBegin(first.id)}>{text('today.begin-anyway')}</Button>
      )}
    </EmptyState>
  );
}

interface StateWords extends Pick<NothingNowProps, 'day' | 'start' | 'today'> {
  readonly text: Text;
  readonly locale: string;
}

function describeState({ day: { state }, start, today, text, locale }: StateWords): string {
  switch (state.kind) {
    case 'before-start':
      return text('today.before-start', { date: formatDate(start, 'long', locale) });
    case 'day-off':
      return state.label === ''
        ? text('today.day-off')
        : text('today.day-off-for', { label: state.label });
    case 'no-study-time': {
      const weekday = formatWeekday(weekdayOf(toEpochDay(today)), 'long', locale);
      return text('today.no-study-time', { weekday });
    }
    case 'done-for-today':
      return text('today.done-for-today');
    case 'all-done':
      return text('today.all-done', { date: formatDate(state.on, 'long', locale) });
    case 'empty':
      return text('today.empty');
    case 'work':
    case 'nothing-planned':
      return text('today.nothing-planned');
  }
}
