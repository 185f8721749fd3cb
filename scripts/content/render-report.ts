/** Lays out reports: aligned columns for a terminal, tables for a page of `docs/`. */
import type { Cell, Report, Section, Table } from './report.ts';

/** Text for a terminal. Problems come last, where they are seen. */
export function renderText({ sections, problems }: Report): string {
  const blocks = sections.map((section) =>
    [section.title, ...(section.paragraphs ?? []), ...textTable(section.table)].join('\n'),
  );
  return [...blocks, ...problems.map((problem) => `✗ ${problem}`)].join('\n\n');
}

function textTable(table: Table | undefined): readonly string[] {
  if (table === undefined) return [];
  if (table.rows.length === 0) return ['  none'];
  const lines = [table.columns, ...table.rows];
  const widths = table.columns.map((_, index) =>
    Math.max(...lines.map((cells) => String(cells[index]).length)),
  );
  return lines.map((cells) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return isNumeric(table, index) ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  );
}

/** A page: its title, a text to begin with, and the sections with their tables. */
export function renderMarkdown(report: Report, preface: string | null): string {
  const blocks = [`# ${report.title}`, ...(preface === null ? [] : [preface.trim()])];
  for (const section of report.sections) blocks.push(...markdownSection(section));
  if (report.problems.length > 0)
    blocks.push('## Problems', report.problems.map((problem) => `- ${problem}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function markdownSection({ title, paragraphs = [], table }: Section): readonly string[] {
  const blocks = [`## ${title}`, ...paragraphs];
  if (table === undefined) return blocks;
  if (table.rows.length === 0) return [...blocks, 'None.'];
  const rule = table.columns.map((_, index) => (isNumeric(table, index) ? '--:' : '---'));
  const lines = [table.columns, rule, ...table.rows.map((cells) => cells.map(escapeCell))];
  return [...blocks, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function escapeCell(cell: Cell): string {
  return String(cell).replaceAll('|', String.raw`\|`);
}

function isNumeric({ rows }: Table, index: number): boolean {
  return rows.some((cells) => typeof cells[index] === 'number');
}
