/** What stands in for the main process in a browser: the real content, everything else simple. */
import type { Page } from '@playwright/test';

import { contentIndexOf, rolePageOf } from '../../../src/shared/domain/content-bundle.ts';
import { roleTextsOf } from '../../../src/shared/domain/role-texts.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { CHANNELS, EVENT_CHANNELS } from '../../../src/shared/ipc/channels.ts';
import type {
  Desktop,
  DesktopApi,
  MenuState,
  ReminderText,
} from '../../../src/shared/ipc/contract.ts';
import type { ExportFormat, ExportOptions } from '../../../src/shared/ipc/export-contract.ts';
import { readPlanDocument } from '../../../src/shared/export/read-plan-document.ts';
import { content } from './content.ts';

declare global {
  interface Window {
    readonly desktop: Desktop;
  }
}

export interface StandIn {
  /** The plans that the window wanted exported. */
  readonly exported: readonly PlanDocument[];
  /** What it wanted them exported as. */
  readonly exports: readonly { readonly format: ExportFormat; readonly options: ExportOptions }[];
  /** The addresses that the window wanted opened. */
  readonly opened: readonly string[];
  /** What the menu was told, the last at the end. */
  readonly menus: readonly MenuState[];
  /** The reminders that the window wanted shown. */
  readonly reminders: readonly ReminderText[];
  /** Tells the window what the main process would: a command of the menu, a reminder opened. */
  tell(event: keyof typeof EVENT_CHANNELS, value: string): Promise<void>;
}

/** On their way here, bytes become an object of numbers. */
function documentIn(bytes: Uint8Array): PlanDocument {
  const read = readPlanDocument(Buffer.from(Object.values(bytes)).toString('utf8'));
  if (!read.ok) throw new Error(`no plan document, at "${read.failure}"`);
  return read.value;
}

/** The file that every dialog of the stand-in gives. */
const CHOSEN_FILE = '/home/ada/reports/error analysis.pdf';

const NO_CARE = { folder: null, folderFailure: null, lastDrill: null };

