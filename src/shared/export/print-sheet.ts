/** The sheet of paper that is printed on, in millimetres. */
import type { PrintOptions, PrintPaper } from './print-options.ts';

export interface PrintSheet {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** What the margins leave. */
  readonly content: { readonly width: number; readonly height: number };
}

const PAPERS: Readonly<Record<PrintPaper, readonly [number, number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};
/** The wider side is where a binding goes. */
const UPRIGHT = { top: 18, right: 18, bottom: 20, left: 22 } as const;
const WIDE = { top: 20, right: 18, bottom: 18, left: 18 } as const;

/** The sheet for what a person chose. */
export function printSheet({
  paper,
  orientation,
}: Pick<PrintOptions, 'paper' | 'orientation'>): PrintSheet {
  const [short, long] = PAPERS[paper];
  const isWide = orientation === 'landscape';
  const [width, height] = isWide ? [long, short] : [short, long];
  const margins = isWide ? WIDE : UPRIGHT;
  const content = {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
  return { width, height, margins, content };
}
