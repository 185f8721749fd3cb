/**
 * The one contract between the window and the main process.
 *
 * Every method is a request with one answer; expected failures come back as values with a `kind`.
 * What the main process says unasked is subscribed to.
 */
import type { AppCommandId } from '../commands/app-commands.ts';
import type { RolePage } from '../domain/content-bundle.ts';
import type { Result } from '../domain/result.ts';
import type { DataFileApi } from './data-file-contract.ts';
import type { ExportApi, ExportProgress } from './export-contract.ts';
import type { RoomApi } from './room-contract.ts';
import type { SnapshotApi } from './snapshot-contract.ts';

// The command line fails in the same ways.
export type { ExportFailure } from './export-contract.ts';

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
export interface DesktopApi extends SnapshotApi, DataFileApi, ExportApi, RoomApi {
  /**
   * The career content without the long texts of the roles, as the JSON text of a `ContentIndex`:
   * an object is copied member by member on its way into the page, a text in one piece.
   */
  loadContent(): Promise<string>;
  /** Everything there is to read about one role; null when there is no such role. */
  loadRolePage(role: string): Promise<RolePage | null>;
  /** What a search over the roles looks through, as the JSON text of a `RoleTexts`. */
  loadRoleTexts(): Promise<string>;
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
  /** An export, a preview or a print has come further. */
  onExportProgress(listener: (progress: ExportProgress) => void): Unsubscribe;
}

/** Exposed by the preload script as `window.desktop`. */
export type Desktop = DesktopApi & DesktopEvents;
