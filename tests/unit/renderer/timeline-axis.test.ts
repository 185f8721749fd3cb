import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  placeFlags,
  type Flag,
} from '../../../src/renderer/features/plan-workspace/timeline/axis-flags.ts';
import {
  axisOf,
  gridLines,
  LABEL_ROOM,
  type Tick,
} from '../../../src/renderer/features/plan-workspace/timeline/axis-ticks.ts';
import { axisWords } from '../../../src/renderer/features/plan-workspace/timeline/axis-words.ts';
import {
  closedRuns,
  shownRuns,
} from '../../../src/renderer/features/plan-workspace/timeline/closed-days.ts';
import {
  extentsOf,
  scaleOf,
  type Zoom,
} from '../../../src/renderer/features/plan-workspace/timeline/day-scale.ts';
import {
  calendarDate,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
} from '../../../src/shared/calendar/calendar-date.ts';
import { capacityByDay } from '../../../src/shared/calendar/study-calendar.ts';
import { anyCalendar, anyDate } from '../../support/arbitraries.ts';
import { aCalendar } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';
import { aTimelineOver, axisWordsFor } from '../../support/timeline-builders.ts';

const START = calendarDate('2027-01-04');
const dates = { start: START, target: null, today: START };
const words = axisWordsFor(0);

function scaleFor(days: number, zoom: Zoom, width = 736) {
  return scaleOf(extentsOf(aTimelineOver(days), dates), zoom, width);
}
function wholeAxis(days: number, zoom: Zoom, width?: number) {
  const scale = scaleFor(days, zoom, width);
  return axisOf({ scale, window: { from: 0, to: scale.width }, words });
}
const labelsOf = (ticks: readonly Tick[]) =>
  ticks.map(({ label }) => label).filter((label) => label !== '');

