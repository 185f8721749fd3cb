/**
 * Study hours in the measures of a European university: one ECTS credit is 25 to 30 hours of a
 * student's work, a semester course 120 to 180. Both ends are kept, because the span is the honest
 * part of the comparison.
 */
const CREDIT_HOURS = { least: 25, most: 30 };
const COURSE_HOURS = { least: 120, most: 180 };

/** @example inCredits(600 * 60) // '20–24' */
export function inCredits(minutes: number): string {
  const span = [minutes / 60 / CREDIT_HOURS.most, minutes / 60 / CREDIT_HOURS.least];
  return [...new Set(span.map((credits) => credits.toFixed(0)))].join('–');
}

/** @example inCourses(600 * 60) // '3.3–5.0' */
export function inCourses(minutes: number): string {
  const span = [minutes / 60 / COURSE_HOURS.most, minutes / 60 / COURSE_HOURS.least];
  return [...new Set(span.map((courses) => courses.toFixed(1)))].join('–');
}

/** Hours of several semester courses. @example hoursOfCourses(2) // '240–360' */
export function hoursOfCourses(count: number): string {
  return `${count * COURSE_HOURS.least}–${count * COURSE_HOURS.most}`;
}
