import { useParams } from '@tanstack/react-router';

import { useRolePage } from '../desktop/use-content.ts';
import { RoleReading } from '../features/role-page/role-page.tsx';
import { Missing } from './missing.tsx';

/** `/roles/$roleId` */
export function RoleRoute() {
  const { roleId } = useParams({ from: '/roles/$roleId' });
  const page = useRolePage(roleId);
  return page === null ? <Missing list="/roles" /> : <RoleReading key={page.role.id} {...page} />;
}
