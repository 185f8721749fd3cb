/**
 * Mastery of a skill, in the ordinal scale of the UK Government's digital and data capability
 * framework, with `none` below it.
 */
export const PROFICIENCY_LEVELS = [
  'none',
  'awareness',
  'working',
  'practitioner',
  'expert',
] as const;

/** One step of the scale. */
export type ProficiencyLevel = (typeof PROFICIENCY_LEVELS)[number];

/** A level that can be asked for or taught: everything above `none`. */
export type AttainedLevel = Exclude<ProficiencyLevel, 'none'>;

/** Position on the scale, 0 for `none`. */
export function levelRank(level: ProficiencyLevel): number {
  return PROFICIENCY_LEVELS.indexOf(level);
}

/** The higher of two levels. */
export function higherLevel<Level extends ProficiencyLevel>(a: Level, b: Level): Level {
  return levelRank(a) >= levelRank(b) ? a : b;
}
