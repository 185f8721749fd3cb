import { useNavigate } from '@tanstack/react-router';

import type { ChangeLabel } from '../../../shared/domain/change.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { today } from '../../clock/today.ts';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { describeChange } from '../../messages/describe-change.ts';
import { useText } from '../../messages/use-text.ts';
import { archivePlan } from '../../storage/commands/change-plan.ts';
import { deletePlan } from '../../storage/commands/delete-plan.ts';
import {
  createSamplePlan,
  deleteSamplePlan,
  SAMPLE_PLAN,
} from '../../storage/commands/sample-plan.ts';
import { undo } from '../../storage/commands/undo.ts';
import { makeSample } from './sample.ts';

/** What can be done with whole plans; each says what was done and offers the way back. */
export interface PlanActions {
  archive(plan: Plan, role: string, isArchiving: boolean): Promise<void>;
  remove(plan: Plan, role: string): Promise<void>;
  /** Creates the sample plan and opens it. */
  explore(): Promise<void>;
}

export function usePlanActions(): PlanActions {
  const text = useText();
  const navigate = useNavigate();
  const { bundle, catalogue } = useContent();
  const save = async (kind: ChangeLabel['kind'], subject: string, command: () => Promise<void>) => {
    try {
      await command();
    } catch {
      showToast({ text: text('storage.not-saved') });
      return false;
    }
    showToast({
      text: describeChange({ kind, subject, count: 1 }, text),
      action: { label: text('undo.action'), run: () => void undo() },
    });
    return true;
  };
  return {
    async archive({ id }, role, isArchiving) {
      const kind = isArchiving ? 'plan-archived' : 'plan-unarchived';
      await save(kind, role, () => archivePlan(id, isArchiving ? today() : null, role));
    },
    async remove({ id }, role) {
      await save('plan-deleted', role, () =>
        id === SAMPLE_PLAN ? deleteSamplePlan(role) : deletePlan(id, role),
      );
    },
    async explore() {
      const sample = makeSample({
        catalogue,
        roles: bundle.roles,
        today: today(),
        goal: text('plans.sample-goal'),
      });
      if (sample === null) return;
      const { role, ...made } = sample;
      const isKept = await save('plan-created', role.title, () =>
        createSamplePlan({
          ...made,
          roleTitle: role.title,
          contentVersion: bundle.contentVersion,
          createdOn: made.settings.start,
        }),
      );
      if (isKept) await navigate({ to: '/plans/$planId', params: { planId: SAMPLE_PLAN } });
    },
  };
}
