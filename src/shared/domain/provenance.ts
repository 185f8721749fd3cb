import type { SourceRef } from './ids.ts';

/**
 * Where a statement comes from: sections of the source pages, or our own estimate.
 *
 * Screens show sourced statements plainly and mark estimates as ours.
 */
export type Provenance = 'estimate' | readonly SourceRef[];

/** A page that facts were taken from. */
export interface SourcePage {
  readonly id: string;
  /** The letter shown beside a fact. */
  readonly mark: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly sections: Readonly<Record<string, string>>;
}
