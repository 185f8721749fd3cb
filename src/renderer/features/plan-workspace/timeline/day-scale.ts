/** Days to pixels: how much of the plan fits the view, and where a day then lies. */
import { scaleLinear } from 'd3-scale';

import {
  calendarDate,
  toEpochDay,
  type CalendarDate,
  type EpochDay,
} from '../../../../shared/calendar/calendar-date.ts';
import { unionOf, type DaySpan, type Timeline } from './timeline-model.ts';

/** The whole plan, or so many days across the view. */
export type Zoom = 'plan' | number;

export interface Extents {
  /** What the whole plan fits into: its work, its baseline, its target and the gates it waits for. */
  readonly plan: DaySpan;
  /** That and the gates of later stages. */
  readonly all: DaySpan;
}

/** Pixels of the whole canvas, from its first day on. */
export interface DayScale {
  readonly range: DaySpan;
  readonly pixelsPerDay: number;
  /** Of the canvas. */
  readonly width: number;
  /** The left edge of a day; of the day after the last one, the right edge of the canvas. */
  readonly x: (day: EpochDay) => number;
  /** The day at a place, with its fraction. */
  readonly dayAt: (x: number) => number;
}

const SHORTEST_VIEW = 7;
const ZOOM_STEP = 1.6;
/** Room for a date beside the last bar, as a share of the length. */
const ROOM_BEFORE = 0.012;
const ROOM_AFTER = 0.07;
const SHORTEST_PLAN = 14;
const DAYS_A_YEAR = 365.25;
/** A target further away than this from the first day is not drawn. */
const LONGEST = Math.round(60 * DAYS_A_YEAR);
/** Browsers draw nothing beyond 2^25 pixels. */
const WIDEST_CANVAS = 16_000_000;
/** The first and the last day that a date can name. */
const FIRST_DAY = toEpochDay(calendarDate('0100-01-01'));
const LAST_DAY = toEpochDay(calendarDate('9999-12-31'));

/** The days that the timeline is about. */
export function extentsOf(
  { milestones, gates }: Timeline,
  dates: {
    readonly start: CalendarDate;
    readonly target: CalendarDate | null;
    readonly today: CalendarDate;
  },
): Extents {
  const start = toEpochDay(dates.start);
  const today = toEpochDay(dates.today);
  const work = milestones.flatMap(({ span, baseline, pins }) => [
    ...(span === null ? [] : [span]),
    ...(baseline === null ? [] : [baseline]),
    ...pins.map(({ day }) => ({ first: day, last: day })),
  ]);
  const waited = gates.filter((gate) => !gate.isBeyondTarget).map(({ span }) => span);
  const done = milestones.every(({ doneShare }) => doneShare === 1);
  const bare = unionOf([{ first: start, last: start }, ...work, ...waited]);
  const first = bare?.first ?? start;
  let last = bare?.last ?? start;
  // Late work is seen against today; a plan long over, or yet to begin, is not squeezed by it.
  if (!done && today > first && today - first < LONGEST) last = Math.max(last, today);
  const length = last - first + 1;
  const target = dates.target === null ? null : toEpochDay(dates.target);
  // A target far beyond the work would leave it no room.
  if (target !== null && target - last <= length) last = Math.max(last, target);
  const plan = withRoom({ first, last });
  const beyond = gates.map(({ span }) => span);
  if (target !== null && target - first <= LONGEST) beyond.push({ first: target, last: target });
  const all = unionOf([{ first, last }, ...beyond]) ?? plan;
  return { plan, all: all.last > plan.last ? { ...withRoom(all), first: plan.first } : plan };
}

function withRoom({ first, last }: DaySpan): DaySpan {
  const length = Math.max(SHORTEST_PLAN, last - first + 1);
  return {
    first: Math.max(FIRST_DAY, first - Math.max(1, Math.round(length * ROOM_BEFORE))),
    last: Math.min(LAST_DAY, first + length - 1 + Math.max(1, Math.ceil(length * ROOM_AFTER))),
  };
}

export function lengthOf({ first, last }: DaySpan): number {
  return last - first + 1;
}

/** @param width pixels across the view; above 0 */
export function scaleOf(extents: Extents, zoom: Zoom, width: number): DayScale {
  if (zoom === 'plan') return scaleOver(extents.plan, width / lengthOf(extents.plan));
  return scaleOver(extents.all, width / clampDays(zoom, extents, width));
}

function scaleOver(range: DaySpan, pixelsPerDay: number): DayScale {
  const width = lengthOf(range) * pixelsPerDay;
  const scale = scaleLinear([range.first, range.last + 1], [0, width]);
  return { range, pixelsPerDay, width, x: (day) => scale(day), dayAt: (x) => scale.invert(x) };
}

/** One step closer or further away; the whole plan is kept as such, so that it follows the window. */
export function zoomBy(
  {
    extents,
    zoom,
    width,
  }: { readonly extents: Extents; readonly zoom: Zoom; readonly width: number },
  steps: number,
): Zoom {
  const now = zoom === 'plan' ? lengthOf(extents.plan) : zoom;
  const days = clampDays(now * ZOOM_STEP ** -steps, extents, width);
  const plan = lengthOf(extents.plan);
  const isAcross = (now < plan && days >= plan) || (now > plan && days <= plan);
  return isAcross || days === plan ? 'plan' : days;
}

/** Never more days than there are, and never so few that the canvas cannot be drawn. */
function clampDays(days: number, { all }: Extents, width: number): number {
  const shortest = Math.max(SHORTEST_VIEW, (lengthOf(all) * width) / WIDEST_CANVAS);
  return Math.max(shortest, Math.min(days, lengthOf(all)));
}
