import { useState, type SyntheticEvent } from 'react';

import { toClock } from '../../../../shared/calendar/parse-work.ts';
import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import type { OwnTask } from '../../../../shared/domain/plan.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import { writeOwnTask } from '../../../storage/commands/own-task.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { LONGEST_ESTIMATE_HOURS, parseEstimate } from './parse-estimate.ts';
import { ownTaskEffort, withEstimate } from './plan-edits.ts';
import styles from './form-button.module.css';

export interface OwnTaskFormProps extends WorkspaceViewProps {
  readonly milestone: MilestoneId;
  /** The task to change; null for a new one. */
  readonly before: OwnTask | null;
  readonly onEnd: () => void;
}

const LONGEST_TITLE = 200;

/** The title and time of a task of the person's own. */
export function OwnTaskForm(props: OwnTaskFormProps) {
  const { plan, ownTasks, milestone, before, onEnd } = props;
  const text = useText();
  const edit = usePlanEdit(props);
  const [title, setTitle] = useState(before?.title ?? '');
  const [time, setTime] = useState(before === null ? '' : toClock(before.effort.mostLikely));
  const [isChecked, setIsChecked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const minutes = parseEstimate(time);
  const name = title.trim();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (minutes === null || name === '') return;
    const isSameTime = before?.effort.mostLikely === minutes;
    if (before?.title === name && isSameTime) {
      onEnd();
      return;
    }
    const task: OwnTask = {
      id: before?.id ?? (`own-${crypto.randomUUID()}` as TaskId),
      title: name,
      milestone,
      effort: before !== null && isSameTime ? before.effort : ownTaskEffort(minutes),
      prerequisites: before?.prerequisites ?? [],
    };
    const problem = await edit({
      label: { kind: 'own-task-written', subject: name, count: 1 },
      wanted: {
        ownTasks: [...ownTasks.filter(({ id }) => id !== task.id), task],
        // Its own time is the estimate; another one on top would hide it.
        settings: { ownEstimates: withEstimate(plan.ownEstimates, task.id, null) },
      },
      write: (revision) => writeOwnTask(task, revision),
    });
    if (problem === null) onEnd();
    else setFailure(problem);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextField
        label={text('own.title')}
        value={title}
        onChange={setTitle}
        maxLength={LONGEST_TITLE}
        error={isChecked && name === '' ? text('own.title-missing') : null}
      />
      <TextField
        label={text('own.time')}
        placeholder="1:30"
        value={time}
        onChange={setTime}
        error={
          isChecked && minutes === null
            ? text('estimate.wrong', { hours: LONGEST_ESTIMATE_HOURS })
            : null
        }
      />
      {failure !== null && (
        <p className={styles['problem']} role="alert">
          {failure}
        </p>
      )}
      <div className={styles['actions']}>
        <Button type="submit" look="primary" size="small">
          {text(before === null ? 'own.add' : 'session.save')}
        </Button>
      </div>
    </form>
  );
}
