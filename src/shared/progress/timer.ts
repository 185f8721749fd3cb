/**
 * A timer on one task: what it has measured, and when it was plainly forgotten. It keeps no running
 * count, only the moment it was started, so that it survives whatever happens to the app.
 */
import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanId, TaskId } from '../domain/ids.ts';

/** A moment, in milliseconds since the beginning of 1970. */
export type Instant = number;

export interface Timer {
  readonly taskId: TaskId;
  readonly planId: PlanId;
  /** The task's title when the timer was started. */
  readonly title: string;
  /** The id of the session it will become; so one timer never becomes two sessions. */
  readonly sessionId: string;
  /** The day it was started, to which the session will belong. */
  readonly beganOn: CalendarDate;
  /** Milliseconds measured before the last pause. */
  readonly held: number;
  /** When it was started or went on last; null while it is paused. */
  readonly startedAt: Instant | null;
}

/** Who has a timer run longer than this without a pause has left the desk. */
export const LONGEST_STRETCH = 5 * 60 * 60_000;
const MINUTE = 60_000;
const LONGEST_MINUTES = 24 * 60;

/** Milliseconds measured so far. A clock that was set back takes nothing away. */
export function measured({ held, startedAt }: Timer, now: Instant): number {
  return held + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Whether it has run so long without a pause that what it measured says nothing. */
export function isForgotten({ startedAt }: Timer, now: Instant): boolean {
  return startedAt !== null && now - startedAt >= LONGEST_STRETCH;
}

/** Paused, with what it has measured; one that is paused stays as it is. */
export function paused(timer: Timer, now: Instant): Timer {
  return { ...timer, held: measured(timer, now), startedAt: null };
}

/** Going on; one that is running stays as it is. */
export function resumed(timer: Timer, now: Instant): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

/** Whole minutes, at least one and at most a day. */
export function toMinutes(milliseconds: number): number {
  return Math.min(LONGEST_MINUTES, Math.max(1, Math.round(milliseconds / MINUTE)));
}

/** @example clockFace(3_754_000) // 1:02:34 */
export function clockFace(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
}

/** Reads a timer as it was kept; null for anything that is none. */
export function parseTimer(value: unknown): Timer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { taskId, planId, title, sessionId, beganOn, held, startedAt } = value as Readonly<
    Record<string, unknown>
  >;
  const isText = [taskId, planId, title, sessionId].every((field) => typeof field === 'string');
  const date = typeof beganOn === 'string' ? parseCalendarDate(beganOn) : null;
  if (!isText || date === null || !isDuration(held)) return null;
  if (startedAt !== null && !Number.isFinite(startedAt)) return null;
  return value as Timer;
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
