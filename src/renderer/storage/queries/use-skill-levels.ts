import type { SkillLevels } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';
import { sharedQuery } from './shared-query.ts';

/** The skill ledger; undefined while loading. */
export const useSkillLevels = sharedQuery<SkillLevels>(async () => {
  const rows = await database.skillLevels.toArray();
  return Object.fromEntries(rows.map((row) => [row.skillId, row.level]));
});
