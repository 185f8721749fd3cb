import { useState, type SyntheticEvent } from 'react';

import { parseCalendarDate, type CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import type { Pin } from '../../../../shared/domain/plan.ts';
import { Button } from '../../../components/button.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useText } from '../../../messages/use-text.ts';
import { reviseTask } from '../../../storage/commands/change-plan.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import type { TaskDetailsProps } from './milestones-props.ts';
import { withPin } from './plan-edits.ts';
import styles from './form-button.module.css';

export interface PinFormProps extends TaskDetailsProps {
  readonly onEnd: () => void;
}

const PIN_KINDS = ['not-before', 'finish-by', 'on-day'] as const;

/** A wish about the day of a task. */
export function PinForm(props: PinFormProps) {
  const { plan, task, item, today, onEnd } = props;
  const text = useText();
  const edit = usePlanEdit(props);
  const [kind, setKind] = useState<Pin['kind']>('not-before');
  const [date, setDate] = useState<CalendarDate | null>(task.start < today ? today : task.start);
  const [problem, setProblem] = useState<string | null>(null);

  const pinTo = async (day: CalendarDate): Promise<string | null> => {
    if (day < today) return text('pin.past');
    const pins = withPin(plan.pins, { kind, task: task.id, date: day });
    return edit({
      label: { kind: 'task-pinned', subject: item.title, count: 1 },
      wanted: { settings: { pins } },
      write: (revision) => reviseTask('task-pinned', item.title, revision),
    });
  };
  const submit = async () => {
    const failure = date === null ? text('session.date-missing') : await pinTo(date);
    if (failure === null) onEnd();
    else setProblem(failure);
  };
  return (
    <form
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SelectField
        label={text('pin.kind')}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setProblem(null);
        }}
        options={PIN_KINDS.map((each) => ({
          value: each,
          label: text(`pin.${each}`),
          description: text(`pin.${each}.help`),
        }))}
      />
      <DateField
        label={text('session.day')}
        value={date}
        onChange={(value) => {
          setDate(value === null ? null : parseCalendarDate(value));
          setProblem(null);
        }}
        error={problem}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="primary" size="small">
          {text('pin.set')}
        </Button>
      </div>
    </form>
  );
}
