/** Reads how a PDF is to be printed. */
import {
  PLAIN_PRINT,
  PRINT_INKS,
  PRINT_ORIENTATIONS,
  PRINT_PAPERS,
  PRINT_SECTIONS,
  type PrintOptions,
} from '../../shared/export/print-options.ts';
import { STAGES, type Stage } from '../../shared/domain/stage.ts';
import { UsageError } from './usage-error.ts';

/** The options of this name hold what was typed for them. */
export interface TypedPrintOptions {
  readonly pdf?: string | undefined;
  readonly sections?: string | undefined;
  readonly paper?: string | undefined;
  readonly orientation?: string | undefined;
  readonly ink?: string | undefined;
  readonly 'print-stage'?: string | undefined;
  readonly wall?: boolean | undefined;
}

const FLAGS = ['sections', 'paper', 'orientation', 'ink', 'print-stage', 'wall'] as const;

/**
 * @param target the stage that the plan leads to
 * @throws UsageError for what is not possible, and for an option that would do nothing
 */
export function readPrintOptions(typed: TypedPrintOptions, target: Stage): PrintOptions {
  const idle = FLAGS.find((flag) => typed[flag] !== undefined);
  if (idle !== undefined && typed.pdf === undefined)
    throw new UsageError(`--${idle} says nothing without --pdf; give that too`);
  if (typed.wall === true && typed.sections !== undefined)
    throw new UsageError('--sections says nothing with --wall, which is one page; leave one out');
  return {
    layout: typed.wall === true ? 'wall' : 'book',
    sections: readSections(typed.sections),
    stage: readStage(typed['print-stage'], target),
    paper: oneOf('--paper', typed.paper, PRINT_PAPERS) ?? PLAIN_PRINT.paper,
    orientation:
      oneOf('--orientation', typed.orientation, PRINT_ORIENTATIONS) ?? PLAIN_PRINT.orientation,
    ink: oneOf('--ink', typed.ink, PRINT_INKS) ?? PLAIN_PRINT.ink,
  };
}

function readSections(text: string | undefined): PrintOptions['sections'] {
  if (text === undefined) return PLAIN_PRINT.sections;
  const named = text.split(',').map((name) => oneOf('--sections', name.trim(), PRINT_SECTIONS));
  return PRINT_SECTIONS.filter((section) => named.includes(section));
}

function readStage(text: string | undefined, target: Stage): Stage | null {
  const stage = oneOf('--print-stage', text, STAGES);
  if (stage !== null && STAGES.indexOf(stage) > STAGES.indexOf(target))
    throw new UsageError(
      `--print-stage: the plan ends with the ${target} stage; give --stage ${stage} too`,
    );
  return stage;
}

/** @returns null where nothing was typed */
function oneOf<Value extends string>(
  flag: string,
  text: string | undefined,
  values: readonly Value[],
): Value | null {
  if (text === undefined) return null;
  const value = values.find((each) => each === text);
  if (value === undefined)
    throw new UsageError(`${flag}: unknown "${text}"; give ${listed(flag, values)}`);
  return value;
}

function listed(flag: string, values: readonly string[]): string {
  return flag === '--sections' ? `any of ${values.join(', ')}` : `one of ${values.join(', ')}`;
}
