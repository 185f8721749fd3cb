/** The rows of the timeline in words: what a bar shows, for those who hear it or read it in a table. */
import { fromEpochDay, type EpochDay } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { Text } from '../../../messages/use-text.ts';
import type { TimelineFinding } from './timeline-finding.ts';
import type { DaySpan, PinMark, TimelineMilestone, TimelineTask } from './timeline-model.ts';
import type { TimelineEntry } from './timeline-rows.ts';

export interface Words {
  readonly text: Text;
  readonly locale: string;
}

type Work = TimelineMilestone | TimelineTask;

/** The finding, in a sentence or two. */
export function describeFinding(finding: TimelineFinding, { text, locale }: Words): string {
  switch (finding.kind) {
    case 'nothing':
      return text('timeline.nothing');
    case 'done':
      return text('timeline.done', { date: formatDate(finding.on, 'long', locale) });
    case 'open': {
      const { days, critical } = finding;
      const date = formatDate(finding.finish, 'long', locale);
      const [milestone, ...others] = critical;
      const end =
        days === null
          ? text('timeline.ends', { date })
          : days === 0
            ? text('timeline.ends-as-baseline', { date })
            : text(days > 0 ? 'timeline.ends-later' : 'timeline.ends-earlier', {
                date,
                days: Math.abs(days),
              });
      if (milestone === undefined) return end;
      return others.length === 0
        ? `${end} ${text('timeline.critical', { milestone })}`
        : `${end} ${text('timeline.critical-more', { milestone, count: others.length })}`;
    }
  }
}

/** What a row's bar shows. */
export function describeEntry(entry: TimelineEntry, isExact: boolean, words: Words): string {
  if (entry.kind === 'gate') return describeGate(entry, words);
  const { span } = entry;
  const parts = [
    ...(span === null ? [] : [describeSpan(span, words)]),
    describeShift(entry, words),
    describeSlack(entry, isExact, words),
    ...entry.pins.map((pin) => describePin(pin, words)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function describeGate(
  { span, stage }: Extract<TimelineEntry, { readonly kind: 'gate' }>,
  { text, locale }: Words,
): string {
  return text('timeline.gate-until', {
    date: formatDate(fromEpochDay(span.last), 'month', locale),
    stage: text(`stage.${stage}`),
  });
}

/** From the first day to the last. */
export function describeSpan({ first, last }: DaySpan, { text, locale }: Words): string {
  const to = formatDate(fromEpochDay(last), 'medium', locale);
  if (first === last) return to;
  return text('task.from-to', { from: formatDate(fromEpochDay(first), 'medium', locale), to });
}

/** Where it ends against the baseline; empty when either has no end. */
export function describeShift({ span, baseline }: Work, { text }: Words): string {
  if (span === null) return '';
  if (baseline === null) return text('timeline.not-in-baseline');
  const days = span.last - baseline.last;
  if (days === 0) return text('timeline.as-baseline');
  return text(days > 0 ? 'timeline.later' : 'timeline.earlier', { days: Math.abs(days) });
}

/** How far it may slip, or that it is done. */
export function describeSlack(
  { slackDays, doneShare, minutes }: Work,
  isExact: boolean,
  { text, locale }: Words,
): string {
  if (slackDays === null) return text('timeline.legend-done');
  const done =
    doneShare > 0
      ? `${text('timeline.done-part', {
          done: formatWork(Math.round(minutes * doneShare), locale),
          total: formatWork(minutes, locale),
        })}, `
      : '';
  if (slackDays === 0) return `${done}${text('timeline.no-slack')}`;
  return `${done}${text(isExact ? 'timeline.slack' : 'timeline.slack-at-most', { days: slackDays })}`;
}

/** A pin, and what became of it. */
export function describePin({ kind, day, plannedOn }: PinMark, words: Words): string {
  const { text } = words;
  const pin = text(`timeline.pin-${kind}`, { date: shortDate(day, words) });
  return plannedOn === null
    ? pin
    : text('timeline.pin-missed', { pin, date: shortDate(plannedOn, words) });
}

export function shortDate(day: EpochDay, { locale }: Words): string {
  return formatDate(fromEpochDay(day), 'short', locale);
}
