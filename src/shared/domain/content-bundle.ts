import type { RoleId } from './ids.ts';
import type { SourcePage } from './provenance.ts';
import type { Claim, Figure, Role, RoleOutline } from './role.ts';
import type { Skill, SkillFamily } from './skill.ts';

interface SharedContent {
  readonly contentVersion: string;
  readonly schemaVersion: number;
  readonly sources: readonly SourcePage[];
  readonly skillFamilies: readonly SkillFamily[];
  readonly roleFamilies: readonly { readonly id: string; readonly title: string }[];
  readonly skills: readonly Skill[];
}

/** All career content the app ships, checked and resolved. */
export interface ContentBundle extends SharedContent {
  readonly roles: readonly Role[];
  readonly claims: readonly Claim[];
}

/** What the window begins with: enough to list, search and plan, without the long texts. */
export interface ContentIndex extends SharedContent {
  readonly roles: readonly RoleOutline[];
}

/** A claim with the figures it is about, of whichever role. */
export interface ClaimWithFigures extends Omit<Claim, 'figures'> {
  readonly figures: readonly { readonly role: RoleId; readonly figure: Figure }[];
}

/** Everything there is to read about one role; loaded when it is opened. */
export interface RolePage {
  readonly role: Role;
  readonly claims: readonly ClaimWithFigures[];
}

/** The bundle without what only a role's own page shows. */
export function contentIndexOf(bundle: ContentBundle): ContentIndex {
  const { roles, claims: _claims, ...shared } = bundle;
  return { ...shared, roles: roles.map(outlineOf) };
}

/** One role's page, or null when there is no such role. */
export function rolePageOf(bundle: ContentBundle, id: string): RolePage | null {
  const role = bundle.roles.find((candidate) => candidate.id === id);
  if (role === undefined) return null;
  const figureOf = (reference: Claim['figures'][number]) =>
    bundle.roles
      .find((candidate) => candidate.id === reference.role)
      ?.figures.find((figure) => figure.id === reference.figure);
  const claims = bundle.claims
    .filter((claim) => claim.roles.includes(role.id))
    .map((claim) => ({
      ...claim,
      figures: claim.figures.flatMap((reference) => {
        const figure = figureOf(reference);
        return figure === undefined ? [] : [{ role: reference.role, figure }];
      }),
    }));
  return { role, claims };
}

function outlineOf(role: Role): RoleOutline {
  const { id, title, otherNames, family, depth, plannableStages, essence, source } = role;
  const { requirements, milestones, gates, rhythms } = role;
  const named = { id, title, otherNames, family, depth, plannableStages, essence, source };
  return { ...named, requirements, milestones, gates, rhythms };
}
