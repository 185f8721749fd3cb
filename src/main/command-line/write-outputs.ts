/**
 * Writes a plan to every place that was asked for. Each file is whole or is not there; what goes to
 * standard output goes last, so that nothing is handed on of a command that fails.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import type { ExportFailure } from '../../shared/ipc/contract.ts';
import { moment } from '../clock/moment.ts';
import type { PrintPhase } from '../export/print-pdf.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { PlanOptions } from './parse-plan-options.ts';
import type { PlanOutput } from './read-outputs.ts';
import { isSeen, writeToStandardOutput } from './standard-output.ts';

/** While a plan of thousands of tasks is printed, a sign of life this often, in milliseconds. */
const PROGRESS_INTERVAL = 2_000;

/** Prints a document into `target.file`, and tells what it is doing as it goes. */
export type WritePdf = (
  document: PlanDocument,
  target: {
    readonly file: string;
    readonly options: PrintOptions;
    readonly onPhase: (phase: PrintPhase) => void;
  },
) => Promise<Result<null, ExportFailure>>;

/** @returns what was written, or one sentence that says what was not, and why */
export async function writeOutputs(
  document: PlanDocument,
  options: Pick<PlanOptions, 'outputs' | 'calendar' | 'print' | 'force' | 'isProgressTold'>,
  writePdf: WritePdf,
): Promise<Result<readonly string[], string>> {
  const { outputs, calendar, print, force, isProgressTold } = options;
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [file]));
  const existing = files.find((file) => existsSync(file));
  if (existing !== undefined && !force)
    return fail(`${existing} exists; add --force to replace it`);

  // The libraries behind it would be loaded at every start of the window too.
  const { renderPlanFile } = await import('../../shared/export/render-plan-file.ts');
  const writtenAt = moment();
  const textOf = (format: Exclude<PlanOutput['format'], 'pdf'>) =>
    renderPlanFile(document, format, { ...calendar, writtenAt });
  const tell = progress(isProgressTold || isSeen());
  const written: string[] = [];
  for (const { format, file } of outputs) {
    if (file === null) continue;
    const target = path.resolve(file);
    const result = await tell(
      file,
      format === 'pdf'
        ? (onPhase) =>
            writePdf(document, {
              file: target,
              options: print,
              onPhase: (phase) => onPhase(describePhase(phase, document)),
            })
        : () => writeFileAtomically(target, Buffer.from(textOf(format))),
    );
    if (!result.ok) return fail(`${describeExportFailure(result.failure)}${besides(written)}`);
    written.push(file);
  }
  for (const { format, file } of outputs)
    if (file === null && format !== 'pdf') await writeToStandardOutput(textOf(format));
  return succeed(written);
}

/** Lines on standard error for whoever waits: what is being written, how far, and that it still is. */
function progress(isTold: boolean) {
  return async <Value>(
    file: string,
    work: (onPhase: (phase: string) => void) => Promise<Value>,
  ): Promise<Value> => {
    if (!isTold) return work(() => undefined);
    process.stderr.write(`milepost: writing ${file}\n`);
    let seconds = 0;
    let now = '';
    const timer = setInterval(() => {
      seconds += PROGRESS_INTERVAL / 1000;
      process.stderr.write(`milepost: writing ${file}${now}, ${seconds} s so far\n`);
    }, PROGRESS_INTERVAL);
    try {
      return await work((phase) => {
        now = `: ${phase}`;
        process.stderr.write(`milepost: writing ${file}${now}\n`);
      });
    } finally {
      clearInterval(timer);
    }
  };
}

function describePhase(phase: PrintPhase, { milestones }: PlanDocument): string {
  const tasks = milestones.reduce((sum, milestone) => sum + milestone.tasks.length, 0);
  return phase === 'lay-out' ? `laying out ${tasks} tasks` : 'printing the pages';
}

function besides(written: readonly string[]): string {
  return written.length === 0 ? '' : `; ${written.join(', ')} had been written before`;
}

function describeExportFailure(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'cancelled; nothing was written';
    case 'disk-full':
      return `the disk is full; ${failure.path} was not written`;
    case 'folder-missing':
      return `the folder ${failure.path} does not exist; choose another`;
    case 'not-writable':
      return `${failure.path} cannot be written; choose another place`;
    case 'print-failed':
      return `the PDF could not be printed (${failure.detail}), so none was written`;
    case 'not-made':
      return `the file could not be made (${failure.detail}), so none was written`;
  }
}
