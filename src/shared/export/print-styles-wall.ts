/** The style sheet of the page for the wall; each of its steps has a class of its own. */
import type { PrintBook } from './print-book.ts';
import { wallSteps } from './wall-steps.ts';

const WALL = `
.wall { width: var(--page-width); height: calc(var(--page-height) - 1mm); overflow: hidden; display: flex; flex-direction: column; }
.wall h1 { font-size: 26pt; margin: 1mm 0 1.5mm; } .wall h1.long { font-size: 19pt; } .wall h1.longest { font-size: 11pt; }
.wall header { flex: none; padding-bottom: 2.5mm; border-bottom: 1pt solid #000; }
.w-road { flex: 1 1 0; min-height: 0; column-fill: auto; column-gap: 7mm; margin-top: 1mm; }
.w-foot { flex: none; font-size: 7pt; color: var(--grey); padding-top: 2mm; }
.w-stage { color: var(--grey); margin-top: .7em; padding-bottom: .15em; border-bottom: .8pt solid var(--accent); break-after: avoid; }
.w-stage b { font: 600 1.25em/1.3 var(--read); color: var(--accent); }
.w-gate { color: var(--grey); font-size: .85em; margin-top: .5em; padding-left: .7em; border-left: 1.4pt dotted var(--accent); break-after: avoid; }
.w-stop { margin-top: .5em; }
.w-head { display: flex; align-items: baseline; column-gap: .55em; break-after: avoid; break-inside: avoid; }
.w-head b { flex: 1; font: 600 1.08em/1.22 var(--read); }
.w-head .box { width: 1em; height: 1em; flex: none; align-self: flex-start; margin-top: .16em; border-width: .09em; border-radius: .17em; } .w-head .box svg { width: .82em; height: .82em; }
.w-side { color: var(--grey); white-space: nowrap; font-size: .85em; } .w-date { color: #000; min-width: 5.4em; text-align: right; }
.w-boxes { display: flex; flex-wrap: wrap; gap: .28em; margin: .3em 0 0 1.55em; line-height: 0; }
.w-box { display: inline-block; flex: none; width: .82em; height: .82em; border: .07em solid #000; border-radius: .14em; line-height: 0; } .w-box svg { width: 100%; height: 100%; fill: none; stroke: var(--accent); stroke-width: 2; }
.w-tasks { margin: .15em 0 0 1.55em; }
.w-tasks li { display: flex; column-gap: .5em; align-items: baseline; line-height: 1.3; break-inside: avoid; } .w-tasks li > span:nth-child(2) { flex: 1; }
.w-tasks .w-box { align-self: flex-start; margin-top: .22em; }
.past b, .past span { color: var(--grey); } .past b { font-weight: 400; }
`;

/** What a step leaves out, and the size and columns it is set in. */
export function wallStyles({ options }: PrintBook): string {
  const steps = wallSteps(options.orientation).map(({ detail, columns, points }, index) => {
    const road = `.step-${index} .w-road { font-size: ${points}pt; columns: ${columns}; }`;
    const hidden = HIDDEN[detail].map((part) => `.step-${index} ${part}`).join(', ');
    const whole = detail === 'tasks' ? '' : `.step-${index} .w-stop { break-inside: avoid; }`;
    return `${road} ${hidden} { display: none; } ${whole}`;
  });
  return `${WALL}${steps.join('\n')}`;
}

const HIDDEN = {
  tasks: ['.w-boxes'],
  boxes: ['.w-tasks'],
  milestones: ['.w-tasks', '.w-boxes'],
  stages: ['.w-stop'],
} as const;
