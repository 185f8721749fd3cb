/**
 * The ways to set a plan on one page for the wall, from the one that says most in the largest type
 * down to the one that holds anything. Whoever prints takes the first that fits.
 */
export type WallDetail = 'tasks' | 'boxes' | 'milestones' | 'stages';

export interface WallStep {
  /** Every task by name; a box for each; milestones alone; or the stages with their ends. */
  readonly detail: WallDetail;
  readonly columns: number;
  /** Size of the type in points. */
  readonly points: number;
}

/** Up to so many columns are set beside each other: more on a wide sheet. */
const COLUMNS = { portrait: [1, 2, 3], landscape: [2, 3, 4] } as const;
const SIZES: Readonly<Record<Exclude<WallDetail, 'stages'>, readonly number[]>> = {
  tasks: [10, 9, 8, 7.25, 6.5],
  boxes: [13, 11.5, 10, 9, 8, 7, 6.25],
  milestones: [12, 10, 8, 7, 6, 5],
};
/** Smaller type in fewer columns before more columns: long lines are read more easily. */
const STAGE_SIZE = 14;

/** @param orientation of the sheet */
export function wallSteps(orientation: 'portrait' | 'landscape'): readonly WallStep[] {
  const steps: WallStep[] = [];
  for (const detail of ['tasks', 'boxes', 'milestones'] as const)
    for (const points of SIZES[detail])
      for (const columns of COLUMNS[orientation]) steps.push({ detail, columns, points });
  return [...steps, { detail: 'stages', columns: 1, points: STAGE_SIZE }];
}
