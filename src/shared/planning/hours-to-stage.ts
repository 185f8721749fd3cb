/** How much study a role asks of this person, for the library and the role page. */
import type { TaskId } from '../domain/ids.ts';
import type { SkillLevels } from '../domain/plan.ts';
import type { RoleOutline } from '../domain/role.ts';
import type { Stage } from '../domain/stage.ts';
import { assessGaps } from './assess-gaps.ts';
import { buildTaskNetwork } from './build-task-network.ts';
import type { SkillCatalogue } from './skill-catalogue.ts';
import type { NetworkTask } from './task-network.ts';

export interface StudyToStage {
  readonly stage: Stage;
  /** Minutes left for this person up to the stage, the stages before it included. */
  readonly minutesLeft: number;
  /** Share of the whole that the person has already covered, 0 to 1. */
  readonly shareCovered: number;
}

export interface HoursInput {
  readonly catalogue: SkillCatalogue;
  readonly role: RoleOutline;
  readonly levels: SkillLevels;
  readonly credited: ReadonlySet<TaskId>;
}

/** One entry per stage the role can be planned to. */
export function studyToStages(input: HoursInput): readonly StudyToStage[] {
  const nothing = { ...input, levels: {}, credited: new Set<TaskId>() };
  return input.role.plannableStages.map((stage) => {
    const whole = minutesOf(nothing, stage);
    const minutesLeft = minutesOf(input, stage);
    return { stage, minutesLeft, shareCovered: whole === 0 ? 0 : 1 - minutesLeft / whole };
  });
}

function minutesOf(input: HoursInput, target: Stage): number {
  return studyToStage(input, target).reduce((sum, task) => sum + task.minutes, 0);
}

/** The work left for this person up to a stage, the stages before it included. */
export function studyToStage(input: HoursInput, target: Stage): readonly NetworkTask[] {
  const wanted = { stage: target, skillLevels: input.levels, droppedRequirements: [] };
  const gaps = assessGaps(input.role, wanted);
  return buildTaskNetwork({ ...input, wanted, gaps }).tasks;
}
