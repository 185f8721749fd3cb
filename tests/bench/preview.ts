/**
 * How long a plan takes to be computed anew while a slider moves. Runs in Node, and bundled in a
 * renderer.
 */
import type { ContentIndex } from '../../src/shared/domain/content-bundle.ts';
import type { PlanSettings } from '../../src/shared/domain/plan.ts';
import type { RoleOutline } from '../../src/shared/domain/role.ts';
import type { Stage } from '../../src/shared/domain/stage.ts';
import { buildPlan } from '../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../src/shared/planning/skill-catalogue.ts';
import { planSettings } from '../support/content-builders.ts';

export interface PreviewTimes {
  readonly role: string;
  readonly stage: Stage;
  readonly tasks: number;
  /** One per run: milliseconds for one plan, the mean over a slider's way from end to end. */
  readonly samples: readonly number[];
}

/** Ten minutes a step, as the slider goes. */
const SLIDER = Array.from({ length: 19 }, (_, step) => 30 + step * 10);
const WARM_UP_RUNS = 3;

/** Times the plan with the most tasks among all roles and stages, for somebody who knows nothing. */
export function timePreview(content: ContentIndex, runs: number): PreviewTimes {
  const catalogue = catalogueOf(content.skills);
  const credited = new Set<never>();
  const planOf = (role: RoleOutline, settings: PlanSettings) => {
    const plan = buildPlan({ catalogue, role, settings, credited });
    if (!plan.ok) throw new Error(`no plan: ${JSON.stringify(plan.failure)}`);
    return plan.value;
  };
  const [largest] = content.roles
    .flatMap((role) => role.plannableStages.map((stage) => ({ role, stage })))
    .map(({ role, stage }) => {
      const settings = planSettings({ role: role.id, stage });
      return { role, stage, settings, tasks: planOf(role, settings).tasks.length };
    })
    .sort((a, b) => b.tasks - a.tasks);
  if (largest === undefined) throw new Error('the content has no role that can be planned');
  const { role, stage, settings, tasks } = largest;
  const samples: number[] = [];
  for (let run = -WARM_UP_RUNS; run < runs; run += 1) {
    const from = performance.now();
    for (const minutes of SLIDER)
      planOf(role, { ...settings, weekdayMinutes: [minutes, 75, 75, 75, 0, 165, 135] });
    const took = (performance.now() - from) / SLIDER.length;
    if (run >= 0) samples.push(took);
  }
  return { role: role.title, stage, tasks, samples };
}
