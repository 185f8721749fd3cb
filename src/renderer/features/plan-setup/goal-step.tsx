import type { RoleId } from '../../../shared/domain/ids.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { STAGES, type Stage } from '../../../shared/domain/stage.ts';
import { Choice } from '../../components/choice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import styles from './plan-setup.module.css';

const LONGEST_GOAL = 500;

export interface GoalStepProps {
  readonly draft: Draft;
  readonly role: RoleOutline;
  /** The roles to choose from; one alone when the plan is for that role already. */
  readonly roles: readonly RoleOutline[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Where to. */
export function GoalStep({ draft, role, roles, onChange }: GoalStepProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const chooseRole = (id: RoleId) => {
    const chosen = roles.find((candidate) => candidate.id === id);
    if (chosen === undefined) return;
    const stage = chosen.plannableStages.includes(draft.stage)
      ? draft.stage
      : (chosen.plannableStages[0] ?? 'entry');
    // What was left out belongs to the other role.
    onChange({ role: id, stage, droppedRequirements: [] });
  };
  return (
    <>
      <h2 className={styles['question']}>{text('setup.goal.question')}</h2>
      <div className={styles['fields']}>
        {roles.length === 1 ? (
          <div>
            <p className={styles['label']}>{text('setup.goal.role')}</p>
            <p className={styles['fixed']} lang={contentLanguage}>
              {role.title}
            </p>
          </div>
        ) : (
          <SelectField
            label={text('setup.goal.role')}
            value={draft.role}
            onChange={chooseRole}
            optionLanguage={contentLanguage}
            options={roles.map(({ id, title, essence }) => ({
              value: id,
              label: title,
              description: essence,
            }))}
          />
        )}
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
        <TextField
          label={text('setup.goal.words')}
          value={draft.goal}
          onChange={(goal) => onChange({ goal })}
          help={text('setup.goal.words-help')}
          rows={3}
          maxLength={LONGEST_GOAL}
        />
      </div>
    </>
  );
}
