/** The pages of a plan laid out in a hidden window that has no script, no network and no way out. */
import { BrowserWindow, type WebContents } from 'electron';

import type { PlanDocument } from '../../shared/export/plan-document.ts';
import type { PrintOptions } from '../../shared/export/print-options.ts';
import { renderPlanHtml } from '../../shared/export/render-html.ts';
import { wallSteps } from '../../shared/export/wall-steps.ts';
import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import { fitWall } from './fit-wall.ts';
import type { PrintPages } from './print-pages.ts';

export interface PrintRequest {
  readonly options: PrintOptions;
  readonly signal: AbortSignal;
}

/** From this Chromium on, page numbers in the margins need no leave. */
const FIRST_WITH_MARGIN_BOXES = 131;

/**
 * Does something with the pages once they are laid out, and closes them.
 *
 * @throws what `work` throws, when Chromium cannot show the page, and when the signal says to stop
 */
export async function withPrintPage<Value>(
  sheet: { readonly document: PlanDocument; readonly pages: PrintPages },
  { options, signal }: PrintRequest,
  work: (contents: WebContents) => Promise<Value>,
): Promise<Value> {
  const { document, pages } = sheet;
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
  const workOn = async () => {
    await window.loadURL(page.url);
    await layOut(window.webContents, options);
    return work(window.webContents);
  };
  try {
    return await Promise.race([workOn(), stopped]);
  } finally {
    page.withdraw();
    window.destroy();
  }
}

async function layOut(contents: WebContents, options: PrintOptions): Promise<void> {
  // A font that is still loading would be printed as another one.
  await contents.executeJavaScript('document.fonts.ready.then(() => true)');
  if (options.layout === 'wall')
    await contents.executeJavaScript(fitWall(wallSteps(options.orientation).length));
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
