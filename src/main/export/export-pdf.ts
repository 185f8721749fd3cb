/** A plan as a PDF file, for the window and for the command line alike. */
import { fail, type Result } from '../../shared/domain/result.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import type { ExportFailure } from '../../shared/ipc/contract.ts';
import { printPdf, type PrintPhase } from './print-pdf.ts';
import type { PrintPages } from './print-pages.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

export interface PdfTarget {
  readonly file: string;
  readonly options: PrintOptions;
  /** Ends the printing; nothing is written then. */
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: PrintPhase) => void;
}

/** Prints and writes. */
export async function writePdf(
  document: PlanDocument,
  pages: PrintPages,
  { file, options, signal = new AbortController().signal, onPhase }: PdfTarget,
): Promise<Result<null, ExportFailure>> {
  let pdf: Uint8Array;
  try {
    pdf = await printPdf(document, pages, {
      options,
      signal,
      ...(onPhase === undefined ? {} : { onPhase }),
    });
  } catch (error) {
    return fail({ kind: 'print-failed', detail: error instanceof Error ? error.message : '' });
  }
  return signal.aborted ? fail({ kind: 'cancelled' }) : writeFileAtomically(file, pdf);
}
