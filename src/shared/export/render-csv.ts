/**
 * A plan document as tables for a spreadsheet (RFC 4180): CRLF after every row, dates as yyyy-MM-dd,
 * times in minutes. The byte order mark is what makes Excel read UTF-8, and with it the accents.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which shows that
 * it is text.
 */
import Papa from 'papaparse';

import { cleanLine, cleanLines } from './clean-text.ts';
import { describeSources } from './describe-sources.ts';
import { fileWords, type FileWords } from './file-words.ts';
import type { DocumentMilestone, DocumentTask, PlanDocument } from './plan-document.ts';
import { printContext } from './print-context.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Also full-width signs, which Excel reads as the plain ones where Japanese or Chinese is typed. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

type Row = readonly (string | number)[];

/** One row for each task, in the order of the plan. */
export function renderTasksCsv(document: PlanDocument): string {
  const words = wordsOf(document);
  const rows = document.milestones.flatMap((milestone) =>
    milestone.tasks.map((task) => taskRow(milestone, task, words)),
  );
  return toCsv(Object.values(words.taskColumns), rows);
}

/** One row for each study session, by date and in the order of each day. */
export function renderSessionsCsv(document: PlanDocument): string {
  const words = wordsOf(document);
  const sessions = document.milestones.flatMap((milestone) =>
    milestone.tasks.flatMap((task) =>
      task.sessions.map((session) => ({ milestone, task, session })),
    ),
  );
  const inOrder = sessions.toSorted(({ session: a }, { session: b }) =>
    a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1,
  );
  const rows = inOrder.map(({ milestone, task, session }): Row => [
    session.date,
    session.place,
    session.minutes,
    cleanLine(task.title),
    cleanLine(milestone.title),
    milestone.stage,
    stateOf(task, words),
    cleanLine(task.id),
  ]);
  return toCsv(Object.values(words.sessionColumns), rows);
}

/** The cells, in the order of the columns' names. */
function taskRow(milestone: DocumentMilestone, task: DocumentTask, words: FileWords): Row {
  const cells: Readonly<Record<keyof FileWords['taskColumns'], string | number>> = {
    milestone: cleanLine(milestone.title),
    stage: milestone.stage,
    task: cleanLine(task.title),
    outcome: cleanLine(task.outcome),
    toShow: cleanLine(task.evidence),
    ownEvidence: cleanLines(task.ownEvidence).join('\n'),
    state: stateOf(task, words),
    start: task.start,
    finish: task.finish,
    baselineFinish: task.baselineFinish ?? '',
    doneOn: task.doneOn ?? '',
    optimistic: task.effort.optimistic,
    mostLikely: task.effort.mostLikely,
    pessimistic: task.effort.pessimistic,
    planned: task.minutes,
    logged: task.loggedMinutes,
    requirements: joined(milestone.requirements.map(({ title }) => title)),
    sources: describeSources(
      milestone.requirements.map(({ provenance }) => provenance),
      words,
    ).join('; '),
    id: cleanLine(task.id),
  };
  const columns = Object.keys(words.taskColumns) as (keyof FileWords['taskColumns'])[];
  return columns.map((column) => cells[column]);
}

function toCsv(header: readonly string[], rows: readonly Row[]): string {
  const table = [header, ...rows].map((row) => [...row]);
  const text = Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.map(cleanLine))].join('; ');
}

function stateOf(task: DocumentTask, { states }: FileWords): string {
  return task.doneOn === null ? states.open : states.done;
}

function wordsOf(document: PlanDocument): FileWords {
  return fileWords(printContext(document).language);
}
