/** The plan in four figures and a sentence: finish, effort, week, days off; and the verdict. */
import { minutesPerWeek } from '../calendar/study-calendar.ts';
import { countDaysOff, describeVerdict, describeWeek } from './describe-plan.ts';
import { markup, type Markup } from './html-template.ts';
import type { PrintBook } from './print-book.ts';

const NOTHING = '–';
const RANGES_SHOWN = 4;

export function renderFacts(book: PrintBook): Markup {
  const { document, words } = book;
  const { finish, start, totalMinutes, doneMinutes } = document;
  const ranges = document.daysOff.map(({ from, to }) => book.dateRange(from, to, 'short'));
  const more = ranges.length - RANGES_SHOWN;
  const shown = ranges.slice(0, RANGES_SHOWN);
  const days = countDaysOff(document);
  const effort = totalMinutes === 0 ? NOTHING : words.estimated(book.work(totalMinutes));
  const done = doneMinutes > 0 ? words.effortDone(book.work(doneMinutes)) : words.ourEstimate;
  return markup`<dl class="facts">
<div><dt>${words.finish}</dt><dd>${finish === null ? NOTHING : book.date(finish, 'long')}<small>${book.isAllDone ? words.allDone : words.startsOn(book.date(start, 'medium'))}</small></dd></div>
<div><dt>${words.effort}</dt><dd>${effort}<small>${done}</small></dd></div>
<div><dt>${words.eachWeek}</dt><dd>${book.exactWork(minutesPerWeek(document.weekdayMinutes))}<small>${phrases(describeWeek(document.weekdayMinutes, book))}</small></dd></div>
<div><dt>${words.daysOff}</dt><dd>${days === 0 ? words.noDaysOff : String(days)}<small>${phrases(more > 0 ? [...shown, words.andMore(more)] : shown)}</small></dd></div>
</dl>
<p class="verdict">${document.milestones.length === 0 ? words.nothingToPlan : describeVerdict(document, book)}</p>`;
}

/** Items with commas that break only between each other. */
function phrases(items: readonly string[]): Markup {
  const last = items.length - 1;
  return markup`${items.map((item, index) => markup`<span>${item}${index < last ? ',' : ''}</span> `)}`;
}
