/**
 * Study time as one line: its minutes counted from a first day on, whatever day they fall on. Work
 * that never waits simply takes the next minutes of this line.
 */
import { calendarDate, toEpochDay, type EpochDay } from './calendar-date.ts';

/** Dates further away than this are refused: nobody can believe them. */
export const HORIZON_YEARS = 50;
/** A calendar date has four digits for its year. */
const LAST_DATE = toEpochDay(calendarDate('9999-12-31'));
const DAYS_A_YEAR = 365.25;

export class StudyTime {
  readonly firstDay: EpochDay;
  /** The last day within the horizon. */
  readonly lastDay: EpochDay;
  readonly #capacity: (day: EpochDay) => number;
  /** Minutes through each day from the first on; grows as it is asked. */
  readonly #through: number[] = [];

  /** @param capacity minutes of a day; asked once per day, in order */
  constructor(firstDay: EpochDay, capacity: (day: EpochDay) => number) {
    this.firstDay = firstDay;
    this.lastDay = Math.min(firstDay + Math.round(HORIZON_YEARS * DAYS_A_YEAR), LAST_DATE);
    this.#capacity = capacity;
  }

  /** Minutes of one day; 0 outside the horizon. */
  on(day: EpochDay): number {
    return this.through(day) - this.through(day - 1);
  }

  /** Minutes from the first day to a day, both included; days beyond the horizon add none. */
  through(day: EpochDay): number {
    if (day < this.firstDay) return 0;
    const wanted = Math.min(day, this.lastDay) - this.firstDay;
    while (this.#through.length <= wanted) this.#extend();
    return this.#through[wanted] ?? 0;
  }

  /**
   * The day on which the minutes reach a number.
   *
   * @param minutes above 0
   * @returns null when that is beyond the horizon
   */
  dayOf(minutes: number): EpochDay | null {
    while ((this.#through.at(-1) ?? 0) < minutes) {
      if (this.firstDay + this.#through.length > this.lastDay) return null;
      this.#extend();
    }
    let low = 0;
    let high = this.#through.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#through[middle] ?? 0) < minutes) low = middle + 1;
      else high = middle;
    }
    return this.firstDay + low;
  }

  #extend(): void {
    const day = this.firstDay + this.#through.length;
    this.#through.push((this.#through.at(-1) ?? 0) + this.#capacity(day));
  }
}
