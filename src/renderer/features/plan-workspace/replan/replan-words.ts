/** Why dates move, in words. */
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import { formatDateRange } from '../../../../shared/calendar/format-range.ts';
import { minutesPerWeek, weeksOf } from '../../../../shared/calendar/study-calendar.ts';
import type { TaskId } from '../../../../shared/domain/ids.ts';
import type { PlanSettings, Verdict } from '../../../../shared/domain/plan.ts';
import type { MoveReason } from '../../../../shared/planning/move-reasons.ts';
import type { Text } from '../../../messages/use-text.ts';

export interface Words {
  readonly text: Text;
  readonly locale: string;
  readonly titleOf: (task: TaskId) => string;
}

/** One reason, with the minutes and the tasks behind it. */
export function describeReason(reason: MoveReason, { text, locale, titleOf }: Words): string {
  const { kind, minutes, tasks } = reason;
  if (kind === 'order' && minutes === 0) return text('replan.why-same-day');
  if (kind === 'pin') return text('replan.why-pin');
  const why = text(`replan.why.${kind}`, amountOf(minutes, locale));
  const [first, ...others] = tasks.map(titleOf);
  if (first === undefined) return why;
  const named = others.length === 0 ? [first] : [first, `+ ${others.length}`];
  return text('replan.why-named', { why, tasks: listOf(named, locale) });
}

export interface CauseWords {
  readonly title: string;
  readonly detail: string;
}

/** A cause as it stands over the list of moves. */
export function describeCause(
  { kind, minutes, tasks }: MoveReason,
  settings: { readonly before: PlanSettings; readonly after: PlanSettings },
  words: Words,
): CauseWords {
  const { text, locale, titleOf } = words;
  const title =
    kind === 'order' || kind === 'pin'
      ? text(`replan.cause-${kind}`)
      : text(`replan.cause.${kind}`, amountOf(minutes, locale));
  if (kind === 'days-off') return { title, detail: listOf(otherDaysOff(settings, words), locale) };
  if (kind === 'week') return { title, detail: describeWeeks(settings, words) };
  return { title, detail: listOf(tasks.map(titleOf), locale) };
}

function amountOf(minutes: number, locale: string) {
  return {
    time: formatWork(Math.abs(minutes), locale),
    direction: minutes < 0 ? 'earlier' : 'later',
  };
}

/** Ranges that came in or went, with what they are for. */
function otherDaysOff(
  { before, after }: { readonly before: PlanSettings; readonly after: PlanSettings },
  { locale }: Words,
): readonly string[] {
  const nameOf = ({ from, to, label }: PlanSettings['daysOff'][number]) =>
    label === ''
      ? formatDateRange(from, to, locale)
      : `${formatDateRange(from, to, locale)} (${label})`;
  const known = new Set(before.daysOff.map(nameOf));
  const now = new Set(after.daysOff.map(nameOf));
  return [
    ...[...now].filter((name) => !known.has(name)),
    ...[...known].filter((name) => !now.has(name)),
  ];
}

function describeWeeks(
  { before, after }: { readonly before: PlanSettings; readonly after: PlanSettings },
  { text, locale }: Words,
): string {
  const hoursOf = (settings: PlanSettings) =>
    weeksOf(settings).map(({ weekdayMinutes }) => minutesPerWeek(weekdayMinutes));
  const [was] = hoursOf(before);
  const [is] = hoursOf(after);
  return was === undefined || is === undefined || was === is
    ? text('replan.weeks-changed')
    : text('replan.hours-changed', {
        before: formatWork(was, locale),
        after: formatWork(is, locale),
      });
}

export const UNCHANGED_PARTS = ['week', 'days-off', 'target', 'rules', 'pins', 'scope'] as const;

/** What the new dates leave as it was, named. */
export function describeUnchanged(
  before: PlanSettings,
  after: PlanSettings,
  { text, locale }: Words,
): string {
  const isUnchanged: Readonly<Record<(typeof UNCHANGED_PARTS)[number], boolean>> = {
    week: isEqual(weeksOf(before), weeksOf(after)),
    'days-off': before.daysOff.length > 0 && isEqual(before.daysOff, after.daysOff),
    target: before.targetDate !== null && before.targetDate === after.targetDate,
    rules:
      (before.topicsPerDay !== null || before.smallestSession > 0) &&
      before.topicsPerDay === after.topicsPerDay &&
      before.smallestSession === after.smallestSession,
    pins: before.pins.length > 0 && isEqual(before.pins, after.pins),
    scope:
      before.stage === after.stage &&
      isEqual(before.droppedRequirements, after.droppedRequirements) &&
      isEqual(before.skillLevels, after.skillLevels),
  };
  const parts = UNCHANGED_PARTS.filter((part) => isUnchanged[part]);
  return parts.length === 0
    ? ''
    : text('replan.same', {
        parts: listOf(
          parts.map((part) => text(`replan.part.${part}`)),
          locale,
        ),
      });
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export interface TargetChange {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly targetDate: PlanSettings['targetDate'];
}

/** Whether the target date holds with the new dates, against how it stood before. */
export function describeTarget(
  { before, after, targetDate }: TargetChange,
  { text, locale }: Words,
): string | null {
  if (targetDate === null || after.kind === 'no-target') return null;
  const date = formatDate(targetDate, 'medium', locale);
  if (after.kind === 'infeasible')
    return text('replan.target-missed', { date, short: formatWork(after.shortMinutes, locale) });
  const cushion = formatWork(after.cushionMinutes, locale);
  return before.kind === 'feasible'
    ? text('replan.target-holds', {
        date,
        cushion,
        before: formatWork(before.cushionMinutes, locale),
      })
    : text('replan.target-met', { date, cushion });
}

function listOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(names);
}
