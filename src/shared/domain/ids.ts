/**
 * Identifiers that cannot be confused with each other or with plain text.
 *
 * Content ids are kebab-case, stable for ever and never reused.
 */
declare const brand: unique symbol;

/** A string that only its own parser hands out. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type RoleId = Branded<'RoleId'>;
export type SkillId = Branded<'SkillId'>;
export type RequirementId = Branded<'RequirementId'>;
export type MilestoneId = Branded<'MilestoneId'>;
export type FigureId = Branded<'FigureId'>;
export type PlanId = Branded<'PlanId'>;
export type ScheduleId = Branded<'ScheduleId'>;

/** A study unit's id; also the id of the task it becomes in a plan. */
export type TaskId = Branded<'TaskId'>;

/** Names a section of a source page, as `page/section`. */
export type SourceRef = Branded<'SourceRef'>;

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form every content id must have. */
export function isKebabCase(text: string): boolean {
  return KEBAB_CASE.test(text);
}
