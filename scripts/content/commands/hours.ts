import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import { levelRank } from '../../../src/shared/domain/proficiency-level.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { studyToStages } from '../../../src/shared/planning/hours-to-stage.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { BACKGROUNDS, levelsOf, type Background } from '../backgrounds.ts';
import { workToStage } from '../plan-from-nothing.ts';
import { sumOfEfforts, toHours, type Report, type Section, type Table } from '../report.ts';
import { hoursOfCourses, inCourses, inCredits } from '../university-measure.ts';
import type { Command } from './command.ts';
import { defenceValues } from './hours-defence-values.ts';

export const hours: Command = {
  summary: 'hours to each stage of each role, from nothing and from two backgrounds',
  takesRole: true,
  report: (content, only) => hoursReport(content, { only, backgrounds: BACKGROUNDS }),
  preface: { file: 'hours-defence.md', values: defenceValues },
};

interface Scope {
  readonly only: Role | null;
  readonly backgrounds: readonly Background[];
}

/** Hours per role and background, the same in university measures, and what was assumed. */
export function hoursReport(content: ContentBundle, { only, backgrounds }: Scope): Report {
  const roles = only === null ? content.roles : [only];
  return {
    title: 'Hours of study',
    sections: [
      {
        title: 'Hours to each stage',
        paragraphs: [
          'Planned hours (the most likely of three estimates) of study units and the role’s own ' +
            'tasks, the stages before included. Weekly habits, degrees and years in the job come on top.',
        ],
        table: stageTable(content, { roles, backgrounds }),
      },
      {
        title: 'Entry from nothing in university measures',
        table: entryTable(content, roles),
      },
      { title: 'Families of skills beside one course for each skill', table: familyTable(content) },
      ...backgrounds.map((background) => claimsOf(background, content)),
    ],
    problems: [],
  };
}

interface Compared {
  readonly roles: readonly Role[];
  readonly backgrounds: readonly Background[];
}

/** One row per role; for each starting point the hours left to entry, mid and senior. */
export function stageTable({ skills }: ContentBundle, { roles, backgrounds }: Compared): Table {
  const catalogue = catalogueOf(skills);
  const starts: readonly { readonly title: string; readonly levels: SkillLevels }[] = [
    { title: 'Nothing', levels: {} },
    ...backgrounds.map((one) => ({ title: one.title, levels: levelsOf(one, skills) })),
  ];
  return {
    columns: ['Role', ...starts.flatMap(({ title }) => [`${title}: entry`, 'mid', 'senior'])],
    rows: roles.map((role) => [
      role.title,
      ...starts.flatMap(({ levels }) => {
        const left = studyToStages({ catalogue, role, levels, credited: new Set() });
        return STAGES.map((stage) => {
          const found = left.find((one) => one.stage === stage);
          return found === undefined ? '–' : toHours(found.minutesLeft);
        });
      }),
    ]),
  };
}

/** Entry hours with the span of our own estimates, in ECTS credits and in semester courses. */
export function entryTable({ skills }: ContentBundle, roles: readonly Role[]): Table {
  const catalogue = catalogueOf(skills);
  return {
    columns: ['Role', 'hours', 'optimistic–pessimistic', 'ECTS credits', 'semester courses'],
    rows: roles
      .filter((role) => role.plannableStages.includes('entry'))
      .map((role) => {
        const work = workToStage(catalogue, role, 'entry');
        const sum = (end: 'optimistic' | 'pessimistic') =>
          toHours(work.reduce((minutes, { effort }) => minutes + effort[end], 0));
        const minutes = sumOfEfforts(work);
        const span = `${sum('optimistic')}–${sum('pessimistic')}`;
        return [role.title, toHours(minutes), span, inCredits(minutes), inCourses(minutes)];
      }),
  };
}

/** What a family holds, and what it would be if each of its skills were one semester course. */
export function familyTable({ skillFamilies, skills }: ContentBundle): Table {
  return {
    columns: ['Family', 'skills', 'one course each', 'ours to working', 'ours to expert'],
    rows: skillFamilies.map(({ id, title }) => {
      const members = skills.filter((skill) => skill.family === id);
      const units = members.flatMap(unitsInUse);
      const early = units.filter(({ level }) => levelRank(level) <= levelRank('working'));
      return [
        title,
        members.length,
        hoursOfCourses(members.length),
        toHours(sumOfEfforts(early)),
        toHours(sumOfEfforts(units)),
      ];
    }),
  };
}

function claimsOf({ title, description, claims }: Background, { skills }: ContentBundle): Section {
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.title ?? id;
  return {
    title: `What the ${title} is taken to know`,
    paragraphs: [description],
    table: {
      columns: ['Skill', 'level', 'reason'],
      rows: claims.map(({ skill, level, reason }) => [nameOf(skill), level, reason]),
    },
  };
}
