/** The plan on one page, whatever its length, to be pinned to a wall and ticked there. */
import { minutesPerWeek } from '../calendar/study-calendar.ts';
import { describeVerdict } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentGate } from './plan-document.ts';
import type { PrintBook, PrintedMilestone, PrintedStage } from './print-book.ts';
import { tickBox, titleSize } from './print-marks.ts';
import { wallSteps } from './wall-steps.ts';

/** More could not be read on any page, and need not be laid out to find that out. */
const MOST_TASKS = 900;
const MOST_BOXES = 3_000;
const MOST_MILESTONES = 400;

/**
 * The page at the first of its steps, with everything that any step shows.
 *
 * The class `step-N` says how it is set; whoever prints raises N until everything fits.
 */
export function renderWall(book: PrintBook): Markup {
  const { document, words, stages } = book;
  const { role, stage, finish, totalMinutes } = document;
  const week = book.exactWork(minutesPerWeek(document.weekdayMinutes));
  return markup`<section class="wall step-${firstStep(book)}">
<header>
<p class="over">${words.planTo(words.stages[stage])}</p>
<h1 class="${titleSize(role.title)}">${role.title}</h1>
<p class="verdict">${finish === null ? words.nothingToPlan : words.wallSentence({ finish: book.date(finish, 'long'), effort: words.estimated(book.work(totalMinutes)), week })} ${document.targetDate === null ? null : describeVerdict(document, book)}</p>
</header>
<div class="w-road">${stages.map((each) => renderStage(each, book))}${renderGates(book.gatesBeyond, book)}</div>
<p class="w-foot">${words.estimateShort} ${words.footerPrinted(book.date(document.printedOn, 'long'))}.</p>
</section>`;
}

/** Whether so many can be shown at all decides where to begin. */
function firstStep(book: PrintBook): number {
  const details = detailsShown(book);
  return Math.max(
    0,
    wallSteps(book.options.orientation).findIndex(({ detail }) => details.has(detail)),
  );
}

function detailsShown({ milestones }: PrintBook): ReadonlySet<string> {
  const tasks = milestones.reduce((sum, milestone) => sum + milestone.tasks.length, 0);
  const shown = new Set(['stages']);
  if (milestones.length > MOST_MILESTONES) return shown;
  shown.add('milestones');
  if (tasks <= MOST_BOXES) shown.add('boxes');
  if (tasks <= MOST_TASKS) shown.add('tasks');
  return shown;
}

function renderStage({ stage, milestones }: PrintedStage, book: PrintBook): Markup {
  const { words } = book;
  const details = detailsShown(book);
  const minutes = milestones.reduce((sum, milestone) => sum + milestone.minutes, 0);
  const last = milestones
    .flatMap(({ finish }) => finish ?? [])
    .toSorted()
    .at(-1);
  return markup`${renderGates(
    book.gates.filter((gate) => gate.stage === stage),
    book,
  )}
<p class="w-stage"><b>${words.stageHead(words.stages[stage])}</b> <span>${words.estimated(book.work(minutes))}${last === undefined ? null : markup`, ${words.by(book.date(last, 'long'))}`}</span></p>
${details.has('milestones') ? milestones.map((milestone) => renderMilestone(milestone, details, book)) : markup`<p class="w-count">${words.milestoneCount(milestones.length)}</p>`}`;
}

function renderGates(gates: readonly DocumentGate[], { words, ...book }: PrintBook): Markup {
  return markup`${gates.map(
    (gate) =>
      markup`<p class="w-gate">${words.gateOnRoad(gate.title, words.stages[gate.stage])}: ${words.gateUntil(book.date(gate.until, 'month'))}</p>`,
  )}`;
}

function renderMilestone(
  milestone: PrintedMilestone,
  details: ReadonlySet<string>,
  book: PrintBook,
): Markup {
  const { words } = book;
  const { tasks, title, finish, minutes, reachedOn } = milestone;
  const date =
    reachedOn === null
      ? finish === null
        ? ''
        : book.date(finish, 'medium')
      : words.doneOn(book.date(reachedOn, 'medium'));
  return markup`<div class="w-stop${reachedOn === null ? '' : ' past'}">
<div class="w-head">${tickBox(reachedOn !== null, book)}<b>${title}</b><span class="w-side">${minutes > 0 ? words.estimated(book.work(minutes)) : null}</span><span class="w-side w-date">${date}</span></div>
${details.has('boxes') && tasks.length > 0 ? markup`<p class="w-boxes" role="img" aria-label="${words.taskCount(tasks.length)}">${tasks.map(({ doneOn }) => smallBox(doneOn !== null))}</p>` : null}
${details.has('tasks') ? markup`<ul class="w-tasks">${tasks.map((task) => markup`<li${task.doneOn === null ? null : markup` class="past"`}>${smallBox(task.doneOn !== null)}<span>${task.title}</span><span class="w-side">${book.date(task.doneOn ?? task.finish, 'short')}</span></li>`)}</ul>` : null}
</div>`;
}

function smallBox(isDone: boolean): Markup {
  return isDone
    ? markup`<i class="w-box"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 6.5 5 9.5l5-7"/></svg></i>`
    : markup`<i class="w-box"></i>`;
}
