import type { RolePage } from '../../../shared/domain/content-bundle.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';

/** The roles besides one, those its page names as related apart from the rest; each in its order. */
export function rolesByNearness(
  roles: readonly RoleOutline[],
  beside: RolePage | null,
): { readonly related: readonly RoleOutline[]; readonly rest: readonly RoleOutline[] } {
  const others = roles.filter(({ id }) => id !== beside?.role.id);
  const named = new Set(beside?.role.relatedRoles.map(({ role }) => role));
  const isRelated = ({ id }: RoleOutline) => named.has(id);
  return {
    related: others.filter(isRelated),
    rest: others.filter((role) => !isRelated(role)),
  };
}
