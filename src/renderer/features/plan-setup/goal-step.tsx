import { parseCalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { RoleId } from '../../../shared/domain/ids.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { STAGES, type Stage } from '../../../shared/domain/stage.ts';
import type { PlanFailure } from '../../../shared/planning/plan-failure.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import styles from './plan-setup.module.css';

const LONGEST_GOAL = 500;

export interface GoalStepProps {
  readonly draft: Draft;
  readonly role: RoleOutline;
  readonly roles: readonly RoleOutline[];
  readonly failures: readonly PlanFailure[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Where to and by when. */
export function GoalStep({ draft, role, roles, failures, onChange }: GoalStepProps) {
  const text = useText();
  const failsWith = (kind: PlanFailure['kind']) =>
    failures.some((failure) => failure.kind === kind);
  const chooseRole = (id: RoleId) => {
    const chosen = roles.find((candidate) => candidate.id === id);
    if (chosen === undefined) return;
    const stage = chosen.plannableStages.includes(draft.stage)
      ? draft.stage
      : (chosen.plannableStages[0] ?? 'entry');
    onChange({ role: id, stage });
  };
  return (
    <>
      <h2 className={styles['question']}>{text('setup.goal.question')}</h2>
      <div className={styles['fields']}>
        <SelectField
          label={text('setup.goal.role')}
          value={draft.role}
          onChange={chooseRole}
          options={roles.map(({ id, title, essence }) => ({
            value: id,
            label: title,
            description: essence,
          }))}
        />
        <Choice<Stage>
          label={text('setup.goal.stage')}
          value={draft.stage}
          onChange={(stage) => onChange({ stage })}
          options={STAGES.map((stage) => ({
            value: stage,
            label: text(`stage.${stage}`),
            isDisabled: !role.plannableStages.includes(stage),
          }))}
        />
        {role.plannableStages.length < STAGES.length && (
          <p className={styles['aside']}>{text('setup.goal.stage-help')}</p>
        )}
        <div className={styles['pair']}>
          <DateField
            label={text('setup.goal.start')}
            value={draft.start}
            onChange={(value) =>
              onChange({ start: value === null ? null : parseCalendarDate(value) })
            }
            error={draft.start === null ? text('setup.goal.start-missing') : null}
          />
          <DateField
            label={text('setup.goal.target')}
            value={draft.targetDate}
            onChange={(value) =>
              onChange({ targetDate: value === null ? null : parseCalendarDate(value) })
            }
            help={text('setup.goal.target-help')}
            error={failsWith('target-before-start') ? text('failure.target-before-start') : null}
          />
        </div>
        <TextField
          label={text('setup.goal.words')}
          value={draft.goal}
          onChange={(goal) => onChange({ goal })}
          help={text('setup.goal.words-help')}
          rows={2}
          maxLength={LONGEST_GOAL}
        />
      </div>
    </>
  );
}
