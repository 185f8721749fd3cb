/** Reads which files `plan` is to write, and how sessions stand in the calendar. */
import path from 'node:path';

import {
  FILE_FORMATS,
  LONGEST_ALARM_MINUTES,
  type CalendarOptions,
  type FileFormat,
} from '../../shared/export/file-formats.ts';
import { readWhole } from './read-whole.ts';
import { UsageError } from './usage-error.ts';

const OUTPUT_FORMATS = [...FILE_FORMATS, 'pdf'] as const;
/** What stands for standard output in place of a file's name. */
const STANDARD_OUTPUT = '-';

export interface PlanOutput {
  readonly format: FileFormat | 'pdf';
  /** As it was typed; null for standard output. */
  readonly file: string | null;
}

/** The options of this name hold what was typed for them. */
type Typed = Readonly<Partial<Record<PlanOutput['format'] | 'ics-start' | 'ics-alarm', string>>>;

/** @throws UsageError for two outputs in one place, and for a PDF in place of text */
export function readOutputs(values: Typed): readonly PlanOutput[] {
  const outputs = OUTPUT_FORMATS.flatMap((format): readonly PlanOutput[] => {
    const file = values[format];
    if (file === undefined) return [];
    if (file === '') throw new UsageError(`--${format}: the name is empty; give a file's name`);
    return [{ format, file: file === STANDARD_OUTPUT ? null : file }];
  });
  if (outputs.some(({ format, file }) => format === 'pdf' && file === null))
    throw new UsageError('--pdf: a PDF cannot go to standard output; give the name of a file');
  for (const [index, { format, file }] of outputs.entries()) {
    const other = outputs.slice(0, index).find((before) => placeOf(before) === placeOf({ file }));
    if (other === undefined) continue;
    const place = file === null ? 'standard output' : `"${file}"`;
    throw new UsageError(
      `--${other.format} and --${format} cannot both be written to ${place}; give each its own file`,
    );
  }
  return outputs;
}

/** @throws UsageError for an option that would do nothing, and for an impossible time */
export function readCalendar(values: Typed): CalendarOptions {
  const { ics, 'ics-start': start, 'ics-alarm': alarm } = values;
  if (start !== undefined && ics === undefined)
    throw new UsageError('--ics-start says nothing without --ics; give that too');
  if (alarm !== undefined && start === undefined)
    throw new UsageError('--ics-alarm needs sessions with a time; give --ics-start too');
  return {
    startMinute: start === undefined ? null : readTime('--ics-start', start),
    alarmMinutes:
      alarm === undefined ? null : readWhole('--ics-alarm', alarm, [0, LONGEST_ALARM_MINUTES]),
  };
}

function readTime(flag: string, text: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59)
    throw new UsageError(`${flag}: "${text}" is not a time; give 0:00 to 23:59, such as 18:30`);
  return Number(hours) * 60 + Number(minutes);
}

function placeOf({ file }: Pick<PlanOutput, 'file'>): string | null {
  return file === null ? null : path.resolve(file);
}
