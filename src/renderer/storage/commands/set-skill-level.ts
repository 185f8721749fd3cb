import type { SkillId } from '../../../shared/domain/ids.ts';
import type { ProficiencyLevel } from '../../../shared/domain/proficiency-level.ts';
import type { SkillLevelRow } from '../rows.ts';
import { runCommand } from './run-command.ts';

/** Writes one line of the skill ledger. */
export async function setSkillLevel(
  skillId: SkillId,
  level: ProficiencyLevel,
  skillTitle: string,
): Promise<void> {
  const row: SkillLevelRow = { skillId, level };
  await runCommand({ kind: 'skill-level-set', subject: skillTitle, count: 1 }, (editor) =>
    editor.put('skillLevels', skillId, row),
  );
}
