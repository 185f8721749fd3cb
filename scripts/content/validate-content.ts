/** `npm run content`: checks the authored content and says how much of it there is. */
import { fileURLToPath } from 'node:url';

import { plannedMinutes } from '../../src/shared/domain/effort.ts';
import { readContent } from './read-content.ts';

const folder =
  process.argv[2] ?? fileURLToPath(new URL('../../resources/content', import.meta.url));
const content = await readContent(folder);
if (content.ok) {
  const { roles, skills, claims } = content.value;
  const units = skills.flatMap((skill) => skill.units);
  const hours = units.reduce((sum, unit) => sum + plannedMinutes(unit.effort), 0) / 60;
  const figures = roles.flatMap((role) => role.figures);
  console.log(
    `Content is sound: ${roles.length} roles, ${skills.length} skills, ${units.length} study ` +
      `units (${Math.round(hours)} h), ${figures.length} figures, ${claims.length} claims.`,
  );
} else {
  console.error(`Content has ${content.failure.length} problems:`);
  for (const line of content.failure) console.error(`  ${line}`);
  process.exitCode = 1;
}
