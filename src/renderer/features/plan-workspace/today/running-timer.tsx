import { useState } from 'react';

import { formatDate } from '../../../../shared/calendar/format.ts';
import type { Schedule } from '../../../../shared/domain/plan.ts';
import { clockFace, isForgotten, measured, type Timer } from '../../../../shared/progress/timer.ts';
import { useInstant } from '../../../clock/instant.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { StopTimer } from './stop-timer.tsx';
import styles from './timer.module.css';
import { useTimerActions } from './use-timer-actions.ts';

const SECOND = 1000;
/** Proposed for a forgotten timer on a task that had no time planned on that day. */
const PROPOSED_MINUTES = 60;

export interface RunningTimerProps {
  readonly timer: Timer;
  readonly schedule: Schedule;
  /** Beside other things: the title only where there is room, and nothing but Stop. */
  readonly isCompact?: boolean;
}

/** The timer in one line: what it measures, on what, and how to stop it. */
export function RunningTimer({ timer, schedule, isCompact = false }: RunningTimerProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const [isStopping, setIsStopping] = useState(false);
  const { resume } = useTimerActions(timer);
  useCommands({ timer: isCompact ? () => setIsStopping(true) : null });
  const isLost = useIsForgotten(timer);
  return (
    <div
      className={styles['line']}
      data-compact={isCompact || undefined}
      role="group"
      aria-label={text('timer.label')}
    >
      {isLost ? (
        <span className={styles['question']}>
          {text('timer.forgotten', { date: formatDate(timer.beganOn, 'row', locale) })}
        </span>
      ) : (
        <TimerClock timer={timer} />
      )}
      <span className={styles['title']} title={timer.title} lang={contentLanguage} dir="auto">
        {timer.title}
      </span>
      {timer.startedAt === null && !isCompact && (
        <Button size="small" onPress={() => void resume()}>
          {text('timer.resume')}
        </Button>
      )}
      <StopTimer
        timer={timer}
        planned={plannedFor(timer, schedule)}
        size="small"
        isOpen={isStopping}
        onOpenChange={setIsStopping}
      />
    </div>
  );
}

/** The running time; figures of one width, so that nothing moves. */
export function TimerClock({ timer }: { readonly timer: Timer }) {
  const text = useText();
  const now = useInstant(timer.startedAt === null ? null : SECOND);
  return (
    <span
      role="timer"
      className={styles['clock']}
      data-paused={timer.startedAt === null || undefined}
      aria-label={text(timer.startedAt === null ? 'timer.paused-on' : 'timer.running-on', {
        title: timer.title,
      })}
    >
      {clockFace(measured(timer, now))}
    </span>
  );
}

/** Whether the person has to say what the timer is worth; looked at again as it runs. */
export function useIsForgotten(timer: Timer | null): boolean {
  const now = useInstant(timer === null || timer.startedAt === null ? null : SECOND);
  return timer !== null && isForgotten(timer, now);
}

/** What was planned of the timer's task for the day it was started. */
export function plannedFor({ taskId, beganOn }: Timer, { tasks }: Schedule): number {
  const task = tasks.find(({ id }) => id === taskId);
  return task?.sessions.find(({ date }) => date === beganOn)?.minutes ?? PROPOSED_MINUTES;
}
