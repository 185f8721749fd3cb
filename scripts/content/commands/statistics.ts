import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import {
  PROFICIENCY_LEVELS,
  type AttainedLevel,
} from '../../../src/shared/domain/proficiency-level.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { workToStage } from '../plan-from-nothing.ts';
import { sumOfEfforts, toHours, type Table } from '../report.ts';
import type { Command } from './command.ts';

const LEVELS = PROFICIENCY_LEVELS.filter((level): level is AttainedLevel => level !== 'none');

export const statistics: Command = {
  summary: 'how much each family of skills and each role holds',
  takesRole: false,
  report: (content) => ({
    title: 'How much content there is',
    sections: [
      {
        title: 'Families of skills: hours of study per level',
        table: familyTable(content),
      },
      { title: 'Roles: hours of study from nothing to each stage', table: roleTable(content) },
    ],
    problems: [],
  }),
};

/** One row per family, and the sum of all. */
export function familyTable({ skillFamilies, skills }: ContentBundle): Table {
  const row = (title: string, members: ContentBundle['skills']) => {
    const units = members.flatMap(unitsInUse);
    const perLevel = LEVELS.map((level) => units.filter((unit) => unit.level === level));
    const hours = [...perLevel, units].map((some) => toHours(sumOfEfforts(some)));
    return [title, members.length, units.length, ...hours];
  };
  const rows = skillFamilies.map(({ id, title }) =>
    row(
      title,
      skills.filter((skill) => skill.family === id),
    ),
  );
  return {
    columns: ['Family', 'skills', 'units', ...LEVELS, 'all hours'],
    rows: [...rows, row('All families', skills)],
  };
}

/** One row per role. A stage that cannot be planned has no hours. */
export function roleTable({ roles, skills }: ContentBundle): Table {
  const catalogue = catalogueOf(skills);
  const rows = roles.map((role) => [
    role.title,
    role.requirements.length,
    role.milestones.length,
    role.milestones.flatMap((milestone) => milestone.tasks).length,
    role.figures.length,
    ...STAGES.map((stage) =>
      role.plannableStages.includes(stage)
        ? toHours(sumOfEfforts(workToStage(catalogue, role, stage)))
        : '–',
    ),
  ]);
  return {
    columns: ['Role', 'requirements', 'milestones', 'own tasks', 'figures', ...STAGES],
    rows,
  };
}
