import type { FigureId, MilestoneId, RequirementId, RoleId, SkillId, TaskId } from './ids.ts';
import type { AttainedLevel } from './proficiency-level.ts';
import type { Provenance } from './provenance.ts';
import type { WorkItem } from './skill.ts';
import type { Stage } from './stage.ts';

export const REQUIREMENT_CATEGORIES = [
  'education',
  'technical',
  'competencies',
  'soft-skills',
  'experience',
  'industry-knowledge',
  'tools-and-platforms',
  'continuous-learning',
] as const;
export type RequirementCategory = (typeof REQUIREMENT_CATEGORIES)[number];

/** The level of one skill a requirement asks for at each stage; a missing stage asks nothing. */
export interface SkillRequirement {
  readonly skill: SkillId;
  readonly entry?: AttainedLevel | undefined;
  readonly mid?: AttainedLevel | undefined;
  readonly senior?: AttainedLevel | undefined;
}

/** Something the role asks of a person. Levels are our reading of it and so always estimates. */
export interface Requirement {
  readonly id: RequirementId;
  readonly category: RequirementCategory;
  readonly title: string;
  readonly text: string;
  readonly importance: 'essential' | 'desirable';
  readonly source: Provenance;
  readonly skills: readonly SkillRequirement[];
}

/** A titled group of short statements with one provenance. */
export interface StatementGroup {
  readonly id: string;
  readonly title: string;
  readonly source: Provenance;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly id: string;
  readonly text: string;
}

/** How many years of experience a page gives for a stage; contradicting pages give several. */
export interface YearsClaim {
  readonly min: number;
  readonly max: number | null;
  /** Whether the page prints a plus sign: the upper end is open. */
  readonly open: boolean;
  readonly source: Provenance;
}

export interface LadderStage {
  readonly stage: Stage;
  readonly years: readonly YearsClaim[];
  readonly titles: readonly string[];
  readonly duties: readonly string[];
  readonly source: Provenance;
}

/** Which part of a requirement a milestone covers; all of its skills when none are named. */
export interface Coverage {
  readonly requirement: RequirementId;
  readonly skills: readonly SkillId[] | null;
}

/** A role's own piece of work: part of a capstone, with acceptance points from its practices. */
export interface RoleTask extends WorkItem {
  /** Ids of responsibility groups this work rehearses. */
  readonly rehearses: readonly string[];
  /** Ids of best-practice statements the result is accepted against. */
  readonly acceptance: readonly string[];
  /** Ids of challenge statements to answer in writing. */
  readonly prompts: readonly string[];
}

/** A paper to obtain rather than hours to study; ticked, never scheduled. */
export interface Credential {
  readonly id: TaskId;
  readonly title: string;
  readonly text: string;
  readonly importance: 'essential' | 'desirable';
  readonly requirement: RequirementId;
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly stage: Stage;
  readonly title: string;
  /** One line for lists and the printed overview. */
  readonly summary: string;
  readonly definitionOfDone: readonly string[];
  readonly covers: readonly Coverage[];
  readonly tasks: readonly RoleTask[];
  readonly credentials: readonly Credential[];
}

/** Calendar time in the job between two stages. Hours of study never shorten it. */
export interface ExperienceGate {
  readonly id: MilestoneId;
  /** The stage that cannot be reached before the gate is passed. */
  readonly stage: Stage;
  readonly title: string;
  /** Months in the job in all, counted from the day the entry stage is reached. */
  readonly months: number;
  readonly requirement: RequirementId;
  readonly source: Provenance;
}

/** A habit that takes the same minutes every week while the plan runs. */
export interface WeeklyRhythm {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly minutesPerWeek: number;
  readonly requirement: RequirementId;
}

export const FIGURE_TOPICS = ['pay', 'demand', 'market', 'work'] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** What a number is, so that a chart can never put a growth on an axis of shares. */
export const FIGURE_KINDS = ['level', 'share', 'growth', 'rise', 'premium', 'multiple'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const FIGURE_BOUNDS = ['exact', 'approximate', 'at-least', 'at-most', 'average'] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

/** One published number with everything needed to read it rightly. */
export interface Figure {
  readonly id: FigureId;
  readonly topic: FigureTopic;
  readonly kind: FigureKind;
  readonly label: string;
  /** Exactly one of value and range is given. */
  readonly value: number | null;
  readonly range: { readonly min: number; readonly max: number; readonly open: boolean } | null;
  readonly bound: FigureBound;
  /** `per cent`, `per cent a year`, `times`, or a currency amount's period such as `a year`. */
  readonly unit: string;
  /** ISO 4217 code of a money amount. */
  readonly currency: string | null;
  readonly region: string | null;
  readonly period: string;
  /** Groups figures that a chart may draw together, e.g. `share-of-postings`. */
  readonly series: string | null;
  readonly note: string | null;
  readonly source: Provenance;
}

export interface Difference {
  readonly against: string;
  readonly text: string;
  readonly source: Provenance;
}

export interface RelatedRole {
  readonly role: RoleId | null;
  readonly title: string;
  readonly relation: 'neighbour' | 'collaborator';
  readonly source: Provenance;
}

/** What planning, listing and searching need of a role. */
export interface RoleOutline {
  readonly id: RoleId;
  readonly title: string;
  readonly otherNames: readonly string[];
  readonly family: string;
  /** Whether the source describes it on a page of its own or in one paragraph. */
  readonly depth: 'full' | 'brief';
  /** The stages that study units cover completely, so that a plan can be made for them. */
  readonly plannableStages: readonly Stage[];
  readonly essence: string;
  readonly source: Provenance;
  readonly requirements: readonly Requirement[];
  readonly milestones: readonly Milestone[];
  readonly gates: readonly ExperienceGate[];
  readonly rhythms: readonly WeeklyRhythm[];
}

/** A target occupation: its outline and everything there is to read about it. */
export interface Role extends RoleOutline {
  readonly overview: readonly string[];
  readonly responsibilities: readonly StatementGroup[];
  readonly ladder: readonly LadderStage[];
  readonly ladderNotes: readonly string[];
  readonly figures: readonly Figure[];
  readonly payFactors: StatementGroup | null;
  readonly trends: readonly StatementGroup[];
  readonly softSkills: readonly StatementGroup[];
  readonly practices: readonly StatementGroup[];
  readonly challenges: readonly StatementGroup[];
  readonly differences: readonly Difference[];
  readonly relatedRoles: readonly RelatedRole[];
}

/** Several published figures for one matter, shown together; disagreement stays visible. */
export interface Claim {
  readonly id: string;
  readonly topic: FigureTopic | 'ladder';
  readonly title: string;
  readonly agree: boolean;
  readonly remark: string;
  readonly figures: readonly { readonly role: RoleId; readonly figure: FigureId }[];
  readonly roles: readonly RoleId[];
}
