import { useLoaderData, useNavigate, useSearch } from '@tanstack/react-router';

import { RoleCompare } from '../features/role-compare/role-compare.tsx';

/** `/roles/compare?a=…&b=…` */
export function CompareRoute() {
  const { a = null, b = null } = useSearch({ from: '/roles/compare' });
  const { first, second } = useLoaderData({ from: '/roles/compare' });
  const navigate = useNavigate();
  const choose = (next: { readonly a: string | null; readonly b: string | null }) =>
    void navigate({
      to: '/roles/compare',
      search: { ...(next.a !== null && { a: next.a }), ...(next.b !== null && { b: next.b }) },
      // One step back leaves the comparison, whatever was tried in it.
      replace: true,
      resetScroll: false,
    });
  return (
    <RoleCompare
      first={{ id: a, page: first }}
      second={{ id: b, page: second }}
      onChoose={(one, other) => choose({ a: one, b: other })}
    />
  );
}
