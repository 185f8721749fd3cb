/**
 * The one contract between the window and the main process.
 *
 * Every method is a request with one answer; expected failures come back as values with a `kind`.
 * What the main process says unasked is subscribed to.
 */
import type { AppCommandId } from '../commands/app-commands.ts';
import type { RolePage } from '../domain/content-bundle.ts';
import type { Result } from '../domain/result.ts';
import type { CalendarOptions, FileFormat } from '../export/file-formats.ts';
import type { PlanDocument } from '../export/plan-document.ts';
import type { PrintOptions } from '../export/print-options.ts';
import type { DataFileApi } from './data-file-contract.ts';
import type { SnapshotApi } from './snapshot-contract.ts';

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

/** What the system's menu says and offers. */
export interface MenuState {
  /** By the ids of the commands and of `MENU_WORD_IDS`. A command without a word is left out. */
  readonly words: Readonly<Record<string, string>>;
  /** What cannot be done at the moment. */
  readonly disabled: readonly AppCommandId[];
}

export interface ReminderText {
  readonly title: string;
  readonly body: string;
  /** What is given back when the person opens the reminder: the id of a plan. Empty for none. */
  readonly plan: string;
}

/** The system shows no notifications, or none of this app. */
export interface ReminderFailure {
  readonly kind: 'not-shown';
}

/** Something that went wrong and is over: the app, or the window's page, ended on its own. */
export type Mishap = 'app-ended' | 'page-ended';

export type RevealFailure =
  /** There is no such file any more. */
  | { readonly kind: 'gone' }
  /** It was not chosen in a dialog of this app on this machine. */
  | { readonly kind: 'not-chosen' };

/** What the window may ask of the main process. */
export interface DesktopApi extends SnapshotApi, DataFileApi {
  /**
   * The career content without the long texts of the roles, as the JSON text of a `ContentIndex`:
   * an object is copied member by member on its way into the page, a text in one piece.
   */
  loadContent(): Promise<string>;
  /** Everything there is to read about one role; null when there is no such role. */
  loadRolePage(role: string): Promise<RolePage | null>;
  /** What a search over the roles looks through, as the JSON text of a `RoleTexts`. */
  loadRoleTexts(): Promise<string>;
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
  /** Gives the system's menu its words, and says what of it can be used now. */
  showMenu(menu: MenuState): Promise<void>;
  /** Shows a notification of the system; fails when none has come up after a moment. */
  showReminder(reminder: ReminderText): Promise<Result<null, ReminderFailure>>;
  /** What has gone wrong before this page was loaded, told once; null when nothing has. */
  takeMishap(): Promise<Mishap | null>;
  /** Shows the folder of the log in the file manager; false when it cannot be shown. */
  revealLogs(): Promise<boolean>;
  /** Asks for a file, and gives its path, or null. Nothing of the file itself is read. */
  chooseFile(): Promise<string | null>;
  /** Shows a file in the file manager, if it was once chosen in a dialog. It is never opened. */
  revealFile(path: string): Promise<Result<null, RevealFailure>>;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What the window can listen to. */
export interface DesktopEvents {
  /** An entry of the system's menu was chosen. */
  onCommand(listener: (command: AppCommandId) => void): Unsubscribe;
  /** A reminder was opened; it gives the plan back that it was shown with. */
  onReminderOpened(listener: (plan: string) => void): Unsubscribe;
}

/** Exposed by the preload script as `window.desktop`. */
export type Desktop = DesktopApi & DesktopEvents;
