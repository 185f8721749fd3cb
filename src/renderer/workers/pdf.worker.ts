/** Takes PDF pages apart away from the window; `read-pdf.ts` draws them. */
// The library listens by itself as soon as it is loaded.
// oxlint-disable-next-line import/no-unassigned-import
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
