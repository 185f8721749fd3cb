/** The export a person asks for in the window: choose a file, print, write. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { app, dialog, shell, type BrowserWindow } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import { planFileName } from '../../shared/export/plan-file-name.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import { printWords } from '../../shared/export/print-words.ts';
import type { ExportedFile, ExportFailure } from '../../shared/ipc/contract.ts';
import { printPdf } from './print-pdf.ts';
import type { PrintPages } from './print-pages.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

export interface PdfExporter {
  exportPdf(document: PlanDocument): Promise<Result<ExportedFile, ExportFailure>>;
  revealExport(ticket: string): Promise<boolean>;
}

/** Paths stay in the main process: the window gets a ticket for what it exported. */
export function createPdfExporter(
  pages: PrintPages,
  parentWindow: () => BrowserWindow | null,
): PdfExporter {
  const exported = new Map<string, string>();
  let lastFolder: string | null = null;

  return {
    async exportPdf(document) {
      const folder = lastFolder ?? app.getPath('documents');
      const options = {
        title: printWords(document.locale).saveDialog,
        defaultPath: path.join(folder, `${planFileName(document)}.pdf`),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      };
      const parent = parentWindow();
      const choice = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (choice.canceled || choice.filePath === '') return fail({ kind: 'cancelled' });
      const file = /\.pdf$/i.test(choice.filePath) ? choice.filePath : `${choice.filePath}.pdf`;
      const written = await writePdf(document, pages, file);
      if (!written.ok) return written;
      lastFolder = path.dirname(file);
      const ticket = randomUUID();
      exported.set(ticket, file);
      return succeed({ path: file, ticket });
    },
    async revealExport(ticket) {
      const file = exported.get(ticket);
      if (file === undefined || !existsSync(file)) return false;
      shell.showItemInFolder(file);
      return true;
    },
  };
}

/** Prints and writes; used by the window and by the command line alike. */
export async function writePdf(
  document: PlanDocument,
  pages: PrintPages,
  file: string,
): Promise<Result<null, ExportFailure>> {
  let pdf: Uint8Array;
  try {
    pdf = await printPdf(document, pages);
  } catch (error) {
    return fail({ kind: 'print-failed', detail: error instanceof Error ? error.message : '' });
  }
  return writeFileAtomically(file, pdf);
}
