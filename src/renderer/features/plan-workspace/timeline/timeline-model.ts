/**
 * What the timeline shows of a plan: milestones with their tasks, and the gates after them, as spans
 * of whole days. Nothing here knows pixels.
 *
 * Slack is the float on the levelled calendar: how far one piece of work may slip for one learner,
 * other work taking its place. A milestone has the slack of its tightest task.
 */
import {
  toEpochDay,
  type CalendarDate,
  type EpochDay,
} from '../../../../shared/calendar/calendar-date.ts';
import { capacityByDay } from '../../../../shared/calendar/study-calendar.ts';
import { StudyTime } from '../../../../shared/calendar/study-time.ts';
import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import type {
  Pin,
  PlanSettings,
  Schedule,
  ScheduledMilestone,
  ScheduledTask,
} from '../../../../shared/domain/plan.ts';
import type { Progress } from '../../../../shared/domain/progress.ts';
import type { RoleOutline } from '../../../../shared/domain/role.ts';
import type { Stage } from '../../../../shared/domain/stage.ts';
import { levelledFloats, type LevelledFloats } from '../../../../shared/planning/levelled-float.ts';
import { withoutReserve } from '../../../../shared/planning/weekly-reserve.ts';

/** Whole days, both included. */
export interface DaySpan {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

export interface PinMark {
  readonly kind: Pin['kind'];
  readonly day: EpochDay;
  /** The day the work falls on instead; null when the pin is kept. */
  readonly plannedOn: EpochDay | null;
}

/** What a row says about a piece of work. */
interface TimelineWork {
  readonly title: string;
  readonly minutes: number;
  /** Null when it has no dates: nothing in it is left to do. */
  readonly span: DaySpan | null;
  /** Null when the baseline does not have it. */
  readonly baseline: DaySpan | null;
  /** 0 to 1, by minutes of work. */
  readonly doneShare: number;
  /** Days its finish may slip without the end of the plan moving; null when it is done. */
  readonly slackDays: number | null;
  /** The last day it may end; null when it is done, and for milestones. */
  readonly latest: EpochDay | null;
  readonly pins: readonly PinMark[];
}

export interface TimelineTask extends TimelineWork {
  readonly kind: 'task';
  readonly id: TaskId;
  readonly milestone: MilestoneId;
}

export interface TimelineMilestone extends TimelineWork {
  readonly kind: 'milestone';
  readonly id: MilestoneId;
  readonly tasks: readonly TimelineTask[];
}

/** Calendar time in the job. */
export interface TimelineGate {
  readonly kind: 'gate';
  readonly id: MilestoneId;
  readonly stage: Stage;
  readonly months: number;
  readonly span: DaySpan;
  readonly isBeyondTarget: boolean;
}

export interface Timeline {
  readonly milestones: readonly TimelineMilestone[];
  readonly gates: readonly TimelineGate[];
  /** False where pins hold work back, so that slack is an upper bound. */
  readonly isSlackExact: boolean;
}

export interface TimelineInput {
  readonly plan: PlanSettings;
  readonly schedule: Schedule;
  readonly baseline: Schedule;
  readonly role: Pick<RoleOutline, 'milestones' | 'rhythms'>;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly titleOf: (task: TaskId) => string;
}

/** Everything the timeline shows. Milestones without tasks have no place in time and are left out. */
export function timelineOf(input: TimelineInput): Timeline {
  const { schedule, role } = input;
  const floats = floatsOf(input);
  const tasks = new Map(
    tasksOf(input, floats).map((task): [TaskId, TimelineTask] => [task.id, task]),
  );
  const titles = new Map(role.milestones.map(({ id, title }) => [id, title]));
  const baselines = new Map(
    input.baseline.milestones.map((milestone) => [milestone.id, spanOf(milestone)]),
  );
  return {
    milestones: schedule.milestones.flatMap((milestone) => {
      const own = milestone.tasks.flatMap((id) => tasks.get(id) ?? []);
      if (own.length === 0) return [];
      const title = titles.get(milestone.id) ?? milestone.id;
      return [
        { ...milestoneOf(milestone.id, own), title, baseline: baselines.get(milestone.id) ?? null },
      ];
    }),
    gates: schedule.gates.map(({ id, stage, months, from, until, isBeyondTarget }) => ({
      kind: 'gate',
      id,
      stage,
      months,
      span: { first: toEpochDay(from), last: toEpochDay(until) },
      isBeyondTarget,
    })),
    isSlackExact: floats.isExact,
  };
}

/** The floats of what is still open, on the study time that the tasks were planned with. */
function floatsOf({ plan, schedule, role, progress }: TimelineInput): LevelledFloats {
  const capacity = capacityByDay(withoutReserve(plan, role.rhythms));
  const open = schedule.tasks.filter(({ id }) => (progress.get(id)?.doneOn ?? null) === null);
  return levelledFloats(open, new StudyTime(toEpochDay(plan.start), capacity), plan.pins);
}

function tasksOf(input: TimelineInput, floats: LevelledFloats): readonly TimelineTask[] {
  const { schedule, baseline, progress, titleOf } = input;
  const baselines = new Map(baseline.tasks.map((task) => [task.id, spanOf(task)]));
  const pins = pinsByTask(input);
  return schedule.tasks.map((task) => {
    const recorded = progress.get(task.id);
    const doneOn = recorded?.doneOn ?? null;
    const float = floats.byTask.get(task.id);
    return {
      kind: 'task',
      id: task.id,
      milestone: task.milestone,
      title: titleOf(task.id),
      minutes: task.minutes,
      span: doneOn === null ? spanOf(task) : doneSpan(task, doneOn),
      baseline: baselines.get(task.id) ?? null,
      doneShare: doneOn === null ? (recorded?.share ?? 0) : 1,
      slackDays: float?.totalFloatDays ?? null,
      latest: float === undefined ? null : toEpochDay(float.latestFinish),
      pins: pins.get(task.id) ?? [],
    };
  });
}

function spanOf(work: Pick<ScheduledMilestone, 'start' | 'finish'>): DaySpan | null {
  return work.start === null || work.finish === null
    ? null
    : { first: toEpochDay(work.start), last: toEpochDay(work.finish) };
}

/** Done work ends on the day it was ticked, whatever day it was planned for. */
function doneSpan({ start }: ScheduledTask, doneOn: CalendarDate): DaySpan {
  return { first: toEpochDay(start < doneOn ? start : doneOn), last: toEpochDay(doneOn) };
}

function pinsByTask({ plan, schedule }: TimelineInput): ReadonlyMap<TaskId, readonly PinMark[]> {
  const marks = new Map<TaskId, PinMark[]>();
  for (const { task, kind, date } of plan.pins) {
    const missed = schedule.missedPins.find((pin) => pin.task === task && pin.kind === kind);
    const plannedOn = missed === undefined ? null : toEpochDay(missed.plannedOn);
    const mark = { kind, day: toEpochDay(date), plannedOn };
    marks.set(task, [...(marks.get(task) ?? []), mark]);
  }
  return marks;
}

function milestoneOf(
  id: MilestoneId,
  tasks: readonly TimelineTask[],
): Omit<TimelineMilestone, 'title' | 'baseline'> {
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  const done = tasks.reduce((sum, task) => sum + task.minutes * task.doneShare, 0);
  const slacks = tasks.flatMap(({ slackDays }) => slackDays ?? []);
  return {
    kind: 'milestone',
    id,
    minutes,
    span: unionOf(tasks.flatMap(({ span }) => span ?? [])),
    // Shares of minutes do not always add up to a whole in binary fractions.
    doneShare: slacks.length === 0 ? 1 : Math.min(1, done / minutes),
    slackDays: slacks.length === 0 ? null : Math.min(...slacks),
    latest: null,
    pins: tasks.flatMap(({ pins }) => pins),
    tasks,
  };
}

/** From the first day of any to the last of any; null when there is none. */
export function unionOf(spans: readonly DaySpan[]): DaySpan | null {
  return spans.reduce<DaySpan | null>(
    (all, { first, last }) =>
      all === null
        ? { first, last }
        : { first: Math.min(all.first, first), last: Math.max(all.last, last) },
    null,
  );
}
