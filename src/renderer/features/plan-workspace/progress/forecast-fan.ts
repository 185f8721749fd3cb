/**
 * The fan of a burn-up: when each further minute of plan will be done, by how many of the runs. All
 * lines begin at what is done today and end on the scope line.
 */
import {
  toEpochDay,
  type CalendarDate,
  type EpochDay,
} from '../../../../shared/calendar/calendar-date.ts';
import type { StudyTime } from '../../../../shared/calendar/study-time.ts';
import type { Forecast } from '../../../../shared/planning/forecast.ts';

export const FAN_EDGES = ['p5', 'p50', 'p80', 'p95'] as const;
export type FanEdge = (typeof FAN_EDGES)[number];

export interface FanPoint {
  readonly day: EpochDay;
  /** Minutes of plan done. */
  readonly minutes: number;
}

export type Fan = Readonly<Record<FanEdge, readonly FanPoint[]>>;

export interface FanInput {
  readonly forecast: Pick<Forecast, 'milestones'>;
  /** The study time the forecast was made on. */
  readonly time: StudyTime;
  readonly today: CalendarDate;
  /** Minutes of plan done today. */
  readonly done: number;
  readonly scope: number;
}

/** So many steps show every break of a week on a chart of ordinary height. */
const STEPS = 96;

/** The edges of the fan, each rising from today; an edge ends where its days lie beyond the horizon. */
export function forecastFan(input: FanInput): Fan {
  return {
    p5: edgeOf(input, 'p5'),
    p50: edgeOf(input, 'p50'),
    p80: edgeOf(input, 'p80'),
    p95: edgeOf(input, 'p95'),
  };
}

function edgeOf(
  { forecast, time, today, done, scope }: FanInput,
  edge: FanEdge,
): readonly FanPoint[] {
  const nodes = [
    { study: 0, plan: 0 },
    ...forecast.milestones.map(({ reached, plannedUpTo }) => ({
      study: reached.minutes[edge],
      plan: plannedUpTo,
    })),
  ];
  const left = nodes.at(-1)?.plan ?? 0;
  const points: FanPoint[] = [{ day: toEpochDay(today), minutes: done }];
  for (let step = 1; step <= STEPS && left > 0; step += 1) {
    const share = step / STEPS;
    const day = time.dayOf(Math.max(1, Math.round(studyFor(nodes, left * share))));
    if (day === null) break;
    points.push({ day, minutes: done + (scope - done) * share });
  }
  return points;
}

interface Node {
  readonly study: number;
  readonly plan: number;
}

/** Minutes of study that bring so many minutes of plan, in a straight line from milestone to milestone. */
function studyFor(nodes: readonly Node[], plan: number): number {
  const at = nodes.findIndex((node) => node.plan >= plan);
  const next = nodes[at];
  const before = nodes[at - 1];
  if (next === undefined || before === undefined || next.plan === before.plan)
    return next?.study ?? nodes.at(-1)?.study ?? 0;
  const share = (plan - before.plan) / (next.plan - before.plan);
  return before.study + (next.study - before.study) * share;
}
