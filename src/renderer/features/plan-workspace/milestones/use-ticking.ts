import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { today } from '../../../clock/today.ts';
import { setTasksDone } from '../../../storage/commands/record-progress.ts';
import { useSaving } from '../use-saving.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';

/** Ticks several tasks as one change, named after what they have in common. */
export type TickTasks = (tasks: readonly Pick<ScheduledTask, 'id'>[], name: string) => void;

/** Ticks what is open of some tasks; when all are done already, opens them again. */
export function useTicking({ progress, items }: WorkspaceViewProps): TickTasks {
  const save = useSaving();
  return (tasks, name) => {
    const isTicking = tasks.some(({ id }) => !isDone(progress, id));
    const subjects = tasks
      .filter(({ id }) => isDone(progress, id) !== isTicking)
      .map(({ id }) => ({ id, title: titleOf(items, id) }));
    const [first] = subjects;
    if (first === undefined) return;
    const isOne = subjects.length === 1;
    const subject = isOne && tasks.length === 1 ? first.title : name;
    const kind = isTicking
      ? isOne
        ? 'task-done'
        : 'tasks-done'
      : isOne
        ? 'task-reopened'
        : 'tasks-reopened';
    void save({
      label: { kind, subject, count: subjects.length },
      command: () => setTasksDone(subjects, isTicking ? today() : null, subject),
    });
  };
}

function titleOf(items: WorkspaceViewProps['items'], id: TaskId): string {
  return items.get(id)?.title ?? id;
}
