/**
 * The one timer, kept among the settings so that a restart or a crash finds it as it was. Starting
 * and pausing it is no change to undo; the session it becomes is.
 */
import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import {
  parseTimer,
  paused,
  resumed,
  type Instant,
  type Timer,
} from '../../../shared/progress/timer.ts';
import { database } from '../database.ts';
import { writeSession } from './log-session.ts';
import type { Subject } from './record-progress.ts';
import { writeTransaction } from '../write-transaction.ts';

/** Its key in the settings. */
export const TIMER_KEY = 'timer';

/** The timer as it is kept; null when there is none. */
export async function readTimer(): Promise<Timer | null> {
  return parseTimer((await database.settings.get(TIMER_KEY))?.value);
}

/**
 * Starts the timer on a task, unless there is one: what that one measured is not the caller's to
 * lose, who may not have known of it.
 *
 * @returns the timer that was there and stays as it was; null when the new one was started
 */
export function startTimer(
  task: Subject & { readonly planId: PlanId },
  beganOn: CalendarDate,
  at: Instant,
): Promise<Timer | null> {
  return writeTransaction(database.settings, async () => {
    const there = await readTimer();
    if (there !== null) return there;
    const value: Timer = {
      taskId: task.id,
      planId: task.planId,
      title: task.title,
      sessionId: crypto.randomUUID(),
      beganOn,
      held: 0,
      startedAt: at,
    };
    await database.settings.put({ key: TIMER_KEY, value });
    return null;
  });
}

/** Holds the timer; what it has measured stays. */
export async function pauseTimer(at: Instant): Promise<void> {
  await changeTimer((timer) => paused(timer, at));
}

/** Lets a paused timer go on. */
export async function resumeTimer(at: Instant): Promise<void> {
  await changeTimer((timer) => resumed(timer, at));
}

/**
 * Ends a timer with a session of so many minutes on the day it was started. Should the app die in
 * between, ending it again writes the same session, not a second one.
 */
export async function keepTimer(timer: Timer, minutes: number): Promise<void> {
  const { taskId, planId, sessionId, beganOn, title } = timer;
  const isPlanThere = (await database.plans.get(planId)) !== undefined;
  await writeSession(
    {
      id: sessionId,
      taskId,
      planId: isPlanThere ? planId : null,
      date: beganOn,
      minutes,
      note: '',
    },
    title,
  );
  await discardTimer();
}

/** Ends the timer and keeps nothing of it. */
export async function discardTimer(): Promise<void> {
  await writeTransaction(database.settings, () => database.settings.delete(TIMER_KEY));
}

/** Puts a timer back as it was. */
export async function putTimer(timer: Timer): Promise<void> {
  await writeTransaction(database.settings, () =>
    database.settings.put({ key: TIMER_KEY, value: timer }),
  );
}

async function changeTimer(change: (timer: Timer) => Timer): Promise<void> {
  await writeTransaction(database.settings, async () => {
    const timer = await readTimer();
    if (timer !== null) await database.settings.put({ key: TIMER_KEY, value: change(timer) });
  });
}
