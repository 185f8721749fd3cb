import { useDeferredValue, useMemo, useRef, useState } from 'react';

import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Timer } from '../../../../shared/progress/timer.ts';
import type { Today } from '../../../../shared/progress/today.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { useSingleKey } from '../../../commands/use-single-key.ts';
import { Button } from '../../../components/button.tsx';
import { Verdict } from '../../../components/verdict.tsx';
import { useWeekStart } from '../../../components/week-start.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { useTimer } from '../../../storage/queries/use-timer.ts';
import { useKeptScroll } from '../use-kept-scroll.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { Aside } from './aside.tsx';
import { dayOf } from './day-of.ts';
import { NothingNow } from './nothing-now.tsx';
import { NowCard } from './now-card.tsx';
import { RunningTimer, useIsForgotten } from './running-timer.tsx';
import { TodayLists } from './today-lists.tsx';
import { TODAY_KEYS } from './today-keys.ts';
import styles from './today-view.module.css';
import { useTimerActions } from './use-timer-actions.ts';
import { useTodayActions, type TodayActions } from './use-today-actions.ts';

/**
 * What to do now and why, and what the day and the week look like. It comes once it is known whether
 * a timer runs, so that its key never starts one in place of stopping the one there is.
 */
export function TodayView(props: WorkspaceViewProps) {
  const timer = useTimer();
  // Drawn in pieces between which the window hears presses, as a view is that waits for nothing.
  const isKnown = useDeferredValue(timer !== undefined);
  return timer === undefined || !isKnown ? null : <TodayScreen {...props} timer={timer} />;
}

interface TodayScreenProps extends WorkspaceViewProps {
  readonly timer: Timer | null;
}

function TodayScreen({ timer, ...props }: TodayScreenProps) {
  const { plan, today, items } = props;
  const day = useDay(props);
  const isForgotten = useIsForgotten(timer);
  const todayActions = useTodayActions(props);
  const timerActions = useTimerActions(timer);
  const [chosen, setChosen] = useState<TaskId | null>(null);
  const [isStopping, setIsStopping] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  useKeptScroll(plan.id, 'today', screen);
  const actions: TodayActions = {
    ...todayActions,
    putOff: async (task) => {
      await todayActions.putOff(task);
      setChosen(null);
    },
  };

  const running = timer?.planId === plan.id ? day.open.get(timer.taskId) : undefined;
  const picked = chosen === null ? undefined : day.open.get(chosen);
  const atHand = picked ?? running ?? day.now ?? undefined;
  const item = atHand === undefined ? undefined : items.get(atHand.task.id);
  const ownTimer = timer !== null && timer.taskId === atHand?.task.id ? timer : null;
  const titleOf = (id: TaskId) => items.get(id)?.title ?? id;

  const start = () => {
    if (atHand === undefined || item === undefined) return;
    void timerActions.start({ id: atHand.task.id, title: item.title, planId: plan.id });
  };
  const startOrStop = () => {
    if (ownTimer === null) start();
    else setIsStopping(true);
  };
  useSingleKey(TODAY_KEYS.timer.key, startOrStop);
  useCommands({ timer: item === undefined ? null : startOrStop });

  return (
    <div ref={screen} className={styles['view']}>
      <div className={styles['main']}>
        <DateLine {...props} day={day} />
        <LateLine {...props} day={day} />
        {timer !== null && ownTimer === null && (
          <div className={styles['timer']}>
            <RunningTimer timer={timer} schedule={props.schedule} />
          </div>
        )}
        {atHand !== undefined && item !== undefined ? (
          <NowCard
            {...props}
            entry={atHand}
            item={item}
            isChosen={atHand !== day.now && atHand !== running}
            timer={ownTimer}
            onStart={start}
            isBlocked={isForgotten}
            isStopping={isStopping}
            onStopping={setIsStopping}
            actions={actions}
          />
        ) : (
          <div className={styles['nothing']}>
            <NothingNow
              day={day}
              start={plan.start}
              today={today}
              titleOf={titleOf}
              onBegin={setChosen}
            />
          </div>
        )}
        <TodayLists
          day={day}
          today={today}
          atHand={atHand?.task.id ?? null}
          titleOf={titleOf}
          actions={actions}
          onChoose={setChosen}
          onOpenTask={props.onOpenTask}
        />
      </div>
      <Aside {...props} day={day} />
    </div>
  );
}

function useDay(props: WorkspaceViewProps): Today {
  const { plan, schedule, computedOn, role, progress, sessions, today } = props;
  const weekStart = useWeekStart();
  return useMemo(
    () => dayOf({ plan, schedule, computedOn, role, progress, sessions, today, weekStart }),
    [plan, schedule, computedOn, role, progress, sessions, today, weekStart],
  );
}

interface DayProps extends WorkspaceViewProps {
  readonly day: Today;
}

/** The date, and the minutes of the day against what one has. */
function DateLine({ day: { day }, today }: DayProps) {
  const text = useText();
  const locale = useLocale();
  const available = formatWork(day.available, locale);
  const values = {
    studied: formatWork(day.studied, locale),
    planned: formatWork(day.planned, locale),
  };
  return (
    <div className={styles['date']}>
      <h2>{formatDate(today, 'day', locale)}</h2>
      {day.planned + day.studied + day.available > 0 && (
        <p>
          {day.studied > 0 && (day.planned === 0 || day.studied > day.planned)
            ? text('today.minutes-more', values)
            : text(day.studied > 0 ? 'today.minutes-studied' : 'today.minutes-planned', values)}
          {day.available !== day.planned && (
            <span>{text('today.minutes-available', { available })}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** Work whose days have passed is a fact, not a fault. */
function LateLine({ day, onReplan }: DayProps) {
  const text = useText();
  if (day.late.length === 0) return null;
  return (
    <div className={styles['late']}>
      <Verdict tone="behind">{text('today.late', { count: day.late.length })}</Verdict>
      {onReplan !== undefined && (
        <Button size="small" onPress={onReplan}>
          {text('today.replan')}
        </Button>
      )}
    </div>
  );
}
