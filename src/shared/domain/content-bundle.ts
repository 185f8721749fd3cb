import type { SourcePage } from './provenance.ts';
import type { Claim, Role } from './role.ts';
import type { Skill, SkillFamily } from './skill.ts';

/** All career content the app ships, checked and resolved. */
export interface ContentBundle {
  readonly contentVersion: string;
  readonly schemaVersion: number;
  readonly sources: readonly SourcePage[];
  readonly skillFamilies: readonly SkillFamily[];
  readonly roleFamilies: readonly { readonly id: string; readonly title: string }[];
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly claims: readonly Claim[];
}
