/** What a person chooses about a plan on paper. */
import type { Stage } from '../domain/stage.ts';

/** The parts of a printed plan, in the order they stand in. */
export const PRINT_SECTIONS = [
  'cover',
  'overview',
  'timeline',
  'milestones',
  'skills',
  'progress',
  'portfolio',
  'sources',
] as const;
export type PrintSection = (typeof PRINT_SECTIONS)[number];

export const PRINT_PAPERS = ['a4', 'letter'] as const;
export type PrintPaper = (typeof PRINT_PAPERS)[number];

export const PRINT_ORIENTATIONS = ['portrait', 'landscape'] as const;
export type PrintOrientation = (typeof PRINT_ORIENTATIONS)[number];

export const PRINT_INKS = ['colour', 'saving'] as const;
/** `saving` prints no filled areas. */
export type PrintInk = (typeof PRINT_INKS)[number];

/** `book` is the whole document; `wall` one page to pin up, whatever sections are chosen. */
export const PRINT_LAYOUTS = ['book', 'wall'] as const;
export type PrintLayout = (typeof PRINT_LAYOUTS)[number];

export interface PrintOptions {
  readonly layout: PrintLayout;
  /** A section that has nothing to say is left out of the document even when it is chosen. */
  readonly sections: readonly PrintSection[];
  /** Milestones of this stage only; null for all. */
  readonly stage: Stage | null;
  readonly paper: PrintPaper;
  readonly orientation: PrintOrientation;
  readonly ink: PrintInk;
}

export const PLAIN_PRINT: PrintOptions = {
  layout: 'book',
  sections: PRINT_SECTIONS,
  stage: null,
  paper: 'a4',
  orientation: 'portrait',
  ink: 'colour',
};
