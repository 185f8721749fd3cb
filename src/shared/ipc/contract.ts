/**
 * The one contract between the window and the main process.
 *
 * Every method is a request with one answer; expected failures come back as values with a `kind`.
 */
import type { RolePage } from '../domain/content-bundle.ts';
import type { Result } from '../domain/result.ts';
import type { PlanDocument } from '../export/plan-document.ts';
import type { SnapshotApi } from './snapshot-contract.ts';

/** Why a file was not written; what was there before is untouched. */
export type ExportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'folder-missing'; readonly path: string }
  | { readonly kind: 'print-failed'; readonly detail: string };

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
export interface DesktopApi extends SnapshotApi {
  /**
   * The career content without the long texts of the roles, as the JSON text of a `ContentIndex`:
   * an object is copied member by member on its way into the page, a text in one piece.
   */
  loadContent(): Promise<string>;
  /** Everything there is to read about one role; null when there is no such role. */
  loadRolePage(role: string): Promise<RolePage | null>;
  /** Asks where to save, then writes the plan as PDF. */
  exportPdf(document: PlanDocument): Promise<Result<ExportedFile, ExportFailure>>;
  /** Shows a file this session exported in the file manager; false when it is gone. */
  revealExport(ticket: string): Promise<boolean>;
  /** Versions and licences of what is running. */
  loadAbout(): Promise<About>;
  /** Opens a resource of the content in the system's browser. */
  openLink(url: string): Promise<Result<null, LinkFailure>>;
}
