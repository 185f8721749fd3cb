/**
 * Builders of forecast inputs: everything has a sensible default, and a test names only what it is
 * about. Ids and dates are given as plain text.
 */
import { calendarDate, toEpochDay } from '../../src/shared/calendar/calendar-date.ts';
import { StudyTime } from '../../src/shared/calendar/study-time.ts';
import type { Effort } from '../../src/shared/domain/effort.ts';
import type { ForecastInput, OpenTask } from '../../src/shared/planning/forecast-input.ts';
import type { FinishedTask } from '../../src/shared/planning/pace.ts';
import { anEffort, type Plain } from './content-builders.ts';

/** The same minutes whatever happens. */
export function aCertainEffort(minutes: number): Effort {
  return { optimistic: minutes, mostLikely: minutes, pessimistic: minutes };
}

/** @example anOpenTask({ id: 'loops', effort: anEffort(90), notBefore: '2027-02-01' }) */
export function anOpenTask(over: Partial<Plain<OpenTask>> = {}): OpenTask {
  const task: Plain<OpenTask> = {
    id: 'task',
    milestone: 'milestone',
    effort: anEffort(60),
    notBefore: null,
    ...over,
  };
  return task as OpenTask;
}

/** So many tasks, alike but for their ids. */
export function openTasks(count: number, over: Partial<Plain<OpenTask>> = {}): readonly OpenTask[] {
  return Array.from({ length: count }, (_, index) =>
    anOpenTask({ id: `task-${String(index).padStart(5, '0')}`, ...over }),
  );
}

/** Expected to take an hour, which it did. */
export function aFinishedTask(over: Partial<Plain<FinishedTask>> = {}): FinishedTask {
  const task: Plain<FinishedTask> = {
    id: 'finished',
    finishedOn: '2026-12-01',
    effort: aCertainEffort(60),
    loggedMinutes: 60,
    ...over,
  };
  return task as FinishedTask;
}

/** Hours of estimated work that took so many times their estimate, one task each. */
export function aHistory(...ratios: readonly number[]): readonly FinishedTask[] {
  return ratios.map((ratio, index) =>
    aFinishedTask({ id: `finished-${index}`, loggedMinutes: Math.round(60 * ratio) }),
  );
}

/** An hour every day from Monday 4 January 2027, or as many minutes as wanted. */
export function dailyTime(minutes = 60): StudyTime {
  return new StudyTime(toEpochDay(calendarDate('2027-01-04')), () => minutes);
}

/** One task of about an hour, no target, nothing known of the person. */
export function aForecastInput(
  over: Partial<Omit<ForecastInput, 'targetDate'>> & { readonly targetDate?: string | null } = {},
): ForecastInput {
  const { targetDate = null, ...rest } = over;
  return {
    tasks: [anOpenTask()],
    time: dailyTime(),
    history: [],
    runs: 1_000,
    seed: 1,
    ...rest,
    targetDate: targetDate === null ? null : calendarDate(targetDate),
  };
}

/**
 * A plan as large as wanted and a person with a record: milestones of twenty tasks, estimates of
 * every skew, half an hour to four hours each, some of which must wait for a day.
 */
export function aLargeForecast(size: number, runs: number): ForecastInput {
  const tasks = Array.from({ length: size }, (_, index) => {
    const minutes = 30 + ((index * 7) % 15) * 15;
    return anOpenTask({
      id: `task-${index}`,
      milestone: `milestone-${Math.floor(index / 20)}`,
      effort: {
        optimistic: Math.ceil(minutes * (0.5 + ((index * 37) % 50) / 100)),
        mostLikely: minutes,
        pessimistic: Math.ceil(minutes * (1.1 + ((index * 53) % 100) / 100)),
      },
      notBefore: index % 50 === 49 ? '2027-03-01' : null,
    });
  });
  const history = Array.from({ length: 40 }, (_, index) =>
    aFinishedTask({
      id: `finished-${index}`,
      effort: anEffort(60),
      loggedMinutes: 40 + ((index * 29) % 60),
    }),
  );
  return aForecastInput({ tasks, history, runs, time: dailyTime(90), targetDate: '2028-06-30' });
}
