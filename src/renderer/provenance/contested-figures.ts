import type { ClaimWithFigures } from '../../shared/domain/content-bundle.ts';
import type { Role } from '../../shared/domain/role.ts';

/** Ids of the role's figures that stand in a claim whose sources disagree. */
export function contestedFigures(
  role: Role,
  claims: readonly ClaimWithFigures[],
): ReadonlySet<string> {
  return new Set(
    claims
      .filter((claim) => !claim.agree)
      .flatMap((claim) => claim.figures)
      .filter((reference) => reference.role === role.id)
      .map((reference) => reference.figure.id),
  );
}
