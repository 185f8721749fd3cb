import type { EffortDay } from '../../../../shared/progress/effort-by-day.ts';

/** Shades of the heat map, from none to the most. */
export const HEATS = ['0', '1', '2', '3', '4'] as const;
export type Heat = (typeof HEATS)[number];

/** The minutes from which each shade but the lightest begins. */
const FROM: readonly number[] = [1, 60, 100, 150];

/** The shade of a day. */
export function heatOf({ minutes }: Pick<EffortDay, 'minutes'>): Heat {
  const reached = FROM.filter((least) => minutes >= least).length;
  return HEATS[reached] ?? '4';
}
