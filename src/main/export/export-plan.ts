/** What a person asks for in the window: a plan as a file, to be looked at, or on paper. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { shell, type BrowserWindow } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { FileFormat } from '../../shared/export/file-formats.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import { planNaming, type PlanNaming } from '../../shared/export/plan-file-name.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import type {
  BegunExport,
  ExportApi,
  ExportFailure,
  ExportFormat,
  ExportOptions,
  ExportProgress,
  PaperFailure,
} from '../../shared/ipc/export-contract.ts';
import { moment } from '../clock/moment.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { askForFile } from './ask-for-file.ts';
import { HeldPreview } from './held-preview.ts';
import { Jobs, type Job, type JobWatch } from './jobs.ts';
import { askPlanThread } from './plan-thread.ts';
import type { PrintPages } from './print-pages.ts';
import type { PrintPhase } from './print-pdf.ts';
import { RunningExports } from './running-exports.ts';

export interface PlanExporterParts {
  readonly pages: PrintPages;
  /** The built `render-worker.ts`. */
  readonly workerScript: string;
  readonly parentWindow: () => BrowserWindow | null;
  readonly onProgress: (progress: ExportProgress) => void;
}

export function createPlanExporter(parts: PlanExporterParts): ExportApi {
  const exports = new RunningExports(parts.onProgress);
  const preview = new HeldPreview(parts.onProgress);
  const prints = new Jobs<null, PaperFailure>(parts.onProgress);
  const read = (bytes: Uint8Array) =>
    askPlanThread(parts.workerScript, { kind: 'read', bytes } as const);
  let lastFolder: string | null = null;
  /** Plans are read one beside the other; the preview asked for last is the one that counts. */
  let previewsAsked = 0;

  const begin = async (
    naming: PlanNaming,
    format: ExportFormat,
    write: (file: string, watch: JobWatch) => Promise<Result<null, ExportFailure>>,
  ): Promise<Result<BegunExport, ExportFailure>> => {
    const file = await askForFile({ naming, format, folder: lastFolder }, parts.parentWindow());
    if (file === null) return fail({ kind: 'cancelled' });
    const job: Job<null, ExportFailure> = async (watch) => {
      const written = await write(file, watch);
      if (written.ok) lastFolder = path.dirname(file);
      return written;
    };
    return succeed(exports.begin(file, job));
  };

  return {
    async exportPlan(bytes, format, options) {
      if (format === 'pdf') {
        const document = await read(bytes);
        const print = options.print;
        return begin(planNaming(document), format, async (file, watch) => {
          const pdf = await toPdf(document, parts.pages, { options: print, ...watch });
          return pdf.ok ? writeBytes(file, pdf.value, watch) : pdf;
        });
      }
      const naming = await askPlanThread(parts.workerScript, { kind: 'name', bytes } as const);
      return begin(naming, format, async (file, watch) => {
        const text = await makeText({ ...parts, bytes, format, options }, watch);
        return text.ok ? writeBytes(file, text.value, watch) : text;
      });
    },
    finishExport: (ticket) => exports.finish(ticket),
    async cancelExport(ticket) {
      exports.cancel(ticket);
      prints.cancel(ticket);
    },
    async revealExport(ticket) {
      const file = exports.fileOf(ticket);
      if (file === undefined || !existsSync(file)) return false;
      shell.showItemInFolder(file);
      return true;
    },

    async previewPlan(bytes, options) {
      previewsAsked += 1;
      const turn = previewsAsked;
      const document = await read(bytes);
      if (turn !== previewsAsked) return '';
      return preview.begin(planNaming(document), (watch) =>
        toPdf(document, parts.pages, { options, ...watch }),
      );
    },
    finishPreview: (ticket) => preview.finish(ticket),
    async savePreview(ticket) {
      const naming = preview.namingOf(ticket);
      if (naming === null) return fail({ kind: 'print-failed', detail: 'the preview is gone' });
      return begin(naming, 'pdf', async (file, watch) => {
        watch.report('printing', null);
        const pdf = await preview.take(ticket, watch.signal);
        return pdf.ok ? writeBytes(file, pdf.value, watch) : pdf;
      });
    },
    async forgetPreview(ticket) {
      preview.forget(ticket);
    },

    async printPlan(bytes, options) {
      const document = await read(bytes);
      return prints.begin((watch) => toPaper(document, parts.pages, { options, ...watch }));
    },
    async finishPrint(ticket) {
      try {
        return await prints.finish(ticket);
      } finally {
        prints.forget(ticket);
      }
    },
  };
}

type PrintWatch = JobWatch & { readonly options: PrintOptions };

async function toPdf(
  document: PlanDocument,
  pages: PrintPages,
  { report, ...request }: PrintWatch,
): Promise<Result<Uint8Array, ExportFailure>> {
  const onPhase = (phase: PrintPhase) => report(phase === 'lay-out' ? 'making' : 'printing', null);
  try {
    // What draws the pages is loaded when it is first needed: a start would only read it.
    const { printPdf } = await import('./print-pdf.ts');
    return succeed(await printPdf(document, pages, { ...request, onPhase }));
  } catch (error) {
    return fail({ kind: 'print-failed', detail: messageOf(error) });
  }
}

async function toPaper(
  document: PlanDocument,
  pages: PrintPages,
  request: PrintWatch,
): Promise<Result<null, PaperFailure>> {
  try {
    const { printOnPaper } = await import('./print-on-paper.ts');
    return await printOnPaper(document, pages, request);
  } catch (error) {
    return fail({ kind: 'not-printed', detail: messageOf(error) });
  }
}

interface TextExport {
  readonly workerScript: string;
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly options: ExportOptions;
}

async function makeText(
  { workerScript, bytes, format, options }: TextExport,
  { signal, report }: JobWatch,
): Promise<Result<Uint8Array, ExportFailure>> {
  const calendar = { ...options.calendar, writtenAt: moment() };
  const task = { kind: 'render', bytes, format, calendar } as const;
  const onShare = (share: number) => report('making', share);
  try {
    return succeed(await askPlanThread(workerScript, task, { signal, onShare }));
  } catch (error) {
    return fail({ kind: 'not-made', detail: messageOf(error) });
  }
}

async function writeBytes(
  file: string,
  bytes: Uint8Array,
  { signal, report }: JobWatch,
): Promise<Result<null, ExportFailure>> {
  if (signal.aborted) return fail({ kind: 'cancelled' });
  report('writing', null);
  return writeFileAtomically(file, bytes);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
