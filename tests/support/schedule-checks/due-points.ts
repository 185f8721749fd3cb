/** By when each task is due on the line of study minutes, and from when on it can be worked on. */
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { ScheduleCheck } from './schedule-check.ts';

export interface DuePoints {
  /** Where its milestone would be reached, milestones met in their order. */
  readonly milestone: (id: TaskId) => number;
  /** The same, or that of the earliest milestone that waits for it. */
  readonly inherited: (id: TaskId) => number;
  /** Its own deadline; infinite when it has none. */
  readonly deadline: (id: TaskId) => number;
  /** The same, or what is due earlier of all that waits for it, less the work in between. */
  readonly passed: (id: TaskId) => number;
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
  const pointsOf = (id: TaskId, isDeadline: boolean) =>
    input.settings.pins
      .filter((pin) => pin.task === id && (pin.kind === 'finish-by') === isDeadline)
      .map(({ date }) => (isDeadline ? line.through(date) : line.before(date)));

  const milestone = milestonePoints(expected);
  const inherited: (id: TaskId) => number = remember((id): number =>
    Math.min(milestone(id), ...waitingFor(id).map(inherited)),
  );
  const deadline = (id: TaskId) => Math.min(...pointsOf(id, true));
  const passed: (id: TaskId) => number = remember((id): number =>
    Math.min(
      deadline(id),
      ...waitingFor(id).map((other) => passed(other) - (minutes.get(other) ?? 0)),
    ),
  );
  const release: (id: TaskId) => number = remember((id): number =>
    Math.max(0, ...pointsOf(id, false), ...[...(prerequisites.get(id) ?? [])].map(release)),
  );
  return { milestone, inherited, deadline, passed, release };
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
