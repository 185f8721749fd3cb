import { formatDate, formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { Pin } from '../../../../shared/domain/plan.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { reviseTask } from '../../../storage/commands/change-plan.ts';
import { removeOwnTask } from '../../../storage/commands/own-task.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import { EstimateForm } from './estimate-form.tsx';
import { FormButton } from './form-button.tsx';
import type { TaskDetailsProps } from './milestones-props.ts';
import { OwnTaskForm } from './own-task-form.tsx';
import { PinForm } from './pin-form.tsx';
import { withoutPin, withoutTask } from './plan-edits.ts';
import styles from './inspector.module.css';

/** What the person wants of a task: its days, its time, and of an own task everything. */
export function Wishes(props: TaskDetailsProps) {
  const { plan, schedule, task, item, ownTasks, progress, today } = props;
  const text = useText();
  const locale = useLocale();
  const edit = usePlanEdit(props);
  const pins = plan.pins.filter((pin) => pin.task === task.id);
  const own = ownTasks.find(({ id }) => id === task.id) ?? null;
  const estimate = plan.ownEstimates.find((each) => each.task === task.id);
  const isOpen = !isDone(progress, task.id);

  const attempt = (done: Promise<string | null>) =>
    void done.then((problem) => {
      if (problem !== null) showToast({ text: problem });
    });
  const unpin = (pin: Pin) =>
    attempt(
      edit({
        label: { kind: 'task-unpinned', subject: item.title, count: 1 },
        wanted: { settings: { pins: withoutPin(plan.pins, pin) } },
        write: (revision) => reviseTask('task-unpinned', item.title, revision),
      }),
    );
  const remove = () => {
    if (own === null) return;
    attempt(
      edit({
        label: { kind: 'own-task-removed', subject: own.title, count: 1 },
        wanted: {
          ownTasks: ownTasks.filter(({ id }) => id !== own.id),
          settings: withoutTask(plan, own.id),
        },
        write: (revision) => removeOwnTask(own, revision),
      }),
    );
  };
  if (!isOpen && own === null && pins.length === 0) return null;
  return (
    <>
      <h3 className={styles['section']}>{text('wishes.title')}</h3>
      {pins.length > 0 && (
        <ul className={styles['wishes']} aria-label={text('wishes.pins')}>
          {pins.map((pin) => {
            const missed = schedule.missedPins.find(
              (other) => other.task === pin.task && other.kind === pin.kind,
            );
            const words = text(`pin.${pin.kind}.of`, {
              date: formatDate(pin.date, 'medium', locale),
            });
            return (
              <li key={pin.kind}>
                <span>
                  {words}
                  {missed !== undefined && isOpen && (
                    <span className={styles['missed']}>
                      {text('pin.missed', {
                        date: formatNearDate(missed.plannedOn, 'row', { beside: today, locale }),
                      })}
                    </span>
                  )}
                </span>
                <Button
                  look="ghost"
                  size="small"
                  aria-label={text('pin.remove-this', { pin: words })}
                  onPress={() => unpin(pin)}
                >
                  {text('pin.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {estimate !== undefined && (
        <p className={styles['hint']}>
          {text('estimate.is-yours', {
            own: formatWork(estimate.minutes, locale),
            ours: formatWork(item.effort.mostLikely, locale),
          })}
        </p>
      )}
      <div className={styles['actions']}>
        {isOpen && (
          <FormButton label={text('pin.open')} title={text('pin.title', { title: item.title })}>
            {(close) => <PinForm {...props} onEnd={close} />}
          </FormButton>
        )}
        {isOpen && own === null && (
          <FormButton
            label={text('estimate.open')}
            title={text('estimate.title', { title: item.title })}
          >
            {(close) => <EstimateForm {...props} onEnd={close} />}
          </FormButton>
        )}
        {own !== null && isOpen && (
          <FormButton label={text('own.change')} title={text('own.change')}>
            {(close) => (
              <OwnTaskForm {...props} milestone={own.milestone} before={own} onEnd={close} />
            )}
          </FormButton>
        )}
        {own !== null && (
          <Button look="ghost" size="small" onPress={remove}>
            {text('own.remove')}
          </Button>
        )}
      </div>
    </>
  );
}
