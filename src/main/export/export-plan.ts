/** The export a person asks for in the window: choose a file, make its bytes, write. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { app, dialog, shell, type BrowserWindow } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import { FILE_ENDINGS, type FileFormat } from '../../shared/export/file-formats.ts';
import { fileWords } from '../../shared/export/file-words.ts';
import { planFileName } from '../../shared/export/plan-file-name.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type {
  DesktopApi,
  ExportFailure,
  ExportFormat,
  ExportOptions,
} from '../../shared/ipc/contract.ts';
import { moment } from '../clock/moment.ts';
import { writePdf } from './export-pdf.ts';
import type { PrintPages } from './print-pages.ts';
import { renderInWorker } from './render-in-worker.ts';
import { RunningExports } from './running-exports.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

export type PlanExporter = Pick<
  DesktopApi,
  'exportPlan' | 'finishExport' | 'cancelExport' | 'revealExport'
>;

export interface PlanExporterParts {
  readonly pages: PrintPages;
  /** The built `render-worker.ts`. */
  readonly workerScript: string;
  readonly parentWindow: () => BrowserWindow | null;
}

/** What the dialog calls a file of a format, where the format has a name in every language. */
const NAMES: Readonly<Partial<Record<ExportFormat, string>>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  csv: 'CSV',
  'sessions-csv': 'CSV',
  json: 'JSON',
};

export function createPlanExporter(parts: PlanExporterParts): PlanExporter {
  const exports = new RunningExports();
  let lastFolder: string | null = null;

  return {
    async exportPlan(document, format, options) {
      const folder = lastFolder ?? app.getPath('documents');
      const file = await askForFile({ document, format, folder }, parts.parentWindow());
      if (file === null) return fail({ kind: 'cancelled' });
      const write = async (signal: AbortSignal) => {
        const written =
          format === 'pdf'
            ? await writePdf(document, parts.pages, { file, options: options.print, signal })
            : await writeText({ document, format, options, file }, parts.workerScript, signal);
        if (written.ok) lastFolder = path.dirname(file);
        return written;
      };
      return succeed(exports.begin(file, write));
    },
    finishExport: (ticket) => exports.finish(ticket),
    async cancelExport(ticket) {
      exports.cancel(ticket);
    },
    async revealExport(ticket) {
      const file = exports.fileOf(ticket);
      if (file === undefined || !existsSync(file)) return false;
      shell.showItemInFolder(file);
      return true;
    },
  };
}

interface Asked {
  readonly document: PlanDocument;
  readonly format: ExportFormat;
  readonly folder: string;
}

/** @returns a path with the ending of the format, or null when the dialog was cancelled */
async function askForFile(
  { document, format, folder }: Asked,
  parent: BrowserWindow | null,
): Promise<string | null> {
  const words = fileWords(document.locale);
  const ending = format === 'pdf' ? 'pdf' : FILE_ENDINGS[format];
  // The two tables of one plan would otherwise take each other's place.
  const suffix = format === 'sessions-csv' ? ` ${words.sessionsFile}` : '';
  const options = {
    title: words.saveTitles[format],
    defaultPath: path.join(folder, `${planFileName(document)}${suffix}.${ending}`),
    filters: [{ name: NAMES[format] ?? words.calendarFile, extensions: [ending] }],
  };
  const choice = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (choice.canceled || choice.filePath === '') return null;
  const hasEnding = choice.filePath.toLowerCase().endsWith(`.${ending}`);
  return hasEnding ? choice.filePath : `${choice.filePath}.${ending}`;
}

interface TextExport {
  readonly document: PlanDocument;
  readonly format: FileFormat;
  readonly options: ExportOptions;
  readonly file: string;
}

async function writeText(
  { document, format, options, file }: TextExport,
  workerScript: string,
  signal: AbortSignal,
): Promise<Result<null, ExportFailure>> {
  const calendar = { ...options.calendar, writtenAt: moment() };
  let text: string;
  try {
    text = await renderInWorker(workerScript, { document, format, calendar }, signal);
  } catch (error) {
    return fail({ kind: 'not-made', detail: error instanceof Error ? error.message : '' });
  }
  return writeFileAtomically(file, Buffer.from(text));
}
