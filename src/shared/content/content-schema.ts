/**
 * The one schema of authored content: what a YAML file may hold, and the domain type it becomes.
 *
 * The JSON Schema that editors use is generated from the `input` side of these objects.
 */
import { z } from 'zod';

import { isKebabCase } from '../domain/ids.ts';
import type {
  FigureId,
  MilestoneId,
  RequirementId,
  RoleId,
  SkillId,
  SourceRef,
  TaskId,
} from '../domain/ids.ts';
import type { Provenance } from '../domain/provenance.ts';
import {
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  FIGURE_TOPICS,
  REQUIREMENT_CATEGORIES,
} from '../domain/role.ts';
import { ACTIVITIES, RESOURCE_KINDS } from '../domain/skill.ts';
import { STAGES } from '../domain/stage.ts';

// Zod probes for eval, which the content security policy refuses.
z.config({ jitless: true });

/** Version of the authored format; raised when a file of an older form would no longer parse. */
const CONTENT_SCHEMA_VERSION = 1;

const ATTAINED_LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const;
const LONGEST_UNIT_MINUTES = 16 * 60;

const text = z.string().trim().min(1, 'must not be empty');
const kebabCase = text.refine(isKebabCase, 'must be kebab-case: a-z, 0-9 and single hyphens');

function idOf<Id extends string>() {
  return kebabCase.transform((value) => value as Id);
}

const taskId = idOf<TaskId>();
const skillId = idOf<SkillId>();
const requirementId = idOf<RequirementId>();
const milestoneId = idOf<MilestoneId>();
const roleId = idOf<RoleId>();
const stage = z.enum(STAGES);
const attainedLevel = z.enum(ATTAINED_LEVELS);
const importance = z.enum(['essential', 'desirable']);

const sourceRef = text.regex(/^[a-z]\/[a-z0-9-]+$/).transform((value) => value as SourceRef);

const provenance = z.union(
  [
    z.literal('estimate'),
    sourceRef.transform((reference) => [reference]),
    z.array(sourceRef).min(1),
  ],
  { error: 'must be `estimate` or page/section, for example a/requirements' },
) satisfies z.ZodType<Provenance>;

const minutes = z.int().positive('must be a whole number of minutes above zero');

const effort = z
  .strictObject({ optimistic: minutes, mostLikely: minutes, pessimistic: minutes })
  .refine((value) => value.optimistic <= value.mostLikely, {
    message: 'optimistic effort is above the most likely one',
  })
  .refine((value) => value.mostLikely <= value.pessimistic, {
    message: 'most likely effort is above the pessimistic one',
  })
  .refine((value) => value.mostLikely <= LONGEST_UNIT_MINUTES, {
    message: 'more than 16 hours most likely: split it',
  });

const resource = z.strictObject({
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  kind: z.enum(RESOURCE_KINDS),
  offline: z.boolean().default(false),
});

const workItemShape = {
  id: taskId,
  title: text.max(60, 'at most 60 characters: it stands in a row'),
  outcome: text,
  effort,
  activity: z.enum(ACTIVITIES),
  evidence: text,
  prerequisites: z.array(taskId).default([]),
};

const studyUnit = z.strictObject({
  ...workItemShape,
  level: attainedLevel,
  resources: z.array(resource).min(1, 'name at least one resource').max(3),
  retired: z.strictObject({ replacement: taskId.nullable() }).nullable().default(null),
});

const skill = z.strictObject({
  id: skillId,
  title: text,
  meaning: text,
  levels: z.partialRecord(attainedLevel, text),
  prerequisites: z
    .array(
      z.strictObject({
        level: attainedLevel,
        needs: z.strictObject({ skill: skillId, level: attainedLevel }),
      }),
    )
    .default([]),
  units: z.array(studyUnit).default([]),
});

/** `skills/<family>.yaml` */
export const skillFileSchema = z.strictObject({
  family: z.strictObject({ id: kebabCase, title: text }),
  skills: z.array(skill).min(1),
});

const statement = z.strictObject({ id: kebabCase, text });

const statementGroup = z.strictObject({
  id: kebabCase,
  title: text,
  source: provenance,
  statements: z.array(statement).min(1),
});

const requirement = z.strictObject({
  id: requirementId,
  category: z.enum(REQUIREMENT_CATEGORIES),
  title: text,
  text,
  importance,
  source: provenance,
  skills: z
    .array(
      z.strictObject({
        skill: skillId,
        entry: attainedLevel.optional(),
        mid: attainedLevel.optional(),
        senior: attainedLevel.optional(),
      }),
    )
    .default([]),
});

const yearsClaim = z.strictObject({
  min: z.number().nonnegative(),
  max: z.number().positive().nullable().default(null),
  open: z.boolean().default(false),
  source: provenance,
});

const ladderStage = z.strictObject({
  stage,
  years: z.array(yearsClaim).default([]),
  titles: z.array(text).default([]),
  duties: z.array(text).min(1),
  source: provenance,
});

