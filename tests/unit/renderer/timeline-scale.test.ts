import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  boxOf,
  labelPlace,
} from '../../../src/renderer/features/plan-workspace/timeline/bar-boxes.ts';
import {
  extentsOf,
  lengthOf,
  scaleOf,
  zoomBy,
  type Extents,
  type Zoom,
} from '../../../src/renderer/features/plan-workspace/timeline/day-scale.ts';
import type { Timeline } from '../../../src/renderer/features/plan-workspace/timeline/timeline-model.ts';
import { columnWindow } from '../../../src/renderer/features/plan-workspace/timeline/visible-window.ts';
import { addDays, calendarDate, toEpochDay } from '../../../src/shared/calendar/calendar-date.ts';
import { prop } from '../../support/property-test.ts';
import { aTimelineOver } from '../../support/timeline-builders.ts';

const START = calendarDate('2027-01-04');
const WIDTH = 736;
const dates = { start: START, target: null, today: START };
const NOTHING: Timeline = { milestones: [], gates: [], isSlackExact: true };
const extentsFor = (days: number): Extents => extentsOf(aTimelineOver(days), dates);
const gate = (isBeyondTarget: boolean) =>
  ({
    kind: 'gate',
    id: 'gate',
    stage: 'mid',
    months: 36,
    span: { first: toEpochDay(START) + 100, last: toEpochDay(START) + 1_195 },
    isBeyondTarget,
  }) as unknown as Timeline['gates'][number];

const anyLength = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 18_262 }));
const anyZoom: fc.Arbitrary<Zoom> = fc.oneof(
  fc.constant<Zoom>('plan'),
  fc.double({ min: 1, max: 20_000, noNaN: true }),
);
const anyWidth = fc.integer({ min: 60, max: 3_800 });

describe('the days of the timeline', () => {
  it('are those of the plan, with room for a date behind the last bar', () => {
    const { plan, all } = extentsFor(100);
    const first = toEpochDay(START);
    expect(plan.first).toBeLessThan(first);
    expect(plan.last).toBeGreaterThan(first + 99);
    expect(lengthOf(plan)).toBeLessThan(115);
    expect(all).toEqual(plan);
  });

  it('are at least two weeks, for a plan of one day and of none', () => {
    expect(lengthOf(extentsFor(1).plan)).toBeGreaterThanOrEqual(14);
    const { plan } = extentsOf(NOTHING, dates);
    expect(lengthOf(plan)).toBeGreaterThanOrEqual(14);
    expect(plan.first).toBeLessThan(toEpochDay(START));
  });

  it('hold the target, unless it would leave the work no room', () => {
    const timeline = aTimelineOver(100);
    const near = addDays(START, 150);
    const far = addDays(START, 2_000);
    expect(extentsOf(timeline, { ...dates, target: near }).plan.last).toBeGreaterThan(
      toEpochDay(near),
    );
    const { plan, all } = extentsOf(timeline, { ...dates, target: far });
    expect(plan).toEqual(extentsFor(100).plan);
    expect(all.last).toBeGreaterThan(toEpochDay(far));
    const never = extentsOf(timeline, { ...dates, target: calendarDate('9999-12-31') });
    expect(never.all).toEqual(extentsFor(100).all);
  });

  it('hold today while work is late, and not when the plan is yet to begin or done', () => {
    const timeline = aTimelineOver(100);
    const late = addDays(START, 300);
    expect(extentsOf(timeline, { ...dates, today: late }).plan.last).toBeGreaterThan(
      toEpochDay(late),
    );
    const before = { ...dates, today: addDays(START, -300) };
    expect(extentsOf(timeline, before)).toEqual(extentsFor(100));
    const done = {
      ...timeline,
      milestones: timeline.milestones.map((milestone) => ({ ...milestone, doneShare: 1 })),
    };
    expect(extentsOf(done, { ...dates, today: late })).toEqual(extentsFor(100));
  });

  it('hold a gate the plan waits for, and let one beyond it be zoomed out to', () => {
    const timeline = aTimelineOver(100);
    const waited = extentsOf({ ...timeline, gates: [gate(false)] }, dates);
    expect(lengthOf(waited.plan)).toBeGreaterThan(1_195);
    const beyond = extentsOf({ ...timeline, gates: [gate(true)] }, dates);
    expect(beyond.plan).toEqual(extentsFor(100).plan);
    expect(beyond.all.first).toBe(beyond.plan.first);
    expect(lengthOf(beyond.all)).toBeGreaterThan(1_195);
  });

  it('never leave the days that a date can name', () => {
    const start = calendarDate('9999-12-25');
    const { plan } = extentsOf(NOTHING, { start, target: null, today: start });
    expect(plan.last).toBe(toEpochDay(calendarDate('9999-12-31')));
  });
});

