import { expect, test } from 'vitest';

import { familyTable, roleTable } from '../../../scripts/content/commands/statistics.ts';
import { describeExtent } from '../../../scripts/content/commands/validate.ts';
import { aSkill, aUnit } from '../../support/content-builders.ts';
import { aBundle } from './small-content.ts';

test('validate says how much of everything there is', () => {
  expect(describeExtent(aBundle()).sections[0]?.title).toBe(
    'Content is sound: 1 roles, 2 skills, 3 study units (7 h), 0 figures, 0 claims.',
  );
});

test('a family has its skills, units and hours per level, and the last row sums them', () => {
  const { columns, rows } = familyTable(aBundle());
  expect(columns.slice(3)).toEqual(['awareness', 'working', 'practitioner', 'expert', 'all hours']);
  expect(rows).toEqual([
    ['Mathematics', 1, 1, 1, 0, 0, 0, 1],
    ['Programming', 1, 2, 2, 4, 0, 0, 6],
    ['All families', 2, 3, 3, 4, 0, 0, 7],
  ]);
});

test('a retired unit counts nowhere', () => {
  const retired = aUnit({ id: 'old', minutes: 600, retired: { replacement: null } });
  const { rows } = familyTable(aBundle({ skills: [aSkill({ units: [retired] })] }));
  expect(rows.at(-1)).toEqual(['All families', 1, 0, 0, 0, 0, 0, 0]);
});

test('a role has hours to the stages it can be planned to, prerequisites and own work included', () => {
  expect(roleTable(aBundle()).rows).toEqual([['Logician', 4, 2, 1, 0, 11, 15, '–']]);
});
