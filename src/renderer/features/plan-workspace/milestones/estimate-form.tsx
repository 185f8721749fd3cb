import { useState, type SyntheticEvent } from 'react';

import { formatWork } from '../../../../shared/calendar/format.ts';
import { toClock } from '../../../../shared/calendar/parse-work.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { reviseTask } from '../../../storage/commands/change-plan.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import type { TaskDetailsProps } from './milestones-props.ts';
import { LONGEST_ESTIMATE_HOURS, parseEstimate } from './parse-estimate.ts';
import { withEstimate } from './plan-edits.ts';
import styles from './form-button.module.css';

export interface EstimateFormProps extends TaskDetailsProps {
  readonly onEnd: () => void;
}

/** The person's own most likely time for a task, in place of ours. */
export function EstimateForm(props: EstimateFormProps) {
  const { plan, task, item, onEnd } = props;
  const text = useText();
  const locale = useLocale();
  const edit = usePlanEdit(props);
  const own = plan.ownEstimates.find((estimate) => estimate.task === task.id)?.minutes;
  const [typed, setTyped] = useState(own === undefined ? '' : toClock(own));
  const [problem, setProblem] = useState<string | null>(null);
  const ours = item.effort.mostLikely;

  const set = async (minutes: number | null) => {
    if (minutes === (own ?? null)) {
      onEnd();
      return;
    }
    const ownEstimates = withEstimate(plan.ownEstimates, task.id, minutes);
    const failure = await edit({
      label: { kind: 'estimate-set', subject: item.title, count: 1 },
      wanted: { settings: { ownEstimates } },
      write: (revision) => reviseTask('estimate-set', item.title, revision),
    });
    if (failure === null) onEnd();
    else setProblem(failure);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const minutes = parseEstimate(typed);
    if (minutes === null) setProblem(text('estimate.wrong', { hours: LONGEST_ESTIMATE_HOURS }));
    else void set(minutes);
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={text('estimate.yours')}
        placeholder="1:30"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
        help={text('estimate.help', { ours: formatWork(ours, locale) })}
        error={problem}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="primary" size="small">
          {text('estimate.set')}
        </Button>
        {own !== undefined && (
          <Button size="small" onPress={() => void set(null)}>
            {text('estimate.back', { ours: formatWork(ours, locale) })}
          </Button>
        )}
      </div>
    </form>
  );
}
