import { use } from 'react';

import type { ContentIndex, RolePage } from '../../shared/domain/content-bundle.ts';
import { catalogueOf, type SkillCatalogue } from '../../shared/planning/skill-catalogue.ts';
import { desktop } from './desktop.ts';

/** The career content with its catalogue, indexed once. */
export interface LoadedContent {
  readonly bundle: ContentIndex;
  readonly catalogue: SkillCatalogue;
}

let loading: Promise<LoadedContent> | null = null;
let loaded: LoadedContent | null = null;
const pages = new Map<string, Promise<RolePage | null>>();

/** Begins loading; further calls share the first one's answer. */
export function loadContent(): Promise<LoadedContent> {
  loading ??= desktop.loadContent().then((text) => {
    const bundle = JSON.parse(text) as ContentIndex;
    return (loaded = withCatalogue(bundle));
  });
  return loading;
}

/** The catalogue is indexed when it is first asked for: the first screen is drawn before that. */
function withCatalogue(bundle: ContentIndex): LoadedContent {
  let catalogue: SkillCatalogue | null = null;
  return {
    bundle,
    get catalogue() {
      return (catalogue ??= catalogueOf(bundle.skills));
    },
  };
}

/** The career content; suspends until it is there. */
export function useContent(): LoadedContent {
  // React suspends once on every promise it has not seen before, even on a settled one.
  return loaded ?? use(loadContent());
}

/** All there is to read about a role, or null when there is none of that id; suspends. */
export function useRolePage(id: string): RolePage | null {
  return use(loadRolePage(id));
}

/** All there is to read about a role; further calls share the first one's answer. */
export function loadRolePage(id: string): Promise<RolePage | null> {
  let page = pages.get(id);
  if (page === undefined) {
    page = desktop.loadRolePage(id);
    pages.set(id, page);
    // A failure is not kept, so that trying again asks again.
    page.catch(() => pages.delete(id));
  }
  return page;
}
