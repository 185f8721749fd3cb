import { useMemo, useState } from 'react';

import type { PlanId, TaskId } from '../../../shared/domain/ids.ts';
import { PLAIN_RULES, type SkillLevels } from '../../../shared/domain/plan.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import { doneDays } from '../../../shared/progress/work-so-far.ts';
import { useToday } from '../../clock/use-today.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import { createPlan } from '../../storage/commands/create-plan.ts';
import type { KeptDraft, NewPlanKey } from '../../storage/commands/draft.ts';
import { deleteSamplePlan } from '../../storage/commands/sample-plan.ts';
import { firstDraft } from './draft.ts';
import { SetupForm, type SetupEnd } from './setup-form.tsx';
import styles from './plan-setup.module.css';

export interface PlanSetupProps {
  readonly draftKey: NewPlanKey;
  readonly firstRole: string | null;
  readonly firstStage: Stage | null;
  readonly kept: KeptDraft | null;
  readonly isResuming: boolean;
  readonly knownLevels: SkillLevels;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  /** The sample plan's ticks; null where there is none. They never count in a plan of one's own. */
  readonly sample: { readonly roleTitle: string; readonly ticks: ReadonlySet<TaskId> } | null;
  readonly onCreated: (plan: PlanId) => void;
}

/** The setup of a new plan. */
export function PlanSetup(props: PlanSetupProps) {
  const { progress, sample, firstRole, firstStage, knownLevels } = props;
  const text = useText();
  const today = useToday();
  const { bundle } = useContent();
  const roles = useMemo(
    () => bundle.roles.filter((role) => role.plannableStages.length > 0),
    [bundle],
  );
  const startRole = roles.find(({ id }) => id === firstRole) ?? roles[0];
  if (startRole === undefined) throw new Error('the content has no role a plan can be made for');
  const [first] = useState(() =>
    firstDraft({ role: startRole, stage: firstStage, today, skillLevels: knownLevels }),
  );
  const [isCreating, setIsCreating] = useState(false);
  const work = useMemo(() => {
    const credited = [...doneDays(progress).keys()];
    return { credited: new Set(credited.filter((id) => sample?.ticks.has(id) !== true)) };
  }, [progress, sample]);

  const create = async ({ current, dropDraft }: SetupEnd) => {
    const { settings, schedule, role } = current();
    if (settings === null || schedule === null) return;
    setIsCreating(true);
    try {
      if (sample !== null) await deleteSamplePlan(sample.roleTitle);
      const plan = await createPlan({
        settings,
        schedule,
        roleTitle: role.title,
        contentVersion: bundle.contentVersion,
        createdOn: today,
      });
      await dropDraft();
      props.onCreated(plan);
    } catch {
      setIsCreating(false);
      showToast({ text: text('setup.not-saved') });
    }
  };
  return (
    <SetupForm
      title={text('setup.title')}
      draftKey={props.draftKey}
      first={first}
      kept={props.kept}
      isResuming={props.isResuming}
      roles={roles}
      work={work}
      wishes={PLAIN_RULES}
      today={today}
      note={sample !== null && <p className={styles['note']}>{text('setup.sample-goes')}</p>}
      renderEnding={(end) => (
        <Button
          look={end.isLastStep ? 'primary' : 'plain'}
          isDisabled={!end.isPlan || isCreating}
          onPress={() => void create(end)}
        >
          {text('setup.create')}
        </Button>
      )}
    />
  );
}
