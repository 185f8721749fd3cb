import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  calendarDate,
  type CalendarDate,
} from '../../../src/shared/calendar/calendar-date.ts';
import type { Reminders } from '../../../src/shared/domain/settings.ts';
import {
  earlierOf,
  isQuiet,
  isReminderDue,
  nextReminder,
  parseReminded,
  reminderMinute,
  withReminded,
  type WallTime,
} from '../../../src/shared/reminders/reminder-time.ts';
import { prop } from '../../support/property-test.ts';

const MONDAY = calendarDate('2027-03-22');
const TUESDAY = addDays(MONDAY, 1);

/** Minutes from midnight of `18:30`. */
function minute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const at = (date: CalendarDate, time: string): WallTime => ({ date, minute: minute(time) });

/** At a time, with quiet hours such as `21:00-08:00`. */
function reminders(time: string, quiet = '21:00-08:00', isOn = true): Reminders {
  const [from = '', until = ''] = quiet.split('-');
  return { isOn, at: minute(time), quietFrom: minute(from), quietUntil: minute(until) };
}

describe('the time of a reminder', () => {
  it.each([
    ['18:00', '21:00-08:00', '18:00'],
    ['06:00', '21:00-08:00', '08:00'],
    ['13:00', '12:00-14:00', '14:00'],
    // The quiet hours begin with their first minute and end with their last.
    ['12:00', '12:00-14:00', '14:00'],
    ['14:00', '12:00-14:00', '14:00'],
    ['21:00', '21:00-21:00', '21:00'],
    ['00:00', '21:00-00:00', '00:00'],
  ])('set to %s with %s quiet, is %s', (time, quiet, expected) => {
    expect(reminderMinute(reminders(time, quiet))).toBe(minute(expected));
  });

  it.each([
    ['22:00', '21:00-08:00'],
    ['21:00', '21:00-08:00'],
    ['23:59', '21:00-00:00'],
  ])('set to %s with %s quiet, is none: the quiet ends on another day', (time, quiet) => {
    expect(reminderMinute(reminders(time, quiet))).toBeNull();
    const state = { reminders: reminders(time, quiet), reminded: [] };
    expect(nextReminder(at(MONDAY, '09:00'), state)).toBeNull();
  });
});

describe('the next reminder', () => {
  const state = { reminders: reminders('18:00'), reminded: [] as readonly CalendarDate[] };

  it('is today’s until its minute has passed, then tomorrow’s', () => {
    expect(nextReminder(at(MONDAY, '09:00'), state)).toEqual(at(MONDAY, '18:00'));
    expect(nextReminder(at(MONDAY, '18:00'), state)).toEqual(at(MONDAY, '18:00'));
    expect(nextReminder(at(MONDAY, '18:01'), state)).toEqual(at(TUESDAY, '18:00'));
  });

  it('passes over days that were reminded of', () => {
    const reminded = [MONDAY, TUESDAY];
    const next = nextReminder(at(MONDAY, '09:00'), { ...state, reminded });
    expect(next).toEqual(at(addDays(MONDAY, 2), '18:00'));
  });

  it('is none while reminders are off', () => {
    const off = { reminders: reminders('18:00', '21:00-08:00', false), reminded: [] };
    expect(nextReminder(at(MONDAY, '09:00'), off)).toBeNull();
  });
});

