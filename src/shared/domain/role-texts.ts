/**
 * Everything a role can be found by, flattened into short texts that each say which part of the role
 * they come from. Loaded when somebody searches; the long texts are no part of the start.
 */
import type { ContentBundle } from './content-bundle.ts';
import type { RoleId, SkillId } from './ids.ts';
import { levelRank } from './proficiency-level.ts';
import type { Figure, Role, StatementGroup } from './role.ts';
import { STAGES } from './stage.ts';

/** Parts of a role, the most telling first: a match in an earlier one ranks higher. */
export const ROLE_TEXT_FIELDS = [
  'title',
  'other-name',
  'skill',
  'essence',
  'requirement',
  'pay',
  'demand',
  'work',
  'ladder',
  'milestone',
  'study',
  'overview',
  'practice',
  'soft-skill',
  'challenge',
  'trend',
  'neighbour',
] as const;
export type RoleTextField = (typeof ROLE_TEXT_FIELDS)[number];

/** One text and the roles it belongs to; a skill's text is shared by all roles that ask for it. */
export interface RoleText {
  readonly roles: readonly RoleId[];
  readonly field: RoleTextField;
  readonly text: string;
}

/** A published number of a role; it is written out where the person's own locale is known. */
export interface RoleFigure {
  readonly role: RoleId;
  readonly figure: Figure;
}

/** What a search over the roles looks through. */
export interface RoleTexts {
  readonly texts: readonly RoleText[];
  readonly figures: readonly RoleFigure[];
}

/** All texts and figures of all roles, in the order of the content. */
export function roleTextsOf(bundle: ContentBundle): RoleTexts {
  const own = bundle.roles.flatMap((role) =>
    ownTexts(role).map(([field, text]) => ({ roles: [role.id], field, text })),
  );
  const claims = bundle.claims.map(({ roles, topic, title, remark }) => ({
    roles,
    field: topic === 'pay' || topic === 'ladder' ? topic : ('demand' as const),
    text: `${title} – ${remark}`,
  }));
  const figures = bundle.roles.flatMap((role) =>
    role.figures.map((figure) => ({ role: role.id, figure })),
  );
  return { texts: [...own, ...skillTexts(bundle), ...claims], figures };
}

type OwnText = readonly [field: RoleTextField, text: string];

function ownTexts(role: Role): readonly OwnText[] {
  return [
    ['title', role.title],
    ...role.otherNames.map((name): OwnText => ['other-name', name]),
    ['essence', role.essence],
    ...role.overview.map((text): OwnText => ['overview', text]),
    ...role.requirements.map(({ title, text }): OwnText => ['requirement', `${title}: ${text}`]),
    ...role.ladder.flatMap(({ titles, duties }): readonly OwnText[] =>
      [...titles, ...duties].map((text) => ['ladder', text]),
    ),
    ...role.ladderNotes.map((text): OwnText => ['ladder', text]),
    ...role.milestones.flatMap(({ title, summary, tasks }): readonly OwnText[] => [
      ['milestone', `${title}: ${summary}`],
      ...tasks.map((task): OwnText => ['milestone', `${task.title}: ${task.outcome}`]),
    ]),
    ...groupTexts('pay', role.payFactors === null ? [] : [role.payFactors]),
    ...groupTexts('work', role.responsibilities),
    ...groupTexts('practice', role.practices),
    ...groupTexts('soft-skill', role.softSkills),
    ...groupTexts('challenge', role.challenges),
    ...groupTexts('trend', role.trends),
    ...role.differences.map(({ against, text }): OwnText => ['neighbour', `${against}: ${text}`]),
    ...role.relatedRoles.map(({ title }): OwnText => ['neighbour', title]),
  ];
}

/** Each statement under its group's title: either may hold the word. */
function groupTexts(field: RoleTextField, groups: readonly StatementGroup[]): readonly OwnText[] {
  return groups.flatMap(({ title, statements }) =>
    statements.map(({ text }): OwnText => [field, `${title}: ${text}`]),
  );
}

/** Skills with the roles that ask for them, and their study units with the roles that get so far. */
function skillTexts({ roles, skills }: ContentBundle): readonly RoleText[] {
  const asking = roles.map((role) => ({ id: role.id, highest: highestRanks(role) }));
  const rolesFrom = (skill: SkillId, rank: number) =>
    asking.filter(({ highest }) => (highest.get(skill) ?? 0) >= rank).map(({ id }) => id);
  return skills.flatMap((skill): readonly RoleText[] => {
    const askedBy = rolesFrom(skill.id, 1);
    if (askedBy.length === 0) return [];
    return [
      { roles: askedBy, field: 'skill', text: `${skill.title}: ${skill.meaning}` },
      ...skill.units
        .filter(({ retired }) => retired === null)
        .map(({ title, level }): RoleText => {
          return { roles: rolesFrom(skill.id, levelRank(level)), field: 'study', text: title };
        })
        .filter((unit) => unit.roles.length > 0),
    ];
  });
}

/** The highest level a role asks of each skill, at whatever stage. */
function highestRanks(role: Role): ReadonlyMap<SkillId, number> {
  const ranks = new Map<SkillId, number>();
  for (const asked of role.requirements.flatMap(({ skills }) => skills))
    for (const stage of STAGES) {
      const level = asked[stage];
      if (level === undefined) continue;
      ranks.set(asked.skill, Math.max(ranks.get(asked.skill) ?? 0, levelRank(level)));
    }
  return ranks;
}
