import type { SkillId } from '../../../shared/domain/ids.ts';
import type { ProficiencyLevel } from '../../../shared/domain/proficiency-level.ts';
import { database } from '../database.ts';
import type { SkillLevelRow } from '../rows.ts';
import { runCommand } from './run-command.ts';

/** Writes one line of the skill ledger. A level that is already so is no change to undo. */
export async function setSkillLevel(
  skillId: SkillId,
  level: ProficiencyLevel,
  skillTitle: string,
): Promise<void> {
  const row: SkillLevelRow = { skillId, level };
  const label = { kind: 'skill-level-set', subject: skillTitle, count: 1 } as const;
  await runCommand(label, async (editor) => {
    const before = await database.skillLevels.get(skillId);
    if ((before?.level ?? 'none') !== level) await editor.put('skillLevels', skillId, row);
  });
}
