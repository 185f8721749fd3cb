import type { RoleTexts } from '../../../shared/domain/role-texts.ts';
import { desktop } from '../../desktop/desktop.ts';
import type { RoleSearch } from './role-search.ts';

let loading: Promise<RoleSearch> | null = null;

/** The search over everything said about the roles; further calls share the first one's answer. */
export function loadRoleSearch(): Promise<RoleSearch> {
  loading ??= prepare().catch((error: unknown) => {
    // A failure is not kept, so that trying again asks again.
    loading = null;
    throw error;
  });
  return loading;
}

async function prepare(): Promise<RoleSearch> {
  const [texts, { createRoleSearch }] = await Promise.all([
    desktop.loadRoleTexts(),
    import('./role-search.ts'),
  ]);
  return createRoleSearch(JSON.parse(texts) as RoleTexts);
}
