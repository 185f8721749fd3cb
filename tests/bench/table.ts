/** The rows as people read them: a table for the terminal, and Markdown for `docs/bench.md`. */
import type { Machine } from './machine.ts';
import type { Goal, Row, Unit } from './row.ts';

const COLUMNS = ['What', 'Measured', 'Middle half', 'Yardstick', 'Ratio', 'Goal', 'Reached'];

/** Columns padded to the same width. */
export function renderText(rows: readonly Row[], machine: Machine): string {
  const lines = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...describe(machine), '', ...table, ''].join('\n');
}

/** A page that says how it came about. */
export function renderMarkdown(rows: readonly Row[], machine: Machine): string {
  const notes = rows.flatMap(({ what, note }) =>
    note === undefined ? [] : [`- ${what}: ${note}`],
  );
  const lines = [
    '# Bench',
    '',
    '<!-- Written by `npm run bench -- --markdown docs/bench.md`; not edited by hand. -->',
    '',
    'Times and memory are judged as a ratio to a yardstick that was measured in the same run, in turns',
    'with the app. Each figure is a median; the middle half of the runs lies between the two numbers',
    'beside it. A figure that falls short of its goal stays here with its real value.',
    '',
    ...describe(machine).map((line) => `- ${line}`),
    '',
    markdownLine(COLUMNS),
    markdownLine(COLUMNS.map(() => '---')),
    ...rows.map((row) => markdownLine(cellsOf(row))),
    '',
    '## How each was measured',
    '',
    ...notes,
    '',
  ];
  return lines.join('\n');
}

function describe({ date, system, processor, memoryGb, load, electron, node }: Machine): string[] {
  return [
    `${date}, ${system}, ${processor}, ${memoryGb} GB of memory`,
    `Electron ${electron}, Node ${node}`,
    `Load average while measuring: ${load.join(' before, ')} after`,
  ];
}

function markdownLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function cellsOf(row: Row): string[] {
  const { unit, middleHalf, yardstick, yardstickMedian, ratio, goal, isReached } = row;
  return [
    row.what,
    withUnit(row.median, unit),
    middleHalf === null ? '' : middleHalf.map((value) => digits(value)).join('–'),
    yardstick === undefined || yardstickMedian === null
      ? ''
      : `${withUnit(yardstickMedian, unit)} ${yardstick.what}`,
    ratio === null ? '' : goal?.of === 'speed-up' ? speedUp(1 / ratio) : `${ratio.toFixed(2)}×`,
    goal === undefined ? '' : goalText(goal, unit),
    isReached === null ? '' : isReached ? 'yes' : 'no',
  ];
}

function goalText(goal: Goal, unit: Unit): string {
  if (goal.of === 'speed-up') return `≥ ${speedUp(goal.atLeast)}`;
  return `≤ ${goal.of === 'ratio' ? `${goal.atMost}×` : withUnit(goal.atMost, unit)}`;
}

function speedUp(times: number): string {
  return `${Math.round(times)}× faster`;
}

function withUnit(value: number, unit: Unit): string {
  return unit === '×' ? `${digits(value)}×` : `${digits(value)} ${unit}`;
}

/** Three figures, as more would be noise. */
function digits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
