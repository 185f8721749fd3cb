import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { catalogueOf, type SkillCatalogue } from '../../../src/shared/planning/skill-catalogue.ts';
import { workOfRole } from '../plan-from-nothing.ts';
import { sumOfEfforts, toHours, toTenthsOfHours, type Report, type Table } from '../report.ts';
import { coverRequirements, type RequirementCoverage } from '../requirement-coverage.ts';
import type { Command } from './command.ts';

export const coverage: Command = {
  summary: 'every requirement with its milestones and units; with a role, unit by unit',
  takesRole: true,
  report: coverageReport,
};

/** All roles by number of units, or one role with each unit named. */
export function coverageReport(content: ContentBundle, only: Role | null): Report {
  const catalogue = catalogueOf(content.skills);
  const covered = (only === null ? content.roles : [only]).map((role) => ({
    role,
    requirements: coverRequirements(catalogue, role),
  }));
  const table = only === null ? routeTable : unitTable;
  return {
    title: 'From every requirement to its study units',
    sections: [
      {
        title: 'Summary',
        paragraphs: [
          'Each requirement is followed into the plan of somebody who begins with nothing, up to the ' +
            'last stage. “Study” counts requirements met by study units, “other” those met by a ' +
            'credential, a gate, a habit or role work alone. A unit that several requirements ask for stands ' +
            'with each; a stage in brackets is that of a milestone which taught it before.',
        ],
        table: summaryTable(catalogue, covered),
      },
      ...covered.map(({ role, requirements }) => ({
        title: role.title,
        table: table(requirements),
      })),
    ],
    problems: covered.flatMap(({ role, requirements }) =>
      requirements.flatMap(({ requirement, uncovered }) =>
        uncovered.map((words) => `${role.id}, ${requirement.id}: ${words}`),
      ),
    ),
  };
}

interface CoveredRole {
  readonly role: Role;
  readonly requirements: readonly RequirementCoverage[];
}

function summaryTable(catalogue: SkillCatalogue, covered: readonly CoveredRole[]): Table {
  return {
    columns: ['Role', 'requirements', 'study', 'other', 'milestones', 'units', 'uncovered'],
    rows: covered.map(({ role, requirements }) => {
      const studied = requirements.filter(({ routes }) =>
        routes.some(({ units }) => units.length > 0),
      );
      const units = workOfRole(catalogue, role).filter(({ id }) => catalogue.units.has(id));
      const open = requirements.filter(({ uncovered }) => uncovered.length > 0);
      const other = requirements.filter((one) => one.routes.length > 0 && !studied.includes(one));
      const counts = [requirements, studied, other, role.milestones, units, open];
      return [role.title, ...counts.map((list) => list.length)];
    }),
  };
}

/** One row per requirement, stage and milestone. A unit stands in the row of each who asks for it. */
function routeTable(requirements: readonly RequirementCoverage[]): Table {
  return {
    columns: ['Requirement', 'stage', 'through', 'units', 'hours'],
    rows: requirements.flatMap(({ requirement, routes, uncovered }) => [
      ...routes.map(({ stage, through, units }, index) => [
        index === 0 ? requirement.title : '',
        stage ?? 'always',
        through,
        ...(units.length === 0 ? ['', ''] : [units.length, toHours(sumOfEfforts(units))]),
      ]),
      ...uncovered.map((words) => [requirement.title, '', `UNCOVERED: ${words}`, '', '']),
    ]),
  };
}

function unitTable(requirements: readonly RequirementCoverage[]): Table {
  return {
    columns: ['Requirement', 'stage', 'through', 'unit', 'level', 'hours'],
    rows: requirements.flatMap(({ requirement, routes, uncovered }) => [
      ...routes.flatMap(({ stage, through, units }) => {
        const place = [requirement.id, stage ?? 'always', through];
        if (units.length === 0) return [[...place, '', '', '']];
        return units.map((unit) => [
          ...place,
          unit.id,
          unit.level,
          toTenthsOfHours(sumOfEfforts([unit])),
        ]);
      }),
      ...uncovered.map((words) => [requirement.id, '', `UNCOVERED: ${words}`, '', '', '']),
    ]),
  };
}
