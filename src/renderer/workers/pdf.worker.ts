/** Takes PDF pages apart away from the window; `read-pdf.ts` draws them. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
