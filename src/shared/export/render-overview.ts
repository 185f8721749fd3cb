/** Page one: the whole road, for the wall. */
import { countDaysOff, describeVerdict, describeWeek, reachedOn } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { DocumentGate, DocumentMilestone, PlanDocument } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';
import { ownWords, tickBox, titleSize } from './print-marks.ts';
import { minutesPerWeek } from '../calendar/study-calendar.ts';

/** A longer goal would push the road off its page; it gets a section of its own. */
const LONGEST_GOAL_ON_PAGE_ONE = 280;
const NOTHING = '–';
const RANGES_ON_PAGE_ONE = 4;
/** Fewer stops than this are not spread over the whole page. */
const STOPS_OF_A_LONG_ROAD = 8;
/** From so many on they stand closer, so that they fit on it. */
const STOPS_OF_A_CROWDED_ROAD = 12;

export function renderOverview(document: PlanDocument, context: PrintContext): Markup {
  const { words } = context;
  const { role, stage, goal, milestones, gates } = document;
  const hasShortGoal = goal.trim() !== '' && goal.length <= LONGEST_GOAL_ON_PAGE_ONE;
  return markup`<section class="overview">
<p class="over">${milestoneSign()}${words.planTo(words.stages[stage])}</p>
<h1 class="${titleSize(role.title)}">${role.title}</h1>
<p class="essence">${role.essence}</p>
${hasShortGoal ? markup`<p class="goal"><span>${words.goal}</span> ${ownWords(goal)}</p>` : null}
${renderFacts(document, context)}
<p class="verdict">${milestones.length === 0 ? words.nothingToPlan : describeVerdict(document, context)}</p>
${renderRoad(milestones, context)}
${gates.length === 0 ? null : markup`<ul class="gates">${gates.map((gate) => renderGate(gate, context))}</ul>`}
</section>${hasShortGoal || goal.trim() === '' ? null : renderLongGoal(goal, context)}`;
}

function renderRoad(
  milestones: readonly DocumentMilestone[],
  context: PrintContext,
): Markup | null {
  if (milestones.length === 0) return null;
  return markup`<ol class="road ${roadForm(milestones.length)}">${milestones.map((milestone, index) => renderStop(milestone, index, context))}</ol>`;
}

function roadForm(stops: number): 'short' | 'long' | 'crowded' {
  if (stops < STOPS_OF_A_LONG_ROAD) return 'short';
  return stops < STOPS_OF_A_CROWDED_ROAD ? 'long' : 'crowded';
}

function renderFacts(document: PlanDocument, context: PrintContext): Markup {
  const { words } = context;
  const { finish, start, totalMinutes, doneMinutes } = document;
  const isAllDone = totalMinutes > 0 && doneMinutes >= totalMinutes;
  const ranges = document.daysOff.map(({ from, to }) => context.dateRange(from, to, 'short'));
  const more = ranges.length - RANGES_ON_PAGE_ONE;
  const shown = ranges.slice(0, RANGES_ON_PAGE_ONE);
  const days = countDaysOff(document);
  const effort = totalMinutes === 0 ? NOTHING : words.estimated(context.work(totalMinutes));
  const done = doneMinutes > 0 ? words.effortDone(context.work(doneMinutes)) : words.ourEstimate;
  return markup`<dl class="facts">
<div><dt>${words.finish}</dt><dd>${finish === null ? NOTHING : context.date(finish, 'long')}<small>${isAllDone ? words.allDone : words.startsOn(context.date(start, 'medium'))}</small></dd></div>
<div><dt>${words.effort}</dt><dd>${effort}<small>${done}</small></dd></div>
<div><dt>${words.eachWeek}</dt><dd>${context.exactWork(minutesPerWeek(document.weekdayMinutes))}<small>${phrases(describeWeek(document.weekdayMinutes, context))}</small></dd></div>
<div><dt>${words.daysOff}</dt><dd>${days === 0 ? words.noDaysOff : String(days)}<small>${phrases(more > 0 ? [...shown, words.andMore(more)] : shown)}</small></dd></div>
</dl>`;
}

/** Items with commas that break only between each other. */
function phrases(items: readonly string[]): Markup {
  const last = items.length - 1;
  return markup`${items.map((item, index) => markup`<span>${item}${index < last ? ',' : ''}</span> `)}`;
}

function renderStop(milestone: DocumentMilestone, index: number, context: PrintContext): Markup {
  const { words } = context;
  const reached = reachedOn(milestone);
  const finish = milestone.finish === null ? '' : context.date(milestone.finish, 'medium');
  const date = reached === null ? finish : words.doneOn(context.date(reached, 'medium'));
  const effort = milestone.minutes > 0 ? words.estimated(context.work(milestone.minutes)) : '';
  return markup`<li${reached === null ? null : markup` class="past"`}>
<span class="hour">${context.hours(milestone.reachedAtMinutes)}</span>
${tickBox(reached !== null, context)}
<a class="name" href="#milestone-${index + 1}">${milestone.title}</a>
<span class="summary">${milestone.summary}</span>
<span class="effort">${effort}</span>
<span class="date">${date}</span>
</li>`;
}

function renderGate(gate: DocumentGate, context: PrintContext): Markup {
  const { words } = context;
  return markup`<li><span>${words.gateOnRoad(gate.title, words.stages[gate.stage])}</span>
<span>${words.gateUntil(context.date(gate.until, 'month'))}</span></li>`;
}

function renderLongGoal(goal: string, { words }: PrintContext): Markup {
  return markup`<section class="leaf"><h2>${words.goalInFull}</h2><p class="long-goal" dir="auto">${goal}</p></section>`;
}

/** The product's motif: a stone at the side of a road. */
function milestoneSign(): Markup {
  return markup`<svg viewBox="0 0 17 20" aria-hidden="true"><path d="M2.5 19V7.5a6 6 0 0 1 12 0V19zM6 9h5M6 12h3.4M.5 19h16"/></svg>`;
}
