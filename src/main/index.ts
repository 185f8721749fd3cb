/**
 * Composition root of the main process: one set of parts, used either by the window or by a command
 * that needs none.
 */
import path from 'node:path';

import { app, ipcMain, protocol, session } from 'electron';

import { rolePageOf } from '../shared/domain/content-bundle.ts';
import type { DesktopApi, MenuState } from '../shared/ipc/contract.ts';
import type { RoomApi } from '../shared/ipc/room-contract.ts';
import { windowAddress } from '../shared/ipc/window-address.ts';
import { moment } from './clock/today.ts';
import { commandOf, userArguments } from './command-line/user-arguments.ts';
import { loadContent, readContentIndex } from './content/load-content.ts';
import { createPlanExporter } from './export/export-plan.ts';
import { keepPrintQueue } from './export/keep-print-queue.ts';
import { PrintPages } from './export/print-pages.ts';
import { CHOSEN_FILES, createChosenFiles } from './files/chosen-files.ts';
import { createEvidenceFiles } from './files/evidence-files.ts';
import { keptFile } from './files/kept-file.ts';
import { handleRequests } from './ipc/handle.ts';
import { watchEnds, type WatchedEnds } from './log/watch-ends.ts';
import { createApplicationMenu } from './menu/application-menu.ts';
import { showReminder } from './reminders/show-reminder.ts';
import { keepRoom } from './room/keep-room.ts';
import { APP_SCHEME, registerAppScheme, WINDOW_ORIGIN } from './security/app-scheme.ts';
import { blockConnections } from './security/block-connections.ts';
import { blockNetwork } from './security/block-network.ts';
import { denyPermissions } from './security/deny-permissions.ts';
import { guardPages } from './security/guard-pages.ts';
import { openLink } from './security/open-link.ts';
import { serveApp } from './security/serve-app.ts';
import { listServedFiles } from './security/served-files.ts';
import { COPY_CARE } from './snapshots/copy-care.ts';
import { dataFormFile, laterForm } from './snapshots/data-form.ts';
import { foundFiles, type FoundFiles } from './snapshots/found-files.ts';
import { startSnapshots } from './snapshots/start-snapshots.ts';
import { createAppWindow } from './window/app-window.ts';
import { quitWhenKept } from './window/keep-window-place.ts';
import { offerToWait } from './window/offer-to-wait.ts';
import { WINDOW_PLACE } from './window/window-place.ts';

const outFolder = path.join(import.meta.dirname, '..');
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const command = commandOf(userArguments(process.argv, app.isPackaged));

// Chromium writes the user agent into every PDF as the program that made it.
app.userAgentFallback = `Milepost ${app.getVersion()}`;
registerAppScheme(protocol);
guardPages(app);
if (developmentServer === undefined) blockConnections(app);
keepPrintQueue(app);

if (command !== null) void app.whenReady().then(() => runWithoutWindow(command));
else if (app.requestSingleInstanceLock()) startWindow();
else app.quit();

/**
 * Before the runtime is ready the database's files are put by and mended; nothing can have opened them
 * yet.
 */
function startWindow(): void {
  const dataFolder = app.getPath('userData');
  const formFile = dataFormFile(dataFolder);
  const laterData = laterForm(formFile, dataFolder);
  const found = foundFiles(dataFolder, moment);
  const room = keepRoom({ userData: dataFolder, found, mayMend: laterData === null });
  const contentIndex = readContentIndex();
  const ends = watchEnds(dataFolder);
  const begun = { dataFolder, formFile, laterData, found, room, contentIndex, ends };
  void app.whenReady().then(() => runWindow(begun));
}

function prepare(): PrintPages {
  const files = listServedFiles(path.join(outFolder, 'renderer'));
  const pages = new PrintPages();
  const serveWindow = serveApp(files);
  denyPermissions(session.defaultSession);
  blockNetwork(session.defaultSession, developmentServer);
  protocol.handle(APP_SCHEME, (request) =>
    request.url.startsWith(`${WINDOW_ORIGIN}/`) ? serveWindow(request) : pages.serve(request),
  );
  return pages;
}

