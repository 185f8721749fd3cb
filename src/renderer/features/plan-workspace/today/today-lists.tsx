import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Today, TodayTask } from '../../../../shared/progress/today.ts';
import { Estimate } from '../../../components/mark.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { TaskRows, type TaskRow } from './task-rows.tsx';
import type { TodayActions } from './use-today-actions.ts';

export interface TodayListsProps {
  readonly day: Today;
  readonly today: CalendarDate;
  /** The task in the card; it stands in no list. */
  readonly atHand: TaskId | null;
  readonly titleOf: (task: TaskId) => string;
  readonly actions: TodayActions;
  /** Puts a task into the card. */
  readonly onChoose: (task: TaskId) => void;
  readonly onOpenTask: (task: TaskId) => void;
}

/** The rest of the day, what could be begun besides, and what was done this week. */
export function TodayLists(props: TodayListsProps) {
  const { day, today, atHand, titleOf, actions, onChoose, onOpenTask } = props;
  const text = useText();
  const locale = useLocale();
  const isElsewhere = ({ task }: TodayTask) => task.id !== atHand;
  const first = day.now === null || day.now.task.id === atHand ? [] : [day.now];
  const later = [...first, ...day.later].filter(isElsewhere);
  const tick = ({ id, title, isDone }: TaskRow) => void actions.tick({ id, title }, !isDone);

  const detailOf = ({ waitsFor, nextOn, task, minutesToday }: TodayTask): string => {
    const [waited] = waitsFor;
    if (waited !== undefined) return text('today.after', { title: titleOf(waited) });
    if (minutesToday > 0) return '';
    return nextOn === null
      ? text('today.was-planned', {
          date: formatNearDate(task.finish, 'row', { beside: today, locale }),
        })
      : text('today.planned-for', {
          date: formatNearDate(nextOn, 'row', { beside: today, locale }),
        });
  };
  const rowOf = (entry: TodayTask): TaskRow => {
    const { task, minutesToday, minutesLeft } = entry;
    return {
      id: task.id,
      title: titleOf(task.id),
      detail: detailOf(entry),
      when: '',
      minutes:
        minutesToday > 0 ? (
          formatWork(minutesToday, locale)
        ) : (
          <Estimate label={text('estimate.ours')}>{formatWork(minutesLeft, locale)}</Estimate>
        ),
      isDone: false,
    };
  };
  return (
    <>
      <TaskRows
        title={text('today.then')}
        figure={formatWork(
          later.reduce((sum, { minutesToday }) => sum + minutesToday, 0),
          locale,
        )}
        rows={later.map(rowOf)}
        onTick={tick}
        onOpen={onChoose}
      />
      <TaskRows
        title={text('today.if-time')}
        figure=""
        rows={day.ifTime.filter(isElsewhere).map(rowOf)}
        onTick={tick}
        onOpen={onChoose}
      />
      <TaskRows
        title={text('today.done-this-week')}
        figure=""
        rows={day.doneThisWeek.map(({ task, doneOn, minutes }) => ({
          id: task.id,
          title: titleOf(task.id),
          detail: '',
          when: formatNearDate(doneOn, 'row', { beside: today, locale }),
          minutes: formatWork(minutes, locale),
          isDone: true,
        }))}
        onTick={tick}
        onOpen={onOpenTask}
      />
    </>
  );
}
