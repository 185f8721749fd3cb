/** The steps of a role's career progression, in the order they are reached. */
export const STAGES = ['entry', 'mid', 'senior'] as const;

/** A step of a career progression. Never called a level: that word belongs to proficiency. */
export type Stage = (typeof STAGES)[number];

/** Whether a text names a stage. */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}

/**
 * The stages a person passes on the way to a target stage, the target included.
 *
 * @example stagesUpTo('mid') // ['entry', 'mid']
 */
export function stagesUpTo(target: Stage): readonly Stage[] {
  return STAGES.slice(0, STAGES.indexOf(target) + 1);
}

/** The stage that follows, or null after the last. */
export function stageAfter(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}
