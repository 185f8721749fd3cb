/**
 * Prints a plan document to PDF in a hidden window that has no script, no network and no way out.
 */
import { app, BrowserWindow } from 'electron';

import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import { renderPlanHtml } from '../../shared/export/render-html.ts';
import { wallSteps } from '../../shared/export/wall-steps.ts';
import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import { fitWall } from './fit-wall.ts';
import { writePdfAuthor } from './pdf-author.ts';
import type { PrintPages } from './print-pages.ts';

/** What is being done, for whoever waits. */
export type PrintPhase = 'lay-out' | 'print';

export interface PdfRequest {
  readonly options: PrintOptions;
  readonly signal: AbortSignal;
  readonly onPhase?: (phase: PrintPhase) => void;
}

/** From this Chromium on, page numbers in the margins need no leave. */
const FIRST_WITH_MARGIN_BOXES = 131;

/**
 * The PDF: tagged, outlined, on the paper that was chosen, with page numbers.
 *
 * @throws when Chromium cannot print, and when the signal says to stop
 */
export async function printPdf(
  document: PlanDocument,
  pages: PrintPages,
  request: PdfRequest,
): Promise<Uint8Array> {
  const { options, signal } = request;
  signal.throwIfAborted();
  const window = new BrowserWindow({ show: false, webPreferences: printPreferences() });
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
    return await Promise.race([print(window, page.url, request), stopped]);
  } finally {
    page.withdraw();
    window.destroy();
  }
}

/**
 * The runtime of tests without a download has the margin boxes built in, but behind a switch. A
 * current Electron is never given one.
 */
function printPreferences() {
  const version = Number(process.versions['chrome']?.split('.')[0]);
  return version < FIRST_WITH_MARGIN_BOXES
    ? { ...SECURE_WEB_PREFERENCES, enableBlinkFeatures: 'PageMarginBoxes' }
    : SECURE_WEB_PREFERENCES;
}

async function print(
  window: BrowserWindow,
  url: string,
  { options, onPhase }: PdfRequest,
): Promise<Uint8Array> {
  onPhase?.('lay-out');
  await window.loadURL(url);
  // A font that is still loading would be printed as another one.
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  if (options.layout === 'wall')
    await window.webContents.executeJavaScript(fitWall(wallSteps(options.orientation).length));
  onPhase?.('print');
  const pdf = await window.webContents.printToPDF({
    // Size and margins are in the style sheet, with the foot of the pages.
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    // Chromium writes the outline only together with the tags.
    generateDocumentOutline: true,
  });
  return writePdfAuthor(pdf, app.getName());
}
