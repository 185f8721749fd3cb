import type { YearsClaim } from '../../shared/domain/role.ts';

/** @example formatYears({ min: 7, max: 10, open: true, source }) // 7–10+ */
export function formatYears({ min, max, open }: YearsClaim): string {
  return `${min}${max === null ? '' : `–${max}`}${open ? '+' : ''}`;
}
