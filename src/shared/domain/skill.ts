import type { Effort } from './effort.ts';
import type { SkillId, TaskId } from './ids.ts';
import type { AttainedLevel } from './proficiency-level.ts';

/** What one does in a unit of work. */
export const ACTIVITIES = ['study', 'practise', 'build', 'reflect'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const RESOURCE_KINDS = [
  'documentation',
  'book',
  'course',
  'paper',
  'guide',
  'tool',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Something to learn from, at an address that was confirmed. */
export interface Resource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: ResourceKind;
  /** Whether it can be kept for a journey without a network. */
  readonly offline: boolean;
}

/** What every piece of planned work has, whether a skill teaches it or a role asks for it. */
export interface WorkItem {
  readonly id: TaskId;
  readonly title: string;
  /** An observable result, never "learn about". */
  readonly outcome: string;
  readonly effort: Effort;
  readonly activity: Activity;
  /** What one could show somebody. */
  readonly evidence: string;
  readonly prerequisites: readonly TaskId[];
  readonly resources: readonly Resource[];
}

/** The smallest piece of teaching; counts towards one level of its skill. */
export interface StudyUnit extends WorkItem {
  readonly level: AttainedLevel;
  readonly retired: { readonly replacement: TaskId | null } | null;
}

/** To begin a level of a skill, another skill must have reached a level first. */
export interface SkillPrerequisite {
  readonly level: AttainedLevel;
  readonly needs: { readonly skill: SkillId; readonly level: AttainedLevel };
}

/** A nameable competence, shared by all roles. A level is reached when its units are done. */
export interface Skill {
  readonly id: SkillId;
  readonly title: string;
  readonly family: string;
  readonly meaning: string;
  /** What a person at each level can do. */
  readonly levels: Readonly<Partial<Record<AttainedLevel, string>>>;
  readonly prerequisites: readonly SkillPrerequisite[];
  readonly units: readonly StudyUnit[];
}

export interface SkillFamily {
  readonly id: string;
  readonly title: string;
}
