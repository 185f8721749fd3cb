import { useState } from 'react';

import type { PlanId, TaskId } from '../../../shared/domain/ids.ts';
import type { SkillLevels } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import { today } from '../../clock/today.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { createPlan } from '../../storage/commands/create-plan.ts';
import { firstDraft, type Draft } from './draft.ts';
import { GoalStep } from './goal-step.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { SkillsStep } from './skills-step.tsx';
import { STEPS, Steps, type Step } from './steps.tsx';
import { TimeStep } from './time-step.tsx';
import { usePreview } from './use-preview.ts';
import styles from './plan-setup.module.css';

export interface PlanSetupProps {
  readonly firstRole: string | null;
  readonly firstStage: Stage | null;
  readonly knownLevels: SkillLevels;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly onCreated: (plan: PlanId) => void;
}

/** Goal, what you know, your time; the plan they give stands beside them all along. */
export function PlanSetup(props: PlanSetupProps) {
  const text = useText();
  const { bundle } = useContent();
  const plannable = bundle.roles.filter((role) => role.plannableStages.length > 0);
  const startRole = plannable.find(({ id }) => id === props.firstRole) ?? plannable[0];
  if (startRole === undefined) throw new Error('the content has no role a plan can be made for');
  const [draft, setDraft] = useState<Draft>(() =>
    firstDraft({
      role: startRole,
      stage: props.firstStage,
      today: today(),
      skillLevels: props.knownLevels,
    }),
  );
  const [step, setStep] = useState<Step>('goal');
  const [isCreating, setIsCreating] = useState(false);
  const role = plannable.find(({ id }) => id === draft.role) ?? startRole;
  const preview = usePreview(draft, role, props.progress);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const position = STEPS.indexOf(step);
  const next = STEPS[position + 1];
  const previous = STEPS[position - 1];

  const create = async () => {
    if (preview.settings === null || preview.schedule === null) return;
    setIsCreating(true);
    try {
      const plan = await createPlan({
        settings: preview.settings,
        schedule: preview.schedule,
        roleTitle: role.title,
        contentVersion: bundle.contentVersion,
        createdOn: today(),
      });
      props.onCreated(plan);
    } catch {
      setIsCreating(false);
      showToast({ text: text('setup.not-saved') });
    }
  };

  const shared = { draft, role, onChange: change };
  return (
    <div className={styles['setup']}>
      <header className={styles['head']}>
        <h1 className={styles['heading']}>{text('setup.title')}</h1>
        <Steps current={step} onChoose={setStep} />
      </header>
      <div className={styles['columns']}>
        <div className={styles['entries']}>
          {step === 'goal' && (
            <GoalStep {...shared} roles={plannable} failures={preview.failures} />
          )}
          {step === 'skills' && <SkillsStep {...shared} />}
          {step === 'time' && <TimeStep {...shared} failures={preview.failures} />}
        </div>
        <PreviewPanel draft={draft} role={role} preview={preview} />
      </div>
      <footer className={styles['foot']}>
        {previous !== undefined && (
          <Button look="ghost" onPress={() => setStep(previous)}>
            {text('setup.back')}
          </Button>
        )}
        <span className={styles['spring']} />
        {next !== undefined && (
          <Button onPress={() => setStep(next)}>{text(`setup.to-${next}`)}</Button>
        )}
        <Button
          look="primary"
          isDisabled={preview.schedule === null || isCreating}
          onPress={() => void create()}
        >
          {text('setup.create')}
        </Button>
      </footer>
    </div>
  );
}
