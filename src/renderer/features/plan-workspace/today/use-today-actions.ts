import { addDays, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate } from '../../../../shared/calendar/format.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { Pin } from '../../../../shared/domain/plan.ts';
import { showToast } from '../../../components/toasts.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { replacePlan } from '../../../storage/commands/change-plan.ts';
import { writeSession } from '../../../storage/commands/log-session.ts';
import { setShare, setTasksDone, type Subject } from '../../../storage/commands/record-progress.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { describeFailures, reschedule } from '../reschedule.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';

export interface TodayActions {
  /** Ticks a task, or opens it again. */
  readonly tick: (task: Subject, isTicking: boolean) => Promise<void>;
  /** Says how much of a task is done; null for nothing. */
  readonly share: (task: Subject, share: number | null) => Promise<void>;
  /** Writes down time that no timer measured. */
  readonly log: (task: Subject, minutes: number, date: CalendarDate) => Promise<void>;
  /** Puts a task behind: not before tomorrow, and the rest planned around it. */
  readonly putOff: (task: Subject) => Promise<void>;
}

/** What can be done with a task today; each says what it did and offers to undo it. */
export function useTodayActions(props: WorkspaceViewProps): TodayActions {
  const text = useText();
  const locale = useLocale();
  const { bundle, catalogue } = useContent();
  const { plan, role, today } = props;

  const attempt = async (work: () => Promise<void>, words: string) => {
    try {
      await work();
    } catch {
      showToast({ text: text('storage.not-saved') });
      return;
    }
    showToast({ text: words, action: { label: text('undo.action'), run: () => void undo() } });
  };

  return {
    tick: (task, isTicking) => {
      const kind = isTicking ? 'task-done' : 'task-reopened';
      return attempt(
        () => setTasksDone([task], isTicking ? today : null, task.title),
        text(`change.${kind}`, { subject: task.title, count: 1 }),
      );
    },
    share: (task, share) =>
      attempt(
        () => setShare(task, share),
        share === null
          ? text('today.share-cleared', { title: task.title })
          : text('change.share-set', { subject: task.title }),
      ),
    log: (task, minutes, date) =>
      attempt(
        () =>
          writeSession(
            {
              id: crypto.randomUUID(),
              taskId: task.id,
              planId: plan.id,
              date,
              minutes,
              note: '',
            },
            task.title,
          ),
        text('change.session-logged', { subject: task.title, count: minutes }),
      ),
    putOff: async (task) => {
      const pins = pinsNotBefore(plan.pins, task.id, addDays(today, 1));
      const changed = await reschedule(props, catalogue, { settings: { pins } });
      if (!changed.ok) {
        showToast({ text: describeFailures(changed.failure, text) });
        return;
      }
      const { schedule, settings } = changed.value;
      const start = schedule.tasks.find(({ id }) => id === task.id)?.start ?? today;
      await attempt(
        () =>
          replacePlan('plan-changed', {
            id: plan.id,
            settings,
            schedule,
            computedOn: today,
            contentVersion: bundle.contentVersion,
            roleTitle: role.title,
          }),
        text('today.put-off', { title: task.title, date: formatDate(start, 'row', locale) }),
      );
    },
  };
}

/** A day by which it must be finished stays; a day fixed for it gives way. */
function pinsNotBefore(pins: readonly Pin[], task: TaskId, date: CalendarDate): readonly Pin[] {
  const others = pins.filter((pin) => pin.task !== task || pin.kind === 'finish-by');
  return [...others, { kind: 'not-before', task, date }];
}
