/** What has been done so far, in the form planning asks for. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { BegunWork } from '../domain/effort.ts';
import type { TaskId } from '../domain/ids.ts';
import type { LoggedSession, Progress } from '../domain/progress.ts';

/** Every ticked task with its day. */
export function doneDays(
  progress: ReadonlyMap<TaskId, Progress>,
): ReadonlyMap<TaskId, CalendarDate> {
  const days = new Map<TaskId, CalendarDate>();
  for (const { taskId, doneOn } of progress.values()) if (doneOn !== null) days.set(taskId, doneOn);
  return days;
}

/** Open tasks that were begun: those with a share done or with logged time. */
export function begunWork(
  progress: ReadonlyMap<TaskId, Progress>,
  sessions: readonly LoggedSession[],
): ReadonlyMap<TaskId, BegunWork> {
  const begun = new Map<TaskId, BegunWork>();
  const isOpen = (id: TaskId) => (progress.get(id)?.doneOn ?? null) === null;
  for (const [taskId, minutes] of loggedMinutes(sessions))
    if (isOpen(taskId)) begun.set(taskId, { share: null, loggedMinutes: minutes });
  for (const { taskId, share } of progress.values())
    if (share !== null && isOpen(taskId))
      begun.set(taskId, { share, loggedMinutes: begun.get(taskId)?.loggedMinutes ?? 0 });
  return begun;
}

/** Minutes logged on each task. */
export function loggedMinutes(sessions: readonly LoggedSession[]): ReadonlyMap<TaskId, number> {
  const minutes = new Map<TaskId, number>();
  for (const session of sessions)
    minutes.set(session.taskId, (minutes.get(session.taskId) ?? 0) + session.minutes);
  return minutes;
}

/** Minutes logged on a day. */
export function minutesOnDay(sessions: readonly LoggedSession[], date: CalendarDate): number {
  return sessions.reduce((sum, session) => sum + (session.date === date ? session.minutes : 0), 0);
}
