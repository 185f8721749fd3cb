/** A plan document as PDF. */
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import { writePdfAuthor } from './pdf-author.ts';
import type { PrintPages } from './print-pages.ts';
import { withPrintPage, type PrintRequest } from './with-print-page.ts';

/** Not the package's name, which is in small letters. */
const APP_NAME = 'Milepost';

/** What is being done, for whoever waits. */
export type PrintPhase = 'lay-out' | 'print';

export interface PdfRequest extends PrintRequest {
  readonly onPhase?: (phase: PrintPhase) => void;
}

/**
 * The PDF: tagged, outlined, on the paper that was chosen, with page numbers.
 *
 * @throws when Chromium cannot print, and when the signal says to stop
 */
export function printPdf(
  document: PlanDocument,
  pages: PrintPages,
  { onPhase, ...request }: PdfRequest,
): Promise<Uint8Array> {
  onPhase?.('lay-out');
  return withPrintPage({ document, pages }, request, async (contents) => {
    onPhase?.('print');
    const pdf = await contents.printToPDF({
      // Size and margins are in the style sheet, with the foot of the pages.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      // Chromium writes the outline only together with the tags.
      generateDocumentOutline: true,
    });
    return writePdfAuthor(pdf, APP_NAME);
  });
}
