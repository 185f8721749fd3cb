/**
 * Draws the pages of a PDF. The only file that knows the library for it, which is large: whoever
 * wants pages imports this file when they are asked for.
 *
 * It is the library's build for older engines: the oldest one the app runs on is Chromium 130.
 */
import {
  getDocument,
  PDFWorker,
  RenderingCancelledException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

import { PDF_WORKER } from './worker-addresses.ts';

export interface PdfPages {
  readonly count: number;
  /** Width and height of a page in CSS pixels at its true size; from page 1. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>;
  /**
   * Draws a page so many device pixels wide.
   *
   * @returns false when the signal ended it
   */
  draw(page: number, canvas: HTMLCanvasElement, how: DrawOptions): Promise<boolean>;
  /** Ends the worker and frees the pages. */
  close(): void;
}

export interface DrawOptions {
  readonly width: number;
  readonly signal: AbortSignal;
}

/** CSS pixels and points an inch. */
const TRUE_SIZE = 96 / 72;

/**
 * @param bytes are handed over to the worker, and empty afterwards
 * @throws when they are no PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const port = new Worker(PDF_WORKER, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const document = await getDocument({
      data: bytes,
      worker,
      verbosity: VerbosityLevel.ERRORS,
      // Neither is in our pages, and the page's policy lets neither be loaded.
      useWasm: false,
      useWorkerFetch: false,
    }).promise;
    return pagesOf(document, close);
  } catch (error) {
    close();
    throw error;
  }
}

function pagesOf(document: PDFDocumentProxy, close: () => void): PdfPages {
  return {
    count: document.numPages,
    async sizeOf(number) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: TRUE_SIZE });
      return { width, height };
    },
    async draw(number, canvas, { width, signal }) {
      const page = await document.getPage(number);
      if (signal.aborted) return false;
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const task = page.render({ canvas, viewport });
      const stop = () => task.cancel();
      signal.addEventListener('abort', stop, { once: true });
      try {
        await task.promise;
        return true;
      } catch (error) {
        if (error instanceof RenderingCancelledException) return false;
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
        page.cleanup();
      }
    },
    close,
  };
}
