/**
 * Prints a plan document to PDF in a hidden window that has no script, no network and no way out.
 */
import { BrowserWindow } from 'electron';

import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import { renderPlanHtml, renderPrintFooter } from '../../shared/export/render-html.ts';
import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import type { PrintPages } from './print-pages.ts';

const MILLIMETRES_AN_INCH = 25.4;
const MARGINS = { top: 18, bottom: 20, left: 22, right: 18 } as const;

export interface PdfRequest {
  readonly options: PrintOptions;
  readonly signal: AbortSignal;
}

/**
 * The PDF: tagged, outlined, A4, with page numbers.
 *
 * @throws when Chromium cannot print, and when the signal says to stop
 */
export async function printPdf(
  document: PlanDocument,
  pages: PrintPages,
  { options, signal }: PdfRequest,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  const window = new BrowserWindow({ show: false, webPreferences: SECURE_WEB_PREFERENCES });
  const page = pages.offer((nonce) =>
    renderPlanHtml(document, { options, nonce, fonts: pages.fonts() }),
  );
  // Nothing else ends a page that Chromium is printing. What was awaited may then never settle.
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('stopped'));
    });
  });
  try {
    return await Promise.race([print(window, page.url, document), stopped]);
  } finally {
    page.withdraw();
    window.destroy();
  }
}

async function print(
  window: BrowserWindow,
  url: string,
  document: PlanDocument,
): Promise<Uint8Array> {
  await window.loadURL(url);
  // A font that is still loading would be printed as another one.
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    generateTaggedPDF: true,
    // Chromium writes the outline only together with the tags.
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: renderPrintFooter(document, MARGINS),
    margins: {
      top: MARGINS.top / MILLIMETRES_AN_INCH,
      bottom: MARGINS.bottom / MILLIMETRES_AN_INCH,
      left: MARGINS.left / MILLIMETRES_AN_INCH,
      right: MARGINS.right / MILLIMETRES_AN_INCH,
    },
  });
}
