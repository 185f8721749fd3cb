/** By when each task is due on the line of study minutes, and from when on it can be worked on. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Pin } from '../../../src/shared/domain/plan.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export interface DuePoints {
  /** Where its milestone would be reached, milestones met in their order, or its own deadline. */
  readonly own: (id: TaskId) => number;
  /** The same, or what is due earlier of all that waits for it, less the work in between. */
  readonly passed: (id: TaskId) => number;
  /** The same with the days that tasks are fixed to as deadlines. */
  readonly urgent: (id: TaskId) => number;
  /** Where it can be begun at the earliest, for its own pins or those of what it needs. */
  readonly release: (id: TaskId) => number;
}

type Check = Pick<ScheduleCheck, 'expected' | 'input' | 'line'>;

export function duePoints({ expected, input, line }: Check): DuePoints {
  const { prerequisites, minutes } = expected;
  const waiting = new Map<TaskId, TaskId[]>();
  for (const [id, needs] of prerequisites)
    for (const need of needs) waiting.set(need, [...(waiting.get(need) ?? []), id]);
  const waitingFor = (id: TaskId) => waiting.get(id) ?? [];
  const datesOf = (id: TaskId, ...kinds: readonly Pin['kind'][]) =>
    input.settings.pins
      .filter((pin) => pin.task === id && kinds.includes(pin.kind))
      .map(({ date }) => date);

  const milestone = milestonePoints(expected);
  const inherited: (id: TaskId) => number = remember((id): number =>
    Math.min(milestone(id), ...waitingFor(id).map(inherited)),
  );
  const deadline = (...kinds: readonly Pin['kind'][]) => {
    const earliest: (id: TaskId) => number = remember((id): number =>
      Math.min(
        ...datesOf(id, ...kinds).map((date) => line.through(date)),
        ...waitingFor(id).map((other) => earliest(other) - (minutes.get(other) ?? 0)),
      ),
    );
    return earliest;
  };
  const finishBy = deadline('finish-by');
  const fixed = deadline('on-day');
  const release: (id: TaskId) => number = remember((id): number =>
    Math.max(
      0,
      ...datesOf(id, 'not-before', 'on-day').map((date) => line.before(date)),
      ...[...(prerequisites.get(id) ?? [])].map(release),
    ),
  );
  const passed = (id: TaskId) => Math.min(inherited(id), finishBy(id));
  return {
    own: (id) =>
      Math.min(milestone(id), ...datesOf(id, 'finish-by').map((date) => line.through(date))),
    passed,
    urgent: (id) => Math.min(passed(id), fixed(id)),
    release,
  };
}

/** Minutes of all that a task's milestone and those before it need, prerequisites included. */
function milestonePoints({
  milestones,
  milestoneOf,
  minutes,
  prerequisites,
}: Check['expected']): (id: TaskId) => number {
  const points = new Map<string, number>();
  const needed = new Set<TaskId>();
  let reached = 0;
  for (const { id } of milestones) {
    const wanted = [...milestoneOf].filter(([, home]) => home === id).map(([task]) => task);
    for (let task = wanted.pop(); task !== undefined; task = wanted.pop()) {
      if (needed.has(task)) continue;
      needed.add(task);
      reached += minutes.get(task) ?? 0;
      wanted.push(...(prerequisites.get(task) ?? []));
    }
    points.set(id, reached);
  }
  return (id) => points.get(milestoneOf.get(id) ?? '') ?? Infinity;
}

/** Works a value out once for each task. */
function remember(value: (id: TaskId) => number): (id: TaskId) => number {
  const known = new Map<TaskId, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const now = value(id);
    known.set(id, now);
    return now;
  };
}
