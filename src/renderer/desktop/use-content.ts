import { use } from 'react';

import type { ContentBundle } from '../../shared/domain/content-bundle.ts';
import type { Role } from '../../shared/domain/role.ts';
import { catalogueOf, type SkillCatalogue } from '../../shared/planning/skill-catalogue.ts';
import { desktop } from './desktop.ts';

/** The career content with its catalogue, indexed once. */
export interface LoadedContent {
  readonly bundle: ContentBundle;
  readonly catalogue: SkillCatalogue;
}

let loading: Promise<LoadedContent> | null = null;

/** Begins loading; further calls share the first one's answer. */
export function loadContent(): Promise<LoadedContent> {
  loading ??= desktop
    .loadContent()
    .then((bundle) => ({ bundle, catalogue: catalogueOf(bundle.skills) }));
  return loading;
}

/** The career content; suspends until it is there. */
export function useContent(): LoadedContent {
  return use(loadContent());
}

/** One role, or null when the content has none of that id. */
export function useRole(id: string): Role | null {
  return useContent().bundle.roles.find((role) => role.id === id) ?? null;
}
