import type { ContentIndex } from '../../../shared/domain/content-bundle.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';

/**
 * Roles in which every word of a query occurs: in the title, the essence, a requirement, or the
 * title of a skill asked for. All roles for an empty query.
 */
export function findRoles(bundle: ContentIndex, query: string): readonly RoleOutline[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const skillTitles = new Map(bundle.skills.map((skill) => [skill.id, skill.title]));
  return bundle.roles.filter((role) => {
    const haystack = fold(
      [
        role.title,
        ...role.otherNames,
        role.essence,
        ...role.requirements.flatMap((requirement) => [
          requirement.title,
          requirement.text,
          ...requirement.skills.map(({ skill }) => skillTitles.get(skill) ?? ''),
        ]),
      ].join(' '),
    );
    return words.every((word) => haystack.includes(word));
  });
}

/** Case and accents do not count. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
