import type { RolePage } from '../../../shared/domain/content-bundle.ts';

/** One side of the comparison. */
export interface Side {
  /** As the address names it; null while none is chosen. */
  readonly id: string | null;
  /** Null when there is no such role. */
  readonly page: RolePage | null;
}

/** Both sides, once there are two roles. */
export interface ComparedPages {
  readonly first: RolePage;
  readonly second: RolePage;
}

export interface RoleCompareProps {
  readonly first: Side;
  readonly second: Side;
  readonly onChoose: (first: string | null, second: string | null) => void;
}