describe('the scale', () => {
  it('fits the whole plan into the view exactly', () => {
    for (const days of [1, 30, 3_650, 18_262])
      expect(scaleOf(extentsFor(days), 'plan', WIDTH).width).toBeCloseTo(WIDTH);
  });

  it('shows so many days across the view', () => {
    expect(scaleOf(extentsFor(400), 7, WIDTH).pixelsPerDay).toBeCloseTo(WIDTH / 7);
    expect(scaleOf(extentsFor(400), 31, WIDTH).pixelsPerDay).toBeCloseTo(WIDTH / 31);
  });

  prop([anyLength, anyZoom, anyWidth])(
    'fills the view, and stays within what a browser draws',
    (days, zoom, width) => {
      const scale = scaleOf(extentsFor(days), zoom, width);
      expect(scale.width).toBeGreaterThan(width - 0.01);
      expect(scale.width).toBeLessThanOrEqual(16_000_001);
      expect(scale.dayAt(scale.x(scale.range.first + 3))).toBeCloseTo(scale.range.first + 3);
    },
  );

  it('comes back to the whole plan on the way out, and ends there', () => {
    const extents = extentsFor(400);
    const zoom = (now: Zoom, steps: number) => zoomBy({ extents, zoom: now, width: WIDTH }, steps);
    const closer = zoom('plan', 1);
    expect(closer).toBeLessThan(lengthOf(extents.plan));
    expect(zoom(closer, -1.5)).toBe('plan');
    expect(zoom('plan', -1)).toBe('plan');
    expect(zoom(7, 1)).toBe(7);
  });

  it('goes on beyond the plan to the gates of later stages', () => {
    const extents = extentsOf({ ...aTimelineOver(100), gates: [gate(true)] }, dates);
    const further = zoomBy({ extents, zoom: 'plan', width: WIDTH }, -1);
    expect(further).toBeGreaterThan(lengthOf(extents.plan));
    expect(zoomBy({ extents, zoom: further, width: WIDTH }, 1.2)).toBe('plan');
    expect(zoomBy({ extents, zoom: further, width: WIDTH }, -50)).toBe(lengthOf(extents.all));
  });
});

describe('the box of a bar', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: -400, max: 19_000 }), fc.nat(19_000))
    .map(([from, length]) => ({
      first: toEpochDay(START) + from,
      last: toEpochDay(START) + from + length,
    }));

  prop([anyLength, anyZoom, anyWidth, anySpan, fc.nat(1_000)], { runs: 400 })(
    'lies on the canvas, near the window, and is never too thin to see',
    (days, zoom, width, span, promille) => {
      const scale = scaleOf(extentsFor(days), zoom, width);
      const window = columnWindow(((scale.width - width) * promille) / 1_000, width);
      const box = boxOf({ scale, window }, span);
      if (box === null) return;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(scale.width + 0.001);
      expect(box.width).toBeGreaterThanOrEqual(2.999);
      expect(box.left).toBeGreaterThanOrEqual(window.from - 3);
      expect(box.left + box.width).toBeLessThanOrEqual(window.to + 3);
    },
  );

  it('begins with its first day and ends after its last', () => {
    const scale = scaleOf(extentsFor(400), 7, 700);
    const window = { from: 0, to: scale.width };
    const first = scale.range.first + 10;
    expect(boxOf({ scale, window }, { first, last: first + 1 })).toEqual({
      left: 1_000,
      width: 200,
    });
  });

  it('is nothing outside of the window', () => {
    const scale = scaleOf(extentsFor(400), 7, 700);
    const window = { from: 5_000, to: 6_000 };
    const at = (day: number) => scale.range.first + day;
    expect(boxOf({ scale, window }, { first: at(1), last: at(49) })).toBeNull();
    expect(boxOf({ scale, window }, { first: at(60), last: at(70) })).toBeNull();
    expect(boxOf({ scale, window }, { first: at(49), last: at(50) })).not.toBeNull();
  });

  prop([anyLength, anyZoom, anyWidth, anySpan, fc.integer({ min: 10, max: 200 })])(
    'has its label behind it, or before it where the canvas ends',
    (days, zoom, width, span, label) => {
      const scale = scaleOf(extentsFor(days), zoom, width);
      const window = { from: 0, to: scale.width };
      const place = labelPlace({ scale, window }, span, label);
      if (place === null) return;
      expect(place.x).toBeLessThanOrEqual(scale.width);
      if (place.side === 'before') expect(place.x - label).toBeGreaterThanOrEqual(0);
      else if (scale.x(span.first) >= label + 7)
        expect(place.x + label).toBeLessThanOrEqual(scale.width + 0.001);
    },
  );
});
