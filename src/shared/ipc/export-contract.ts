/**
 * What the window may ask of the exporter. A plan crosses as the UTF-8 bytes of a `PlanDocument`'s
 * JSON: bytes are moved in one piece, an object member by member, which a plan of thousands of tasks
 * would feel.
 *
 * What takes long is begun and answered with a ticket; by that it is waited for and ended.
 */
import type { Result } from '../domain/result.ts';
import type { CalendarOptions, FileFormat } from '../export/file-formats.ts';
import type { PrintOptions } from '../export/print-options.ts';

/** Why a file was not written; what was there before is untouched. */
export type ExportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string }
  | { readonly kind: 'print-failed'; readonly detail: string }
  /** The text of the file could not be made. */
  | { readonly kind: 'not-made'; readonly detail: string };

/** Why nothing came out of a printer. */
export type PaperFailure =
  | { readonly kind: 'cancelled' }
  /** The system knows of none. */
  | { readonly kind: 'no-printer' }
  | { readonly kind: 'not-printed'; readonly detail: string };

export type ExportFormat = FileFormat | 'pdf';

/** What is asked of a format besides the plan. */
export interface ExportOptions {
  /** For the format `ics`. */
  readonly calendar: CalendarOptions;
  /** For the format `pdf`. */
  readonly print: PrintOptions;
}

/** A file whose place was chosen and which is being written. */
export interface BegunExport {
  /** The file's name without its folder. */
  readonly name: string;
  readonly ticket: string;
}

export interface ExportedFile {
  readonly path: string;
  /** Names the file when asking main to show it in its folder. */
  readonly ticket: string;
}

export const EXPORT_PHASES = ['making', 'printing', 'writing'] as const;
/** Making the text or the pages; printing them; writing the file. */
export type ExportPhase = (typeof EXPORT_PHASES)[number];

export interface ExportProgress {
  readonly ticket: string;
  readonly phase: ExportPhase;
  /** From 0 to 1; null when nobody can know. */
  readonly share: number | null;
}

export interface ExportApi {
  /** Asks where to save the plan, and answers as soon as that is known; the writing then begins. */
  exportPlan(
    document: Uint8Array,
    format: ExportFormat,
    options: ExportOptions,
  ): Promise<Result<BegunExport, ExportFailure>>;
  /** Waits for the end of an export. */
  finishExport(ticket: string): Promise<Result<ExportedFile, ExportFailure>>;
  /** Ends an export or a print that takes too long, as cancelled; one that is done stays done. */
  cancelExport(ticket: string): Promise<void>;
  /** Shows a file this session exported in the file manager; false when it is gone. */
  revealExport(ticket: string): Promise<boolean>;
  /** Begins to print the plan to memory. There is one preview: the one before ends with it. */
  previewPlan(document: Uint8Array, print: PrintOptions): Promise<string>;
  /** Waits for the PDF of a preview. */
  finishPreview(ticket: string): Promise<Result<Uint8Array, ExportFailure>>;
  /** Asks where to save a preview, and writes its very bytes, as soon as they are there. */
  savePreview(ticket: string): Promise<Result<BegunExport, ExportFailure>>;
  /** Ends a preview and frees its memory; one that is being saved goes on. */
  forgetPreview(ticket: string): Promise<void>;
  /** Begins to print the plan on paper: the system asks for the printer when the pages are made. */
  printPlan(document: Uint8Array, print: PrintOptions): Promise<string>;
  /** Waits until the pages have been given to a printer. */
  finishPrint(ticket: string): Promise<Result<null, PaperFailure>>;
}
