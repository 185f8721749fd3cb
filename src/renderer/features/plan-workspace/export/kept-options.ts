/** What was chosen last about a plan's calendar and its paper, kept over a restart. */
import type { PlanId } from '../../../../shared/domain/ids.ts';
import { STAGES, type Stage } from '../../../../shared/domain/stage.ts';
import {
  LONGEST_ALARM_MINUTES,
  MINUTES_A_DAY,
  PLAIN_CALENDAR,
  type CalendarOptions,
} from '../../../../shared/export/file-formats.ts';
import {
  PLAIN_PRINT,
  PRINT_INKS,
  PRINT_LAYOUTS,
  PRINT_ORIENTATIONS,
  PRINT_PAPERS,
  PRINT_SECTIONS,
  type PrintOptions,
} from '../../../../shared/export/print-options.ts';
import { usualPaper } from '../../../../shared/export/usual-paper.ts';
import { keepPlace } from '../../../storage/commands/keep-window-state.ts';
import { keptPlace } from '../../../storage/queries/kept-window-state.ts';

const CALENDAR = 'calendar';
const PAPER = 'paper';

export function calendarOf(plan: PlanId): CalendarOptions {
  return parseCalendar(keptPlace(plan, CALENDAR));
}

export function keepCalendar(plan: PlanId, options: CalendarOptions): void {
  keepPlace(plan, CALENDAR, options);
}

export function printOf(plan: PlanId, locale: string): PrintOptions {
  return parsePrint(keptPlace(plan, PAPER), locale);
}

export function keepPrint(plan: PlanId, options: PrintOptions): void {
  keepPlace(plan, PAPER, options);
}

type Kept<Options> = Partial<Readonly<Record<keyof Options, unknown>>>;

/** What makes no sense is as if it had never been chosen. */
export function parseCalendar(kept: unknown): CalendarOptions {
  if (typeof kept !== 'object' || kept === null) return PLAIN_CALENDAR;
  const { startMinute, alarmMinutes } = kept as Kept<CalendarOptions>;
  return {
    startMinute: isWhole(startMinute, MINUTES_A_DAY - 1) ? startMinute : null,
    alarmMinutes: isWhole(alarmMinutes, LONGEST_ALARM_MINUTES) ? alarmMinutes : null,
  };
}

/** What makes no sense is as if it had never been chosen: the whole plan, on the usual paper. */
export function parsePrint(kept: unknown, locale: string): PrintOptions {
  const { layout, sections, stage, paper, orientation, ink } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Kept<PrintOptions>;
  const chosen = Array.isArray(sections)
    ? PRINT_SECTIONS.filter((section) => sections.includes(section))
    : PRINT_SECTIONS;
  return {
    layout: oneOf(PRINT_LAYOUTS, layout, PLAIN_PRINT.layout),
    sections: chosen.length === 0 ? PRINT_SECTIONS : chosen,
    stage: oneOf<Stage | null>(STAGES, stage, null),
    paper: oneOf(PRINT_PAPERS, paper, usualPaper(locale)),
    orientation: oneOf(PRINT_ORIENTATIONS, orientation, PLAIN_PRINT.orientation),
    ink: oneOf(PRINT_INKS, ink, PLAIN_PRINT.ink),
  };
}

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
