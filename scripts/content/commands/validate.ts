import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import { unitsInUse } from '../../../src/shared/domain/prerequisites.ts';
import { sumOfEfforts, toHours, type Report } from '../report.ts';
import type { Command } from './command.ts';

/** Content that reaches a command was already checked, so only its extent is left to say. */
export const validate: Command = {
  summary: 'check the content and say how much of it there is (the default)',
  takesRole: false,
  report: describeExtent,
};

/** One sentence with the number of everything. */
export function describeExtent({ roles, skills, claims }: ContentBundle): Report {
  const units = skills.flatMap(unitsInUse);
  const figures = roles.flatMap((role) => role.figures);
  const sentence =
    `Content is sound: ${roles.length} roles, ${skills.length} skills, ${units.length} study ` +
    `units (${toHours(sumOfEfforts(units))} h), ${figures.length} figures, ${claims.length} claims.`;
  return { title: 'Content', sections: [{ title: sentence }], problems: [] };
}