/** Puts `window.desktop` into every page that is loaded from now on. */
export async function standInForDesktop(page: Page): Promise<StandIn> {
  const bundle = await content();
  const index = JSON.stringify(contentIndexOf(bundle));
  const exported: PlanDocument[] = [];
  const exports: { format: ExportFormat; options: ExportOptions }[] = [];
  const opened: string[] = [];
  const menus: MenuState[] = [];
  const reminders: ReminderText[] = [];
  const api: DesktopApi = {
    loadContent: () => Promise.resolve(index),
    loadRolePage: (role) => Promise.resolve(rolePageOf(bundle, role)),
    loadRoleTexts: () => Promise.resolve(JSON.stringify(roleTextsOf(bundle))),
    exportPlan: (bytes, format, options) => {
      exported.push(documentIn(bytes));
      exports.push({ format, options });
      return Promise.resolve(succeed({ name: `plan.${format}`, ticket: format }));
    },
    finishExport: (ticket) => Promise.resolve(succeed({ path: `/plans/plan.${ticket}`, ticket })),
    cancelExport: () => Promise.resolve(),
    revealExport: () => Promise.resolve(true),
    previewPlan: (bytes) => {
      exported.push(documentIn(bytes));
      return Promise.resolve('pdf');
    },
    // A browser cannot print into memory.
    finishPreview: () => new Promise(() => undefined),
    savePreview: () => Promise.resolve(succeed({ name: 'plan.pdf', ticket: 'pdf' })),
    forgetPreview: () => Promise.resolve(),
    printPlan: () => Promise.resolve('paper'),
    finishPrint: () => Promise.resolve(fail({ kind: 'no-printer' })),
    loadAbout: () =>
      Promise.resolve({
        version: '0.0.0',
        contentVersion: bundle.contentVersion,
        electron: '0.0.0',
        chromium: '0.0.0',
        licence: 'MIT',
        notices: [{ name: 'a-package', version: '1.0.0', licence: 'ISC', text: 'As is.' }],
      }),
    openLink: (url) => {
      opened.push(url);
      return Promise.resolve(fail({ kind: 'no-browser' }));
    },
    showMenu: (menu) => {
      menus.push(menu);
      return Promise.resolve();
    },
    showReminder: (reminder) => {
      reminders.push(reminder);
      return Promise.resolve(succeed(null));
    },
    takeMishap: () => Promise.resolve(null),
    revealLogs: () => Promise.resolve(true),
    chooseFile: () => Promise.resolve(CHOSEN_FILE),
    revealFile: (path) =>
      Promise.resolve(path === CHOSEN_FILE ? succeed(null) : fail({ kind: 'not-chosen' })),

    keepSnapshot: ({ revision }) =>
      Promise.resolve(
        succeed({
          name: 'copy',
          revision,
          at: '2027-01-04T12:00:00.000Z',
          folderFailure: null,
        }),
      ),
    listSnapshots: () => Promise.resolve([]),
    loadSnapshot: () => Promise.resolve(fail({ kind: 'gone' })),
    loadLastRecord: () => Promise.resolve(null),
    revealSnapshots: () => Promise.resolve(true),
    reportData: () => Promise.resolve(null),
    keepFilesAside: () => Promise.resolve(true),
    // The browser's window is never asked to end.
    awaitQuit: () => new Promise(() => undefined),
    readyToQuit: () => Promise.resolve(null),

    saveDataFile: ({ name }) => Promise.resolve(succeed({ name: `${name}.json` })),
    revealDataFile: () => Promise.resolve(true),
    openDataFile: () => Promise.resolve(fail({ kind: 'cancelled' })),
    readDataFile: () => Promise.resolve(null),
    loadCopyCare: () => Promise.resolve(NO_CARE),
    chooseCopyFolder: () => Promise.resolve({ ...NO_CARE, folder: '/media/stick' }),
    dropCopyFolder: () => Promise.resolve(NO_CARE),
    noteDrill: (drill) =>
      Promise.resolve({ ...NO_CARE, lastDrill: { ...drill, at: '2027-01-04T12:00:00.000Z' } }),

    askForRoom: () => Promise.resolve('enough'),
    careForRoom: () => Promise.resolve('enough'),
    readyData: () => Promise.resolve('enough'),
  };
  await page.exposeFunction('requestOfWindow', (name: keyof DesktopApi, args: unknown[]) =>
    (api[name] as (...args: unknown[]) => Promise<unknown>)(...args),
  );
  await page.addInitScript(
    ({ requests, events }) => {
      const { requestOfWindow } = globalThis as unknown as {
        requestOfWindow: (name: string, args: readonly unknown[]) => Promise<unknown>;
      };
      const listeners = new Set<readonly [name: string, listener: (value: unknown) => void]>();
      const desktop = Object.fromEntries<unknown>([
        ...requests.map((name): [string, unknown] => [
          name,
          (...args: unknown[]) => requestOfWindow(name, args),
        ]),
        ...events.map((name): [string, unknown] => [
          name,
          (listener: (value: unknown) => void) => {
            const entry = [name, listener] as const;
            listeners.add(entry);
            return () => listeners.delete(entry);
          },
        ]),
      ]);
      const tellWindow = (name: string, value: unknown) => {
        for (const [wanted, listener] of listeners) if (wanted === name) listener(value);
      };
      Object.assign(globalThis, { desktop, tellWindow });
    },
    { requests: Object.keys(CHANNELS), events: Object.keys(EVENT_CHANNELS) },
  );
  const tell: StandIn['tell'] = (event, value) =>
    page.evaluate(
      (told) => {
        const { tellWindow } = globalThis as unknown as {
          tellWindow: (name: string, value: unknown) => void;
        };
        tellWindow(told.event, told.value);
      },
      { event, value },
    );
  return { exported, exports, opened, menus, reminders, tell };
}
