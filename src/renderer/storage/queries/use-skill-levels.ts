import { useLiveQuery } from 'dexie-react-hooks';

import type { SkillLevels } from '../../../shared/domain/plan.ts';
import { database } from '../database.ts';

/** The skill ledger; undefined while loading. */
export function useSkillLevels(): SkillLevels | undefined {
  return useLiveQuery(async () => {
    const rows = await database.skillLevels.toArray();
    return Object.fromEntries(rows.map((row) => [row.skillId, row.level]));
  });
}
