/** What the outline shows, derived from schedule and progress. */
import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import type {
  Pin,
  Schedule,
  ScheduledMilestone,
  ScheduledTask,
} from '../../../../shared/domain/plan.ts';
import type { Progress } from '../../../../shared/domain/progress.ts';
import type { Milestone, RoleOutline } from '../../../../shared/domain/role.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';

export type OutlineState = 'open' | 'half' | 'done';

/** A milestone with its tasks, as the schedule has them: the same while work is ticked. */
export interface OutlineMilestone {
  readonly id: MilestoneId;
  readonly milestone: Milestone;
  readonly scheduled: ScheduledMilestone;
  readonly tasks: readonly ScheduledTask[];
}

/** Milestones in plan order with their tasks; those with nothing in them are left out. */
export function outlineOf(schedule: Schedule, role: RoleOutline): readonly OutlineMilestone[] {
  const tasks = new Map(schedule.tasks.map((task) => [task.id, task]));
  return schedule.milestones.flatMap((scheduled) => {
    const milestone = role.milestones.find(({ id }) => id === scheduled.id);
    const own = scheduled.tasks.flatMap((id) => tasks.get(id) ?? []);
    if (milestone === undefined || (own.length === 0 && milestone.credentials.length === 0))
      return [];
    return [{ id: milestone.id, milestone, scheduled, tasks: own }];
  });
}

/** A milestone is reached when its tasks are done; one of credentials alone stays open here. */
export function stateOf(
  tasks: readonly Pick<ScheduledTask, 'id'>[],
  progress: ReadonlyMap<TaskId, Progress>,
): OutlineState {
  const done = tasks.filter((task) => isDone(progress, task.id)).length;
  if (done === 0) return 'open';
  return done === tasks.length ? 'done' : 'half';
}

/** The next thing to do, in the order of work. */
export function firstOpenTask(
  schedule: Schedule,
  progress: ReadonlyMap<TaskId, Progress>,
): ScheduledTask | undefined {
  return schedule.tasks.find((task) => !isDone(progress, task.id));
}

export const OUTLINE_FILTERS = ['all', 'open', 'begun', 'done', 'pinned'] as const;
export type OutlineFilter = (typeof OUTLINE_FILTERS)[number];

export interface OutlineQuery {
  readonly show: OutlineFilter;
  /** All of its words must occur in the title of the task or of its milestone. */
  readonly words: string;
}

/** What a filter asks about a task. */
export interface OutlineFacts {
  readonly progress: ReadonlyMap<TaskId, Progress>;
  /** Minutes logged on each task. */
  readonly logged: ReadonlyMap<TaskId, number>;
  readonly pins: readonly Pin[];
  readonly titleOf: (task: TaskId) => string;
}

/** Whether a query leaves anything out. */
export function isFiltering({ show, words }: OutlineQuery): boolean {
  return show !== 'all' || words.trim() !== '';
}

/** Milestones with the tasks that match; those without any are left out. */
export function filterOutline(
  outline: readonly OutlineMilestone[],
  query: OutlineQuery,
  facts: OutlineFacts,
): readonly OutlineMilestone[] {
  if (!isFiltering(query)) return outline;
  const wanted = query.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const asked = { ...facts, pinned: new Set(facts.pins.map(({ task }) => task)) };
  return outline.flatMap((row) => {
    const tasks = row.tasks.filter(({ id }) => {
      if (!isShown(id, query.show, asked)) return false;
      const text = `${facts.titleOf(id)} ${row.milestone.title}`.toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    return tasks.length === 0 ? [] : [{ ...row, tasks }];
  });
}

interface AskedFacts extends OutlineFacts {
  readonly pinned: ReadonlySet<TaskId>;
}

function isShown(id: TaskId, show: OutlineFilter, facts: AskedFacts): boolean {
  const { progress, pinned } = facts;
  const isTicked = isDone(progress, id);
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return !isTicked;
    case 'begun':
      return !isTicked && isBegun(id, facts);
    case 'done':
      return isTicked;
    case 'pinned':
      return pinned.has(id);
  }
}

/** Whether anything was done of a task: a share of it, or time logged. */
export function isBegun(
  id: TaskId,
  { progress, logged }: Pick<OutlineFacts, 'progress' | 'logged'>,
): boolean {
  return (progress.get(id)?.share ?? null) !== null || (logged.get(id) ?? 0) > 0;
}
