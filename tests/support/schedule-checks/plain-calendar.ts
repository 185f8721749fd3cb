/** Dates and free minutes worked out anew, day by day, with nothing of `shared/calendar` in it. */
import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import type { PlanInput } from '../../../src/shared/planning/build-plan.ts';

export type DateText = PlanSettings['start'];
type Week = PlanSettings['weekdayMinutes'];
type CalendarSettings = Pick<PlanSettings, 'start' | 'weekdayMinutes' | 'weekChanges' | 'daysOff'>;

export function dayAfter(date: DateText, days = 1): DateText {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as DateText;
}

/** 0 for Monday. */
function weekdayOfDate(date: DateText): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The week in force on a date: that of the latest change up to it. */
export function weekOn(
  date: DateText,
  { weekdayMinutes, weekChanges }: Pick<CalendarSettings, 'weekdayMinutes' | 'weekChanges'>,
): Week {
  let week = weekdayMinutes;
  let since = '';
  for (const change of weekChanges)
    if (change.from <= date && change.from > since) {
      week = change.weekdayMinutes;
      since = change.from;
    }
  return week;
}

/**
 * Minutes of a week kept free for habits that ask for so many: from Sunday back, each day gives at
 * most a whole fifth of its time until they have what they ask.
 */
export function keptFree(week: Week, asked: number): Week {
  let missing = asked;
  const kept = week.toReversed().map((minutes) => {
    const given = Math.min((minutes - (minutes % 5)) / 5, missing);
    missing -= given;
    return given;
  });
  // Seven days went in.
  return kept.reverse() as unknown as Week;
}

/** Minutes a person can study on a date, less what habits that ask for so many a week take of it. */
export function minutesOn(date: DateText, settings: CalendarSettings, asked = 0): number {
  if (date < settings.start) return 0;
  if (settings.daysOff.some(({ from, to }) => from <= date && date <= to)) return 0;
  const weekday = weekdayOfDate(date);
  const week = weekOn(date, settings);
  return (week[weekday] ?? 0) - (keptFree(week, asked)[weekday] ?? 0);
}

/** Minutes that all weekly habits of a role ask for. */
export function minutesAsked({ role }: Pick<PlanInput, 'role'>): number {
  return role.rhythms.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
}

/** The first day on which work can be planned. */
function firstPlannedDay({ settings, now }: PlanInput): DateText {
  return now === undefined || now.date < settings.start ? settings.start : now.date;
}

/** The study time that tasks of a plan can have: one line of minutes, whatever day they fall on. */
export class StudyLine {
  readonly begin: DateText;
  readonly #on: (date: DateText) => number;
  readonly #through = new Map<DateText, number>();
  #known: DateText;
  #minutes = 0;

  constructor(input: PlanInput) {
    const { settings, now } = input;
    const asked = minutesAsked(input);
    this.begin = firstPlannedDay(input);
    this.#known = dayAfter(this.begin, -1);
    this.#on = (date) => {
      const minutes = minutesOn(date, settings, asked);
      return date === now?.date ? Math.max(0, minutes - now.studiedMinutes) : minutes;
    };
  }

  /** Minutes for tasks on a date. */
  on(date: DateText): number {
    return date < this.begin ? 0 : this.#on(date);
  }

  /** Minutes for tasks from the first planned day through a date. */
  through(date: DateText): number {
    if (date < this.begin) return 0;
    while (this.#known < date) {
      this.#known = dayAfter(this.#known);
      this.#minutes += this.#on(this.#known);
      this.#through.set(this.#known, this.#minutes);
    }
    return this.#through.get(date) ?? 0;
  }

  /** Minutes for tasks before a date. */
  before(date: DateText): number {
    return this.through(dayAfter(date, -1));
  }
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