describe('the axis', () => {
  it('names weekdays, days, weeks, months and years as the view gets longer', () => {
    expect(labelsOf(wholeAxis(400, 7).minor).slice(0, 3)).toEqual(['Wed 30', 'Thu 31', 'Fri 1']);
    expect(labelsOf(wholeAxis(400, 20).minor).slice(0, 3)).toEqual(['30', '31', '1']);
    expect(labelsOf(wholeAxis(400, 60).minor).slice(0, 3)).toEqual(['30', '4', '11']);
    expect(labelsOf(wholeAxis(300, 'plan').minor).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(labelsOf(wholeAxis(900, 'plan').minor).slice(0, 3)).toEqual(['Jan', 'Apr', 'Jul']);
    expect(labelsOf(wholeAxis(3_650, 'plan').minor).slice(0, 3)).toEqual(['2027', '2028', '2029']);
    expect(labelsOf(wholeAxis(18_262, 'plan').minor).slice(0, 3)).toEqual(['2026', '2030', '2035']);
  });

  it('has months over days and weeks, and years over months', () => {
    expect(labelsOf(wholeAxis(400, 60).major)[0]).toBe('January 2027');
    expect(labelsOf(wholeAxis(300, 'plan').major)[0]).toBe('2027');
    expect(wholeAxis(3_650, 'plan').major).toEqual([]);
  });

  it('begins its weeks where people do', () => {
    const scale = scaleFor(400, 60);
    for (const weekStart of [0, 5, 6]) {
      const frame = { scale, window: { from: 0, to: scale.width }, words: axisWordsFor(weekStart) };
      for (const { day } of axisOf(frame).minor) expect(weekdayOf(day)).toBe(weekStart);
    }
    expect(axisWords('en-GB', 6, () => 0).weekStart).toBe(6);
  });

  it('begins its months on their first days, in every year', () => {
    const { minor } = wholeAxis(18_262, 400);
    for (const { day } of minor) expect(fromEpochDay(day)).toMatch(/-01$/);
    expect(minor.length).toBeGreaterThan(600);
  });

  const anyView = fc.record({
    days: fc.integer({ min: 1, max: 18_262 }),
    zoom: fc.oneof(fc.constant<Zoom>('plan'), fc.double({ min: 5, max: 20_000, noNaN: true })),
    width: fc.integer({ min: 120, max: 3_800 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  prop([anyView], { runs: 80 })('never has labels that overlap', ({ days, zoom, width, from }) => {
    const scale = scaleFor(days, zoom, width);
    const left = from * (scale.width - width);
    const axis = axisOf({ scale, window: { from: left - width, to: left + 2 * width }, words });
    for (const line of [axis.major, axis.minor]) {
      expect(line.length).toBeLessThan(600);
      line.forEach((tick, index) => {
        const next = line[index + 1];
        if (next !== undefined) expect(tick.x + tick.width).toBeCloseTo(next.x, 3);
        if (tick.label !== '')
          expect(words.width(tick.label) + LABEL_ROOM).toBeLessThanOrEqual(tick.width + 0.001);
        expect(tick.x).toBeGreaterThanOrEqual(0);
        expect(tick.x + tick.width).toBeLessThanOrEqual(scale.width + 0.001);
      });
    }
    expect(labelsOf(axis.minor).length + labelsOf(axis.major).length).toBeGreaterThan(0);
  });

  it('draws each line of the grid once, and none at the edge', () => {
    const lines = gridLines(wholeAxis(400, 60));
    expect(new Set(lines).size).toBe(lines.length);
    expect(Math.min(...lines)).toBeGreaterThan(0);
  });
});

describe('the flags above the axis', () => {
  const scale = scaleFor(300, 'plan');
  const flag = (kind: Flag['kind'], day: number, label: string): Flag => ({
    kind,
    day: scale.range.first + day,
    label,
  });
  const place = (flags: readonly Flag[]) => placeFlags(flags, scale, words.width);

  it('stand behind their line, or before it where the canvas ends', () => {
    const [today, target] = place([
      flag('today', 100, 'today'),
      flag('target', 310, 'finish by 10 Nov'),
    ]);
    expect(today?.labelAt).toBeGreaterThan(today?.x ?? NaN);
    expect(target?.labelAt).toBeLessThan(target?.x ?? NaN);
  });

  it('give way to a more important one, and keep their line', () => {
    const [, , change] = place([
      flag('today', 100, 'today'),
      flag('target', 120, 'finish by 4 May'),
      flag('week-change', 101, '12 h a week from here on'),
    ]);
    expect(change).toMatchObject({ labelAt: null, kind: 'week-change' });
  });

  it('are left out where the canvas does not reach', () => {
    expect(place([flag('today', -30, 'today'), flag('target', 4_000, 'finish by')])).toEqual([]);
  });

  prop([fc.array(fc.tuple(fc.integer({ min: -50, max: 400 }), fc.nat(30)), { maxLength: 30 })])(
    'never overlap',
    (drawn) => {
      const flags = drawn.map(([day, letters]) => flag('week-change', day, 'x'.repeat(letters)));
      const labels = place(flags)
        .flatMap(({ labelAt, label }) =>
          labelAt === null ? [] : [{ from: labelAt, to: labelAt + words.width(label) }],
        )
        .toSorted((a, b) => a.from - b.from);
      labels.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(scale.width);
        const next = labels[index + 1];
        if (next !== undefined) expect(next.from).toBeGreaterThan(to);
      });
    },
  );
});

describe('days without study time', () => {
  const calendar = aCalendar({
    weekdayMinutes: [60, 60, 60, 60, 0, 60, 60],
    daysOff: [
      { from: '2027-01-16', to: '2027-01-18', label: 'Away' },
      { from: '2027-01-19', to: '2027-01-19', label: '' },
    ],
  });
  const range = { first: toEpochDay(START), last: toEpochDay(calendarDate('2027-01-31')) };
  const runs = closedRuns(calendar, range);

  it('are runs of free weekdays and days off together, with the person’s words', () => {
    expect(
      runs.map(({ first, last, label }) => [fromEpochDay(first), fromEpochDay(last), label]),
    ).toEqual([
      ['2027-01-08', '2027-01-08', ''],
      ['2027-01-15', '2027-01-19', 'Away'],
      ['2027-01-22', '2027-01-22', ''],
      ['2027-01-29', '2027-01-29', ''],
    ]);
  });

  it('hold a pause between two weeks, up to the end of the range', () => {
    const paused = aCalendar({
      weekChanges: [{ from: '2027-01-20', weekdayMinutes: [0, 0, 0, 0, 0, 0, 0] }],
    });
    expect(closedRuns(paused, range)).toEqual([
      { first: toEpochDay(calendarDate('2027-01-20')), last: range.last, label: '' },
    ]);
  });

  it('are drawn where they are wide enough to be seen', () => {
    const near = scaleFor(400, 31);
    const far = scaleFor(400, 'plan');
    const shown = (scale: typeof near) =>
      shownRuns(runs, { scale, window: { from: 0, to: scale.width } });
    expect(shown(near)).toEqual(runs);
    expect(shown(far).map(({ label }) => label)).toEqual(['Away']);
    expect(shownRuns(runs, { scale: near, window: { from: 3_000, to: 4_000 } })).toEqual([]);
  });

  prop([anyCalendar, anyDate], { runs: 60 })('are exactly those with no capacity', (drawn) => {
    const first = toEpochDay(drawn.start) - 10;
    const last = first + 120;
    const closed = new Set(
      closedRuns(drawn, { first, last }).flatMap((run) =>
        Array.from({ length: run.last - run.first + 1 }, (_, at) => run.first + at),
      ),
    );
    const capacity = capacityByDay(drawn);
    for (let day = first; day <= last; day += 1)
      expect(closed.has(day)).toBe(day >= toEpochDay(drawn.start) && capacity(day) === 0);
  });
});
