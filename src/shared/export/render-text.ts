/** A plan document as plain text for a terminal, 80 columns wide. */
import { minutesPerWeek } from '../calendar/study-calendar.ts';
import { countDaysOff, describeVerdict, describeWeek, reachedOn } from './describe-plan.ts';
import type {
  DocumentCredential,
  DocumentMilestone,
  DocumentTask,
  PlanDocument,
} from './plan-document.ts';
import { printContext, type PrintContext } from './print-context.ts';
import { spreadLine, wrapText } from './wrap-text.ts';

const COLUMNS = 80;
const LABEL_COLUMNS = 12;
/** Room for `by Wed 24 Feb`, so that the efforts before it line up. */
const DATE_COLUMNS = 13;

/** The whole plan: facts, milestones with their dates, tasks with boxes, gates. Ends with a newline. */
export function renderPlanText(document: PlanDocument): string {
  const context = printContext(document);
  const { words } = context;
  const { role, stage, milestones, gates } = document;
  const parts = [
    [...wrapText(role.title, COLUMNS), ...wrapText(words.planTo(words.stages[stage]), COLUMNS)],
    renderFacts(document, context),
    ...milestones.map((milestone, index) => renderMilestone(milestone, index + 1, context)),
    gates.flatMap((gate) =>
      spreadLine(
        words.gateOnRoad(gate.title, words.stages[gate.stage]),
        words.gateUntil(context.date(gate.until, 'month')),
        COLUMNS,
      ),
    ),
    wrapText(words.estimateShort, COLUMNS),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function renderFacts(document: PlanDocument, context: PrintContext): readonly string[] {
  const { words } = context;
  const { goal, start, finish, totalMinutes, doneMinutes, weekdayMinutes } = document;
  const week = [
    context.exactWork(minutesPerWeek(weekdayMinutes)),
    context.list(describeWeek(document.weekdayMinutes, context)),
  ];
  const effort = [words.estimated(context.work(totalMinutes))];
  if (doneMinutes > 0) effort.push(words.doneAlready(context.work(doneMinutes)));
  const days = countDaysOff(document);
  const ranges = document.daysOff.map(({ from, to }) => context.dateRange(from, to, 'short'));
  const facts: readonly (readonly [string, string])[] = [
    [words.goal, goal],
    [
      words.finish,
      finish === null
        ? words.nothingToPlan
        : `${context.date(finish, 'long')}, ${words.startsOn(context.date(start, 'long'))}`,
    ],
    [words.effort, effort.join(', ')],
    [words.eachWeek, week.join(': ')],
    [words.daysOff, days === 0 ? '' : `${days}: ${ranges.join(', ')}`],
    [words.target, describeVerdict(document, context)],
  ];
  return facts
    .filter(([, text]) => text.trim() !== '')
    .flatMap(([label, text]) =>
      hang(label.padEnd(LABEL_COLUMNS), wrapText(text, COLUMNS - LABEL_COLUMNS)),
    );
}

function renderMilestone(
  milestone: DocumentMilestone,
  number: number,
  context: PrintContext,
): readonly string[] {
  const { words } = context;
  const reached = reachedOn(milestone);
  const finish = milestone.finish === null ? '' : context.date(milestone.finish, 'medium');
  const effort = milestone.minutes > 0 ? words.estimated(context.work(milestone.minutes)) : '';
  const date = reached === null ? finish : words.doneOn(context.date(reached, 'medium'));
  const side = [effort, date].filter((text) => text !== '').join('  ');
  return [
    ...hang(box(reached !== null), spreadLine(`${number}. ${milestone.title}`, side, COLUMNS - 4)),
    ...hang('    ', wrapText(milestone.summary, COLUMNS - 4)),
    ...milestone.tasks.flatMap((task) => renderTask(task, context)),
    ...milestone.credentials.flatMap((credential) => renderCredential(credential, context)),
  ];
}

function renderTask(task: DocumentTask, context: PrintContext): readonly string[] {
  const { words } = context;
  const effort = words.estimated(context.work(task.effort.mostLikely));
  const date =
    task.doneOn === null
      ? words.by(context.date(task.finish, 'row'))
      : words.doneOn(context.date(task.doneOn, 'short'));
  const side = `${effort}  ${date.padStart(DATE_COLUMNS)}`;
  return hang(`    ${box(task.doneOn !== null)}`, spreadLine(task.title, side, COLUMNS - 8));
}

function renderCredential(
  { title, importance, doneOn }: DocumentCredential,
  context: PrintContext,
): readonly string[] {
  const { words } = context;
  const state =
    doneOn === null ? words.importance[importance] : words.doneOn(context.date(doneOn, 'short'));
  return hang(`    ${box(doneOn !== null)}`, spreadLine(title, state, COLUMNS - 8));
}

function box(isDone: boolean): string {
  return isDone ? '[x] ' : '[ ] ';
}

/** A mark before the first line, and the same indent before the rest. */
function hang(mark: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return lines.map((line, index) => `${index === 0 ? mark : indent}${line}`);
}
