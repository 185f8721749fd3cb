import { useParams } from '@tanstack/react-router';

import { useRole } from '../desktop/use-content.ts';
import { RolePage } from '../features/role-page/role-page.tsx';
import { NotFound } from './not-found.tsx';

/** `/roles/$roleId` */
export function RoleRoute() {
  const { roleId } = useParams({ from: '/roles/$roleId' });
  const role = useRole(roleId);
  return role === null ? <NotFound /> : <RolePage key={role.id} role={role} />;
}
