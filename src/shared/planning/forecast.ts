/**
 * When the plan will really be finished: the distribution of its finish date over simulated runs of
 * the work that is left, at the person's own pace once enough of their work is measured.
 *
 * The simulation knows minutes of study only. What it needs of the calendar is prepared before it,
 * and its minutes are read as dates after it, so that plain data crosses to a worker and back.
 */
import { fromEpochDay, toEpochDay, type CalendarDate } from '../calendar/calendar-date.ts';
import type { StudyTime } from '../calendar/study-time.ts';
import { plannedMinutes } from '../domain/effort.ts';
import type { MilestoneId } from '../domain/ids.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import {
  faultOfForecast,
  type ForecastFailure,
  type ForecastInput,
  type OpenTask,
} from './forecast-input.ts';
import { paceOf, type ForecastBasis } from './pace.ts';
import {
  mapPercentiles,
  simulateWork,
  type Percentiles,
  type SimulatedMilestone,
  type SimulatedWork,
  type Simulation,
} from './simulate-work.ts';

/** When something is done. Half of the runs are done by `p50`, nineteen of twenty by `p95`. */
export interface Outlook {
  /** Whole minutes of study from the beginning of the study time on. */
  readonly minutes: Percentiles<number>;
  /** The day that reaches them; null beyond the horizon. */
  readonly dates: Percentiles<CalendarDate | null>;
}

export interface MilestoneForecast {
  readonly id: MilestoneId;
  readonly reached: Outlook;
  /** Minutes of open work up to its end, as planned; where it stands on a burn-up. */
  readonly plannedUpTo: number;
  /** Whole minutes its work takes more than planned on average; negative when it takes less. */
  readonly meanOverrun: number;
  /** Its part of what makes the finish uncertain; all add up to 1, or are 0 when it is certain. */
  readonly shareOfSpread: number;
}

export interface Forecast {
  readonly basis: ForecastBasis;
  readonly finish: Outlook;
  /** Whole minutes of study to the finish, on average. */
  readonly meanMinutes: number;
  /** The probability of finishing on the target date or before, 0 to 1; null without a target. */
  readonly onTime: number | null;
  /** Those with open work, in the order in which they are reached. */
  readonly milestones: readonly MilestoneForecast[];
  /**
   * The milestones that threaten the finish, the worst first: those that make it uncertain, by their
   * share, then those that only take longer than planned; equal ones in the order of the plan.
   */
  readonly threats: readonly MilestoneId[];
}

/** A checked forecast: its simulation, and what its minutes mean. */
export interface PreparedForecast {
  /** Plain data, to be handed to `simulateWork` here or in a worker. */
  readonly simulation: Simulation;
  /** Reads what the simulation gave. */
  readonly read: (work: SimulatedWork) => Forecast;
}

/**
 * The forecast in one go; it computes for a tenth of a second or more. A window asks
 * `renderer/workers` for it.
 *
 * @example
 *   const forecast = forecastFinish({ tasks, time, targetDate, history, runs: 10_000, seed: 1 });
 *   if (forecast.ok) forecast.value.finish.dates.p80; // kept in four runs of five
 */
export function forecastFinish(input: ForecastInput): Result<Forecast, ForecastFailure> {
  const prepared = prepareForecast(input);
  if (!prepared.ok) return prepared;
  const { simulation, read } = prepared.value;
  return succeed(read(simulateWork(simulation)));
}

/** Checks a forecast and splits it into its simulation and the reading of it. */
export function prepareForecast(input: ForecastInput): Result<PreparedForecast, ForecastFailure> {
  const failure = faultOfForecast(input);
  if (failure !== null) return fail(failure);
  const milestones = milestonesOf(input.tasks);
  const { tasks, time, targetDate, history, runs, seed } = input;
  const numbers = new Map(milestones.map(({ id }, number) => [id, number]));
  const pace = paceOf(history);
  return succeed({
    simulation: {
      tasks: tasks.map(({ milestone, effort, notBefore }) => ({
        milestone: numbers.get(milestone) ?? 0,
        effort,
        notBefore: notBefore === null ? 0 : time.through(toEpochDay(notBefore) - 1),
      })),
      milestones: milestones.length,
      pace: pace.samples,
      target: targetDate === null ? null : time.through(toEpochDay(targetDate)),
      runs,
      seed,
    },
    read: (work) => readWork({ work, milestones, time, basis: pace.basis }),
  });
}

/** A milestone as it is planned. */
interface PlannedMilestone {
  readonly id: MilestoneId;
  /** Position of its first task. */
  readonly first: number;
  readonly minutes: number;
  readonly plannedUpTo: number;
}

/** In the order in which they are reached. */
function milestonesOf(tasks: readonly OpenTask[]): readonly PlannedMilestone[] {
  const milestones = new Map<MilestoneId, PlannedMilestone>();
  let plannedUpTo = 0;
  tasks.forEach(({ milestone, effort }, at) => {
    const { first = at, minutes = 0 } = milestones.get(milestone) ?? {};
    plannedUpTo += plannedMinutes(effort);
    // Set anew, so that the map is in the order of the last tasks.
    milestones.delete(milestone);
    milestones.set(milestone, {
      id: milestone,
      first,
      minutes: minutes + plannedMinutes(effort),
      plannedUpTo,
    });
  });
  return [...milestones.values()];
}

function readWork(reading: {
  readonly work: SimulatedWork;
  readonly milestones: readonly PlannedMilestone[];
  readonly time: StudyTime;
  readonly basis: ForecastBasis;
}): Forecast {
  const { work, time, basis } = reading;
  const outlook = (minutes: Percentiles<number>): Outlook => ({
    minutes,
    dates: mapPercentiles(minutes, (until) => dateOf(time, until)),
  });
  const milestones = reading.milestones.map((planned, number) => {
    const { reached, meanWork, shareOfSpread } = work.milestones[number] as SimulatedMilestone;
    return {
      id: planned.id,
      first: planned.first,
      reached: outlook(reached),
      plannedUpTo: planned.plannedUpTo,
      meanOverrun: Math.round(meanWork) - planned.minutes,
      shareOfSpread,
    };
  });
  return {
    basis,
    finish: outlook(work.finish),
    meanMinutes: work.meanFinish,
    onTime: work.onTime,
    milestones: milestones.map(({ first: _first, ...milestone }) => milestone),
    threats: milestones
      .filter(({ shareOfSpread, meanOverrun }) => shareOfSpread > 0 || meanOverrun > 0)
      .sort(
        (a, b) =>
          b.shareOfSpread - a.shareOfSpread || b.meanOverrun - a.meanOverrun || a.first - b.first,
      )
      .map(({ id }) => id),
  };
}

function dateOf(time: StudyTime, minutes: number): CalendarDate | null {
  const day = time.dayOf(minutes);
  return day === null ? null : fromEpochDay(day);
}
