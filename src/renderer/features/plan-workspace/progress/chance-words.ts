/** Chances as people say them. */

export const CHANCES = [
  'next-to-none',
  'one-in-twenty',
  'one-in-ten',
  'one-in-five',
  'one-in-four',
  'one-in-three',
  'two-in-five',
  'one-in-two',
  'three-in-five',
  'two-in-three',
  'three-in-four',
  'four-in-five',
  'nine-in-ten',
  'nineteen-in-twenty',
  'almost-certain',
] as const;
export type Chance = (typeof CHANCES)[number];

/** Each ends where the next begins: halfway between the shares they name. */
const ENDS: readonly number[] = [
  0.025, 0.075, 0.15, 0.225, 0.29, 0.365, 0.45, 0.55, 0.635, 0.71, 0.775, 0.85, 0.925, 0.975,
];

/**
 * The nearest of them to a probability.
 *
 * @param probability 0 to 1
 * @example chanceOf(0.73) // 'three-in-four'
 */
export function chanceOf(probability: number): Chance {
  const at = ENDS.findIndex((end) => probability < end);
  return CHANCES[at] ?? 'almost-certain';
}
