import { UsageError } from './usage-error.ts';

/**
 * A whole number as it was typed.
 *
 * @throws UsageError naming the option and the range
 */
export function readWhole(
  flag: string,
  text: string,
  [least, most]: readonly [number, number],
): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(
      `${flag}: "${text}" is not possible; give a whole number from ${least} to ${most}`,
    );
  return value;
}
