/** Dates and free minutes worked out anew, day by day, with nothing of `shared/calendar` in it. */
import type { PlanSettings, Schedule } from '../../../src/shared/domain/plan.ts';

type DateText = PlanSettings['start'];

export function dayAfter(date: DateText, days = 1): DateText {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as DateText;
}

/** 0 for Monday. */
function weekdayOfDate(date: DateText): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Minutes a person can study on a date, before and after the weekly habits are taken out. */
export function minutesOn(
  date: DateText,
  settings: PlanSettings,
  reserve: Schedule['reserve'] = null,
): number {
  if (date < settings.start) return 0;
  if (settings.daysOff.some(({ from, to }) => from <= date && date <= to)) return 0;
  const weekday = weekdayOfDate(date);
  const kept = reserve !== null && reserve.weekday === weekday ? reserve.minutes : 0;
  return (settings.weekdayMinutes[weekday] ?? 0) - kept;
}

/** Minutes left for tasks from the plan's start to a date, both included. */
export function minutesUntil(
  last: DateText,
  settings: PlanSettings,
  reserve: Schedule['reserve'],
): number {
  let minutes = 0;
  for (let date = settings.start; date <= last; date = dayAfter(date))
    minutes += minutesOn(date, settings, reserve);
  return minutes;
}

/** Whole months later; the day is held to the month's length. */
export function monthsAfter(date: DateText, months: number): DateText {
  const moment = new Date(`${date}T00:00:00Z`);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const first = moment.toISOString().slice(0, 8);
  for (let held = day; ; held -= 1) {
    const text = `${first}${String(held).padStart(2, '0')}`;
    const time = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(text))
      return text as DateText;
  }
}