const roleTask = z.strictObject({
  ...workItemShape,
  resources: z.array(resource).max(3).default([]),
  rehearses: z.array(kebabCase).default([]),
  acceptance: z.array(kebabCase).default([]),
  prompts: z.array(kebabCase).default([]),
});

const milestone = z.strictObject({
  id: milestoneId,
  stage,
  title: text.max(60, 'at most 60 characters: it stands in a row'),
  summary: text.max(90, 'at most 90 characters: it stands on the printed overview'),
  definitionOfDone: z.array(text).min(1),
  covers: z
    .array(
      z.strictObject({
        requirement: requirementId,
        skills: z.array(skillId).min(1).nullable().default(null),
      }),
    )
    .default([]),
  tasks: z.array(roleTask).default([]),
  credentials: z
    .array(
      z.strictObject({
        id: taskId,
        title: text,
        text,
        importance,
        requirement: requirementId,
      }),
    )
    .default([]),
});

const gate = z.strictObject({
  id: milestoneId,
  stage,
  title: text,
  months: z.int().positive(),
  requirement: requirementId,
  source: provenance,
});

const rhythm = z.strictObject({
  id: kebabCase,
  title: text,
  text,
  minutesPerWeek: minutes.max(240),
  requirement: requirementId,
});

const figure = z
  .strictObject({
    id: kebabCase.transform((value) => value as FigureId),
    topic: z.enum(FIGURE_TOPICS),
    kind: z.enum(FIGURE_KINDS),
    label: text,
    value: z.number().nullable().default(null),
    range: z
      .strictObject({ min: z.number(), max: z.number(), open: z.boolean().default(false) })
      .refine((range) => range.min <= range.max, 'range runs backwards')
      .nullable()
      .default(null),
    bound: z.enum(FIGURE_BOUNDS).default('exact'),
    unit: text,
    currency: text
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .default(null),
    region: text.nullable().default(null),
    period: text,
    series: kebabCase.nullable().default(null),
    note: text.nullable().default(null),
    source: provenance,
  })
  .refine((value) => (value.value === null) !== (value.range === null), {
    message: 'give either a value or a range',
  });

/** `roles/<role-id>.yaml` */
export const roleFileSchema = z.strictObject({
  id: roleId,
  title: text,
  otherNames: z.array(text).default([]),
  family: kebabCase,
  depth: z.enum(['full', 'brief']),
  plannableStages: z.array(stage),
  essence: text.max(110, 'at most 110 characters: it stands in the library'),
  overview: z.array(text).min(1),
  source: provenance,
  responsibilities: z.array(statementGroup),
  requirements: z.array(requirement).min(1),
  ladder: z.array(ladderStage).length(STAGES.length),
  ladderNotes: z.array(text).default([]),
  milestones: z.array(milestone),
  gates: z.array(gate).default([]),
  rhythms: z.array(rhythm).default([]),
  figures: z.array(figure).default([]),
  payFactors: statementGroup.nullable().default(null),
  trends: z.array(statementGroup).default([]),
  softSkills: z.array(statementGroup).default([]),
  practices: z.array(statementGroup).default([]),
  challenges: z.array(statementGroup).default([]),
  differences: z.array(z.strictObject({ against: text, text, source: provenance })).default([]),
  relatedRoles: z
    .array(
      z.strictObject({
        role: roleId.nullable().default(null),
        title: text,
        relation: z.enum(['neighbour', 'collaborator']),
        source: provenance,
      }),
    )
    .default([]),
});

/** `manifest.yaml` */
export const manifestSchema = z.strictObject({
  contentVersion: text.regex(/^\d+\.\d+\.\d+$/, 'must be a semantic version such as 1.0.0'),
  schemaVersion: z.literal(CONTENT_SCHEMA_VERSION),
  roleFamilies: z.array(z.strictObject({ id: kebabCase, title: text })).min(1),
  /** The order in which families of skills are shown: what is learnt first stands first. */
  skillFamilies: z.array(kebabCase).min(1),
});

/** `sources.yaml` */
export const sourcesSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      id: text.regex(/^[a-z]$/, 'must be one letter'),
      mark: text.regex(/^[A-Z]$/, 'must be one capital letter'),
      title: text,
      publisher: text,
      year: z.int(),
      sections: z.record(kebabCase, text),
    }),
  ),
});

/** `claims.yaml` */
export const claimsSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: kebabCase,
      topic: z.enum([...FIGURE_TOPICS, 'ladder']),
      title: text,
      agree: z.boolean(),
      remark: text,
      figures: z
        .array(
          z.strictObject({
            role: roleId,
            figure: kebabCase.transform((value) => value as FigureId),
          }),
        )
        .default([]),
      roles: z.array(roleId).min(1),
    }),
  ),
});

export type SkillFile = z.output<typeof skillFileSchema>;
export type RoleFile = z.output<typeof roleFileSchema>;
export type ManifestFile = z.output<typeof manifestSchema>;
export type SourcesFile = z.output<typeof sourcesSchema>;
export type ClaimsFile = z.output<typeof claimsSchema>;
