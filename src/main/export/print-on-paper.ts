/** Gives the pages of a plan to a printer that the person chooses in the system's own dialog. */
import { BrowserWindow, type WebContentsPrintOptions } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import { renderPlanHtml } from '../../shared/export/render-html.ts';
import type { PaperFailure } from '../../shared/ipc/export-contract.ts';
import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import type { JobWatch } from './jobs.ts';
import type { PrintPages } from './print-pages.ts';

/** Millimetres, as the PDF has them. */
const MARGINS = { top: 18, bottom: 20, left: 22, right: 18 } as const;
const PIXELS_A_MILLIMETRE = 96 / 25.4;

/**
 * Prints the same page that becomes the PDF.
 *
 * @throws when the page cannot be made, and when the signal says to stop
 */
export async function printOnPaper(
  document: PlanDocument,
  pages: PrintPages,
  { options, signal, report }: JobWatch & { readonly options: PrintOptions },
): Promise<Result<null, PaperFailure>> {
  signal.throwIfAborted();
  const window = new BrowserWindow({ show: false, webPreferences: SECURE_WEB_PREFERENCES });
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')));
  });
  const page = pages.offer((nonce) =>
    renderPlanHtml(document, { options, nonce, fonts: pages.fonts() }),
  );
  const print = async (): Promise<Result<null, PaperFailure>> => {
    const printers = await window.webContents.getPrintersAsync();
    if (printers.length === 0) return fail({ kind: 'no-printer' });
    await window.loadURL(page.url);
    // A font that is still loading would be printed as another one.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    report('printing', null);
    return askForPrinter(window, options);
  };
  try {
    report('making', null);
    return await Promise.race([print(), stopped]);
  } finally {
    page.withdraw();
    window.destroy();
  }
}

function askForPrinter(
  window: BrowserWindow,
  options: PrintOptions,
): Promise<Result<null, PaperFailure>> {
  const settings: WebContentsPrintOptions = {
    silent: false,
    printBackground: true,
    landscape: options.orientation === 'landscape',
    pageSize: options.paper === 'letter' ? 'Letter' : 'A4',
    margins: {
      marginType: 'custom',
      top: Math.round(MARGINS.top * PIXELS_A_MILLIMETRE),
      bottom: Math.round(MARGINS.bottom * PIXELS_A_MILLIMETRE),
      left: Math.round(MARGINS.left * PIXELS_A_MILLIMETRE),
      right: Math.round(MARGINS.right * PIXELS_A_MILLIMETRE),
    },
  };
  return new Promise((resolve) => {
    window.webContents.print(settings, (isPrinted, reason) => {
      if (isPrinted) resolve(succeed(null));
      else if (/cancel/i.test(reason)) resolve(fail({ kind: 'cancelled' }));
      else resolve(fail({ kind: 'not-printed', detail: reason }));
    });
  });
}
