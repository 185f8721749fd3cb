/** What is to be printed of a plan, with the words and the paper for it. */
import type { Stage } from '../domain/stage.ts';
import { STAGES } from '../domain/stage.ts';
import { reachedOn } from './describe-plan.ts';
import type { DocumentGate, DocumentMilestone, PlanDocument } from './plan-document.ts';
import { printContext, type PrintContext } from './print-context.ts';
import { PRINT_SECTIONS, type PrintOptions, type PrintSection } from './print-options.ts';
import { printSheet, type PrintSheet } from './print-sheet.ts';

export interface PrintedMilestone extends DocumentMilestone {
  /** Its place on the road of the whole plan, from 1. */
  readonly number: number;
  /** The day everything in it was ticked; null while anything is open. */
  readonly reachedOn: ReturnType<typeof reachedOn>;
}

export interface PrintedStage {
  readonly stage: Stage;
  readonly milestones: readonly PrintedMilestone[];
}

export interface PrintBook extends PrintContext {
  readonly document: PlanDocument;
  readonly options: PrintOptions;
  readonly sheet: PrintSheet;
  /** The chosen sections that have something to say, in their order. */
  readonly sections: readonly PrintSection[];
  /** How many milestones the whole plan has. */
  readonly milestoneCount: number;
  readonly milestones: readonly PrintedMilestone[];
  readonly stages: readonly PrintedStage[];
  readonly gates: readonly DocumentGate[];
  /** Those of them that come before a stage which is not in the plan. */
  readonly gatesBeyond: readonly DocumentGate[];
  /** Whether every part of the plan is ticked. */
  readonly isAllDone: boolean;
}

/** The book of a plan for what a person chose. */
export function printBook(document: PlanDocument, options: PrintOptions): PrintBook {
  const isChosen = ({ stage }: { readonly stage: Stage }) =>
    options.stage === null || stage === options.stage;
  const milestones = document.milestones
    .map((milestone, index) => ({
      ...milestone,
      number: index + 1,
      reachedOn: reachedOn(milestone),
    }))
    .filter(isChosen);
  const gates = document.gates.filter(isChosen);
  const isReached = ({ stage }: DocumentGate) =>
    milestones.some((milestone) => milestone.stage === stage);
  const book = {
    ...printContext(document),
    document,
    options,
    sheet: printSheet(options),
    milestoneCount: document.milestones.length,
    milestones,
    stages: STAGES.map((stage) => ({
      stage,
      milestones: milestones.filter((milestone) => milestone.stage === stage),
    })).filter((group) => group.milestones.length > 0),
    gates,
    gatesBeyond: gates.filter((gate) => !isReached(gate)),
    isAllDone: document.totalMinutes > 0 && document.doneMinutes >= document.totalMinutes,
  };
  const sections = PRINT_SECTIONS.filter(
    (section) => options.sections.includes(section) && hasSomethingToSay(section, book),
  );
  // A document of nothing would be an empty sheet; its cover says what plan it is.
  return { ...book, sections: sections.length === 0 ? ['cover'] : sections };
}

function hasSomethingToSay(
  section: PrintSection,
  { document, milestones }: Pick<PrintBook, 'document' | 'milestones'>,
): boolean {
  switch (section) {
    case 'cover':
    case 'sources':
      return true;
    case 'overview':
    case 'milestones':
      return milestones.length > 0;
    case 'timeline':
      return milestones.some(({ start }) => start !== null);
    case 'skills':
      return document.skills.length > 0;
    case 'progress':
      return document.progress !== null;
    case 'portfolio':
      return milestones.some(
        ({ tasks, credentials }) =>
          tasks.some(({ ownEvidence }) => ownEvidence.trim() !== '') ||
          credentials.some(({ doneOn }) => doneOn !== null),
      );
  }
}
