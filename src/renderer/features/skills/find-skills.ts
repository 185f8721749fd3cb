import type { ProficiencyLevel } from '../../../shared/domain/proficiency-level.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { normalise, tokenize } from '../../../shared/search/tokenize.ts';

export interface SkillQuestion {
  readonly words: string;
  /** Only skills that stand at a level. */
  readonly isKnownOnly: boolean;
}

/** Skills of whose title or meaning every word asked for begins one, in the order they came in. */
export function findSkills(
  skills: readonly Skill[],
  levels: Readonly<Partial<Record<string, ProficiencyLevel>>>,
  { words, isKnownOnly }: SkillQuestion,
): readonly Skill[] {
  const asked = tokenize(words).map(normalise);
  return skills.filter(({ id, title, meaning }) => {
    if (isKnownOnly && (levels[id] ?? 'none') === 'none') return false;
    const there = tokenize(`${title} ${meaning}`).map(normalise);
    return asked.every((word) => there.some((one) => one.startsWith(word)));
  });
}
