/** Gives the pages of a plan to a printer that the person chooses in the system's own dialog. */
import type { WebContents, WebContentsPrintOptions } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import type { PaperFailure } from '../../shared/ipc/export-contract.ts';
import type { JobWatch } from './jobs.ts';
import type { PrintPages } from './print-pages.ts';
import { withPrintPage } from './with-print-page.ts';

/**
 * Prints the same pages that become the PDF.
 *
 * @throws when the page cannot be made, and when the signal says to stop
 */
export function printOnPaper(
  document: PlanDocument,
  pages: PrintPages,
  { options, signal, report }: JobWatch & { readonly options: PrintOptions },
): Promise<Result<null, PaperFailure>> {
  report('making', null);
  return withPrintPage({ document, pages }, { options, signal }, async (contents) => {
    const printers = await contents.getPrintersAsync();
    if (printers.length === 0) return fail({ kind: 'no-printer' });
    report('printing', null);
    return askForPrinter(contents, options);
  });
}

/** Margins and the foot of the pages are in the style sheet. */
function askForPrinter(
  contents: WebContents,
  options: PrintOptions,
): Promise<Result<null, PaperFailure>> {
  const settings: WebContentsPrintOptions = {
    silent: false,
    printBackground: true,
    landscape: options.orientation === 'landscape',
    pageSize: options.paper === 'letter' ? 'Letter' : 'A4',
  };
  return new Promise((resolve) => {
    contents.print(settings, (isPrinted, reason) => {
      if (isPrinted) resolve(succeed(null));
      else if (/cancel/i.test(reason)) resolve(fail({ kind: 'cancelled' }));
      else resolve(fail({ kind: 'not-printed', detail: reason }));
    });
  });
}