async function runWithoutWindow(arguments_: readonly string[]): Promise<void> {
  // Loaded here, since a start with a window would only read it.
  const [{ runCommand }, { writePdf }] = await Promise.all([
    import('./command-line/run-command.ts'),
    import('./export/export-pdf.ts'),
  ]);
  // The hidden printing window is the only one; its closing must not end the command.
  app.on('window-all-closed', () => undefined);
  const code = await runCommand(arguments_, {
    content: await loadContent(),
    writePdf: async (document, target) => writePdf(document, prepare(), target),
    version: app.getVersion(),
  });
  app.exit(code);
}

interface BegunStart {
  readonly dataFolder: string;
  readonly formFile: ReturnType<typeof dataFormFile>;
  /** The version of data that this app cannot read; null when there is none. */
  readonly laterData: ReturnType<typeof laterForm>;
  readonly found: FoundFiles;
  readonly room: RoomApi;
  /** What the window begins with, on its way from the disk. */
  readonly contentIndex: Promise<string>;
  readonly ends: WatchedEnds;
}

/** All in one go: with every wait the runtime would first do something else of its own. */
function runWindow(begun: BegunStart): void {
  const { dataFolder, formFile, laterData, found, room, contentIndex, ends } = begun;
  const placeFile = keptFile(path.join(dataFolder, 'window.json'), WINDOW_PLACE);
  const filesFile = keptFile(path.join(dataFolder, 'chosen-files.json'), CHOSEN_FILES);
  const careFile = keptFile(path.join(dataFolder, 'copy-care.json'), COPY_CARE);
  quitWhenKept(app, [placeFile, filesFile, careFile, formFile]);
  const snapshots = startSnapshots({
    found,
    contentVersion: async () => (await loadContent()).contentVersion,
    careFile,
    formFile,
    parentWindow: () => window.current(),
  });
  const window = createAppWindow({
    outFolder,
    address: windowAddress(developmentServer ?? `${WINDOW_ORIGIN}/index.html`, laterData),
    placeFile,
    onOpened(opened) {
      snapshots.guardClosing(opened);
      offerToWait(opened, () => words);
    },
    onPageEnd: ends.notePageEnd,
  });
  let words: MenuState['words'] = {};
  app.on('second-instance', () => window.current() && window.bringToFront());
  app.on('activate', () => window.current() ?? window.open());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  const pages = prepare();
  const menu = createApplicationMenu({
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    run: (id) => window.tell('onCommand', id),
  });
  const exporter = createPlanExporter({
    pages,
    workerScript: path.join(outFolder, 'main', 'render-worker.js'),
    parentWindow: window.current,
    onProgress: (progress) => window.tell('onExportProgress', progress),
  });
  const api: DesktopApi = {
    ...exporter,
    ...createEvidenceFiles(createChosenFiles(filesFile), window.current),
    ...snapshots.api,
    ...room,
    loadContent: () => contentIndex,
    loadRolePage: async (role) => rolePageOf(await loadContent(), role),
    loadRoleTexts: async () => {
      const { roleTextsOf } = await import('../shared/domain/role-texts.ts');
      return JSON.stringify(roleTextsOf(await loadContent()));
    },
    loadAbout: async () => {
      const { loadAbout } = await import('./about/load-about.ts');
      return loadAbout({
        outFolder,
        appFolder: app.getAppPath(),
        version: app.getVersion(),
        contentVersion: (await loadContent()).contentVersion,
      });
    },
    openLink: async (url) => openLink(url, await loadContent()),
    async showMenu(state) {
      menu.show(state);
      words = state.words;
      window.listens();
    },
    takeMishap: () => Promise.resolve(ends.takeMishap()),
    revealLogs: ends.revealLogs,
    async showReminder({ plan, ...text }) {
      window.listens();
      return showReminder(text, () => {
        window.bringToFront();
        window.tell('onReminderOpened', plan);
      });
    },
  };
  handleRequests(ipcMain, api, developmentServer);
  menu.show(null);
  window.open();
  // Node loads its fetch classes when one is first named. Now the page's process is starting
  // meanwhile; left to the page's first request, the page would wait for them.
  void new Response();
}
