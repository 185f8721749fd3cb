/** What a command of `npm run content` has to say, before it is laid out as text or as Markdown. */
import { plannedMinutes, type Effort } from '../../src/shared/domain/effort.ts';

/** Numbers are set to the right, words to the left. */
export type Cell = string | number;

export interface Table {
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Section {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly table?: Table;
}

export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
  /** What is wrong with the content; the command fails when there is anything. */
  readonly problems: readonly string[];
}

/** Whole hours, as tables show them. */
export function toHours(minutes: number): number {
  return Math.round(minutes / 60);
}

/** Hours of a single piece of work, to a tenth. */
export function toTenthsOfHours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

/** Planned minutes of several pieces of work together. */
export function sumOfEfforts(items: readonly { readonly effort: Effort }[]): number {
  return items.reduce((sum, { effort }) => sum + plannedMinutes(effort), 0);
}
