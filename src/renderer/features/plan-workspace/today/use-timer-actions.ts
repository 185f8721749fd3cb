import type { PlanId } from '../../../../shared/domain/ids.ts';
import {
  isForgotten,
  measured,
  toMinutes,
  type Instant,
  type Timer,
} from '../../../../shared/progress/timer.ts';
import { instant } from '../../../clock/instant.ts';
import { today } from '../../../clock/today.ts';
import { showToast } from '../../../components/toasts.tsx';
import { useText } from '../../../messages/use-text.ts';
import type { Subject } from '../../../storage/commands/record-progress.ts';
import {
  discardTimer,
  keepTimer,
  readTimer,
  pauseTimer,
  putTimer,
  resumeTimer,
  startTimer,
} from '../../../storage/commands/timer.ts';
import { undo } from '../../../storage/commands/undo.ts';

/** Less than this was a slip of the hand, not study. */
const SHORTEST_KEPT = 30_000;

export interface TimerActions {
  /**
   * Starts on a task; a timer on another task ends, and what it measured is kept. One that runs on
   * the task goes on.
   */
  readonly start: (task: Subject & { readonly planId: PlanId }) => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly keep: (minutes: number) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** What can be done with the one timer there is. */
export function useTimerActions(timer: Timer | null): TimerActions {
  const text = useText();
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch {
      showToast({ text: text('storage.not-saved') });
      return false;
    }
  };
  const offerUndo = (words: string, run: () => Promise<unknown>) =>
    showToast({ text: words, action: { label: text('undo.action'), run: () => void run() } });

  const keepOf = async (of: Timer, minutes: number): Promise<boolean> => {
    const isKept = await attempt(() => keepTimer(of, minutes));
    if (isKept)
      offerUndo(text('change.session-logged', { subject: of.title, count: minutes }), undo);
    return isKept;
  };
  /** Ends a timer that makes room for another; false where it has to stay. */
  const leave = async (other: Timer, now: Instant): Promise<boolean> => {
    // Only the person knows what a forgotten timer is worth.
    if (isForgotten(other, now)) return false;
    const time = measured(other, now);
    return time >= SHORTEST_KEPT ? keepOf(other, toMinutes(time)) : attempt(discardTimer);
  };
  const discard = async () => {
    if (timer === null || !(await attempt(discardTimer))) return;
    const putBack = () =>
      attempt(async () => {
        const there = await readTimer();
        if (there === null || (await leave(there, instant()))) await putTimer(timer);
      });
    offerUndo(text('timer.discarded', { title: timer.title }), putBack);
  };
  return {
    discard,
    keep: async (minutes) => {
      if (timer !== null) await keepOf(timer, minutes);
    },
    pause: async () => void (await attempt(() => pauseTimer(instant()))),
    resume: async () => void (await attempt(() => resumeTimer(instant()))),
    start: async (task) => {
      const now = instant();
      await attempt(async () => {
        const there = await startTimer(task, today(), now);
        if (there === null || there.taskId === task.id) return;
        if (await leave(there, now)) await startTimer(task, today(), now);
      });
    },
  };
}
