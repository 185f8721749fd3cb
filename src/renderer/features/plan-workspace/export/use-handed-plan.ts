import { buildPlanDocument } from '../../../../shared/export/build-plan-document.ts';
import type { Stage } from '../../../../shared/domain/stage.ts';
import { loggedMinutes } from '../../../../shared/progress/work-so-far.ts';
import { today } from '../../../clock/today.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useLocale } from '../../../messages/use-text.ts';
import { readEvidence } from '../../../storage/queries/use-evidence.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';

/** A plan as it is handed to the main process, and what there is to choose about it. */
export interface HandedPlan {
  /** The UTF-8 JSON of its document. */
  readonly bytes: Uint8Array;
  /** Those that have a milestone in it. */
  readonly stages: readonly Stage[];
  readonly taskCount: number;
}

/** @returns what makes the plan, as it is when it is called, into what is exported */
export function useHandedPlan(props: PlanWorkspaceProps): () => Promise<HandedPlan> {
  const { plan, schedule, baseline, role, progress, sessions, ownTasks } = props;
  const locale = useLocale();
  const { bundle } = useContent();
  return async () => {
    const document = buildPlanDocument({
      id: plan.id,
      content: bundle,
      role,
      settings: plan,
      schedule,
      baseline,
      ownTasks,
      progress,
      logged: loggedMinutes(sessions),
      evidence: await readEvidence(),
      printedOn: today(),
      locale,
    });
    return {
      bytes: new TextEncoder().encode(JSON.stringify(document)),
      stages: [...new Set(document.milestones.map(({ stage }) => stage))],
      taskCount: schedule.tasks.length,
    };
  };
}