describe('a reminder is due', () => {
  const state = { reminders: reminders('18:00'), reminded: [] as readonly CalendarDate[] };
  const awaited = at(MONDAY, '18:00');

  it('from its minute on, also when the computer slept through it', () => {
    expect(isReminderDue(at(MONDAY, '17:59'), awaited, state)).toBe(false);
    expect(isReminderDue(at(MONDAY, '18:00'), awaited, state)).toBe(true);
    expect(isReminderDue(at(MONDAY, '20:15'), awaited, state)).toBe(true);
  });

  it('on the day the computer wakes, days later', () => {
    expect(isReminderDue(at(addDays(MONDAY, 3), '17:00'), awaited, state)).toBe(false);
    expect(isReminderDue(at(addDays(MONDAY, 3), '19:00'), awaited, state)).toBe(true);
  });

  it('not in the quiet hours, and never for a day that has passed', () => {
    expect(isReminderDue(at(MONDAY, '21:00'), awaited, state)).toBe(false);
    expect(isReminderDue(at(TUESDAY, '00:10'), awaited, state)).toBe(false);
    expect(isReminderDue(at(TUESDAY, '08:00'), awaited, state)).toBe(false);
  });

  it('never twice for a day, also when the clock is set back', () => {
    const reminded = withReminded([], MONDAY);
    expect(isReminderDue(at(MONDAY, '18:05'), awaited, { ...state, reminded })).toBe(false);
    // In October the hour from one to two comes twice; somebody sets the clock back by hand.
    expect(isReminderDue(at(MONDAY, '18:00'), awaited, { ...state, reminded })).toBe(false);
    const both = withReminded(reminded, TUESDAY);
    expect(isReminderDue(at(MONDAY, '18:00'), awaited, { ...state, reminded: both })).toBe(false);
    expect(isReminderDue(at(TUESDAY, '18:00'), awaited, { ...state, reminded: both })).toBe(false);
  });

  it('in a night of which the hour is missing, as soon as that has passed', () => {
    // On 28 March 2027 in Berlin the clock goes from 01:59 to 03:00.
    const early = { reminders: reminders('02:30', '00:00-00:00'), reminded: [] };
    const sunday = calendarDate('2027-03-28');
    const next = nextReminder(at(sunday, '01:59'), early);
    expect(next).toEqual(at(sunday, '02:30'));
    expect(isReminderDue(at(sunday, '03:00'), next ?? at(sunday, '00:00'), early)).toBe(true);
  });

  it('again on time after a clock that was a year ahead is put right', () => {
    const ahead = at(calendarDate('2028-03-22'), '18:00');
    const next = nextReminder(at(MONDAY, '12:00'), { ...state, reminded: [ahead.date] });
    expect(earlierOf(ahead, next ?? ahead)).toEqual(at(MONDAY, '18:00'));
    expect(earlierOf(next ?? ahead, ahead)).toEqual(at(MONDAY, '18:00'));
    expect(earlierOf(at(MONDAY, '18:01'), at(MONDAY, '18:00'))).toEqual(at(MONDAY, '18:00'));
  });
});

const anyReminders = fc.record({
  isOn: fc.constant(true),
  at: fc.nat(1439),
  quietFrom: fc.nat(1439),
  quietUntil: fc.nat(1439),
});

prop([anyReminders, fc.nat(1439)])('whatever is set, none is due in a quiet minute', (set, now) => {
  const state = { reminders: set, reminded: [] };
  const next = nextReminder({ date: MONDAY, minute: now }, state);
  if (next === null) return;
  expect(isQuiet(set, next.minute)).toBe(false);
  expect(isReminderDue(next, next, state)).toBe(true);
  for (let later = 0; later < 1440; later += 7) {
    const moment = { date: next.date, minute: later };
    if (isReminderDue(moment, next, state)) expect(isQuiet(set, later)).toBe(false);
  }
});

describe('the days reminded of', () => {
  it('are read from what was kept, whatever that is', () => {
    expect(parseReminded(['2027-03-22', 7, 'monday', null, '2027-02-30'])).toEqual([MONDAY]);
    for (const other of [undefined, null, {}, '2027-03-22', 4])
      expect(parseReminded(other)).toEqual([]);
  });

  it('do not grow without end', () => {
    let days: readonly CalendarDate[] = [];
    for (let day = 0; day < 200; day += 1) days = withReminded(days, addDays(MONDAY, day));
    expect(days).toHaveLength(60);
    expect(days.at(-1)).toBe(addDays(MONDAY, 199));
    expect(withReminded(days, addDays(MONDAY, 199))).toEqual(days);
  });
});
