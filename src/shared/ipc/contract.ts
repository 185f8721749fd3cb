/**
 * The one contract between the window and the main process.
 *
 * Every method is a request with one answer; expected failures come back as values with a `kind`.
 */
import type { RolePage } from '../domain/content-bundle.ts';
import type { Result } from '../domain/result.ts';
import type { CalendarOptions, FileFormat } from '../export/file-formats.ts';
import type { PlanDocument } from '../export/plan-document.ts';

/** Why a file was not written; what was there before is untouched. */
export type ExportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string }
  | { readonly kind: 'print-failed'; readonly detail: string }
  /** The text of the file could not be made. */
  | { readonly kind: 'not-made'; readonly detail: string };

export type ExportFormat = FileFormat | 'pdf';

/** What is asked of a format besides the plan. */
export interface ExportOptions {
  /** For the format `ics`. */
  readonly calendar: CalendarOptions;
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

export type LinkFailure = { readonly kind: 'not-allowed' } | { readonly kind: 'no-browser' };

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface About {
  readonly version: string;
  readonly contentVersion: string;
  readonly electron: string;
  readonly chromium: string;
  readonly licence: string;
  readonly notices: readonly Notice[];
}

/** What the window may ask of the main process. Exposed by the preload script as `window.desktop`. */
export interface DesktopApi {
  /**
   * The career content without the long texts of the roles, as the JSON text of a `ContentIndex`:
   * an object is copied member by member on its way into the page, a text in one piece.
   */
  loadContent(): Promise<string>;
  /** Everything there is to read about one role; null when there is no such role. */
  loadRolePage(role: string): Promise<RolePage | null>;
  /** Asks where to save the plan, and answers as soon as that is known; the writing then begins. */
  exportPlan(
    document: PlanDocument,
    format: ExportFormat,
    options: ExportOptions,
  ): Promise<Result<BegunExport, ExportFailure>>;
  /** Waits for the end of an export. */
  finishExport(ticket: string): Promise<Result<ExportedFile, ExportFailure>>;
  /** Ends an export that takes too long, as cancelled; one that is done stays done. */
  cancelExport(ticket: string): Promise<void>;
  /** Shows a file this session exported in the file manager; false when it is gone. */
  revealExport(ticket: string): Promise<boolean>;
  /** Versions and licences of what is running. */
  loadAbout(): Promise<About>;
  /** Opens a resource of the content in the system's browser. */
  openLink(url: string): Promise<Result<null, LinkFailure>>;
}
