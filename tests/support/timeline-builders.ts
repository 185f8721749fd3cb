/** Timelines for tests: of a plan that the engine made, or of any size by hand. */
import type { AxisWords } from '../../src/renderer/features/plan-workspace/timeline/axis-ticks.ts';
import {
  timelineOf,
  type Timeline,
  type TimelineInput,
  type TimelineMilestone,
  type TimelineTask,
} from '../../src/renderer/features/plan-workspace/timeline/timeline-model.ts';
import { toEpochDay, calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { MilestoneId, TaskId } from '../../src/shared/domain/ids.ts';
import type { Progress } from '../../src/shared/domain/progress.ts';
import type { PlanInput } from '../../src/shared/planning/build-plan.ts';
import { scheduleOf, type Plain } from './content-builders.ts';

/** What the timeline shows of a plan on the day it was made; `over` says what has happened since. */
export function aTimeline(
  { settings: plan, role, ...rest }: PlanInput,
  over: Partial<TimelineInput> = {},
): Timeline {
  const schedule = scheduleOf({ settings: plan, role, ...rest });
  return timelineOf({
    plan,
    schedule,
    baseline: schedule,
    role,
    progress: new Map(),
    titleOf: (id) => `Title of ${id}`,
    ...over,
  });
}

/** @example recorded({ loops: '2027-01-09', files: 0.5 }) */
export function recorded(
  states: Readonly<Record<string, string | number>>,
): ReadonlyMap<TaskId, Progress> {
  const rows = Object.entries(states).map(([id, state]): Plain<Progress> => ({
    taskId: id,
    doneOn: typeof state === 'string' ? state : null,
    share: typeof state === 'number' ? state : null,
    note: '',
  }));
  return new Map((rows as unknown as readonly Progress[]).map((row) => [row.taskId, row]));
}

/** Work of one day each, one after the other from 4 January 2027. */
export function aLongTimeline(milestones: number, tasksEach: number): Timeline {
  const start = toEpochDay(calendarDate('2027-01-04'));
  const work = {
    minutes: 60,
    baseline: null,
    doneShare: 0,
    slackDays: 1,
    latest: null,
    pins: [],
  };
  const milestoneAt = (index: number): TimelineMilestone => {
    const id = `milestone-${index}` as MilestoneId;
    const first = start + index * tasksEach;
    const tasks = Array.from({ length: tasksEach }, (_, at): TimelineTask => ({
      ...work,
      kind: 'task',
      id: `task-${index}-${at}` as TaskId,
      milestone: id,
      title: `Task ${at}`,
      span: { first: first + at, last: first + at },
    }));
    const span = { first, last: first + tasksEach - 1 };
    return { ...work, kind: 'milestone', id, title: `Milestone ${index}`, span, tasks };
  };
  return {
    milestones: Array.from({ length: milestones }, (_, index) => milestoneAt(index)),
    gates: [],
    isSlackExact: true,
  };
}

/** One milestone so many days long, from 4 January 2027. */
export function aTimelineOver(days: number): Timeline {
  const { milestones, ...rest } = aLongTimeline(1, 0);
  const first = toEpochDay(calendarDate('2027-01-04'));
  const span = { first, last: first + days - 1 };
  return { ...rest, milestones: milestones.map((milestone) => ({ ...milestone, span })) };
}

/** Seven pixels a letter, as no real type is; dates as they are in the wild. */
export function axisWordsFor(weekStart: number): AxisWords {
  const options = {
    weekday: { weekday: 'short', day: 'numeric' },
    day: { day: 'numeric' },
    month: { month: 'short' },
    'month-year': { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  } as const;
  const formatters = new Map(
    Object.entries(options).map(([style, each]) => [
      style,
      new Intl.DateTimeFormat('en-GB', { ...each, timeZone: 'UTC' }),
    ]),
  );
  return {
    label: (day, style) => formatters.get(style)?.format(day * 86_400_000) ?? '',
    width: (label) => label.length * 7,
    weekStart,
  };
}
