/** Exposes the contract to the window, and nothing else: no channel can be named from outside. */
import { contextBridge, ipcRenderer } from 'electron';

import { CHANNELS, EVENT_CHANNELS } from '../shared/ipc/channels.ts';
import type { Desktop, Unsubscribe } from '../shared/ipc/contract.ts';

const content = beginAsking(CHANNELS.loadContent);
const lastRecord = beginAsking(CHANNELS.loadLastRecord);
const room = beginAsking(CHANNELS.askForRoom);

const desktop = {
  loadContent: content,
  loadRolePage: (role) => ipcRenderer.invoke(CHANNELS.loadRolePage, role),
  loadRoleTexts: () => ipcRenderer.invoke(CHANNELS.loadRoleTexts),
  exportPlan: (document, format, options) =>
    ipcRenderer.invoke(CHANNELS.exportPlan, document, format, options),
  finishExport: (ticket) => ipcRenderer.invoke(CHANNELS.finishExport, ticket),
  cancelExport: (ticket) => ipcRenderer.invoke(CHANNELS.cancelExport, ticket),
  revealExport: (ticket) => ipcRenderer.invoke(CHANNELS.revealExport, ticket),
  previewPlan: (document, print) => ipcRenderer.invoke(CHANNELS.previewPlan, document, print),
  finishPreview: (ticket) => ipcRenderer.invoke(CHANNELS.finishPreview, ticket),
  savePreview: (ticket) => ipcRenderer.invoke(CHANNELS.savePreview, ticket),
  forgetPreview: (ticket) => ipcRenderer.invoke(CHANNELS.forgetPreview, ticket),
  printPlan: (document, print) => ipcRenderer.invoke(CHANNELS.printPlan, document, print),
  finishPrint: (ticket) => ipcRenderer.invoke(CHANNELS.finishPrint, ticket),
  loadAbout: () => ipcRenderer.invoke(CHANNELS.loadAbout),
  openLink: (url) => ipcRenderer.invoke(CHANNELS.openLink, url),
  showMenu: (menu) => ipcRenderer.invoke(CHANNELS.showMenu, menu),
  showReminder: (reminder) => ipcRenderer.invoke(CHANNELS.showReminder, reminder),
  takeMishap: () => ipcRenderer.invoke(CHANNELS.takeMishap),
  revealLogs: () => ipcRenderer.invoke(CHANNELS.revealLogs),
  chooseFile: () => ipcRenderer.invoke(CHANNELS.chooseFile),
  revealFile: (path) => ipcRenderer.invoke(CHANNELS.revealFile, path),

  keepSnapshot: (request, rows) => ipcRenderer.invoke(CHANNELS.keepSnapshot, request, rows),
  listSnapshots: () => ipcRenderer.invoke(CHANNELS.listSnapshots),
  loadSnapshot: (name) => ipcRenderer.invoke(CHANNELS.loadSnapshot, name),
  loadLastRecord: lastRecord,
  revealSnapshots: () => ipcRenderer.invoke(CHANNELS.revealSnapshots),
  reportData: (isSound) => ipcRenderer.invoke(CHANNELS.reportData, isSound),
  keepFilesAside: () => ipcRenderer.invoke(CHANNELS.keepFilesAside),
  awaitQuit: () => ipcRenderer.invoke(CHANNELS.awaitQuit),
  readyToQuit: () => ipcRenderer.invoke(CHANNELS.readyToQuit),

  saveDataFile: (request, rows) => ipcRenderer.invoke(CHANNELS.saveDataFile, request, rows),
  revealDataFile: () => ipcRenderer.invoke(CHANNELS.revealDataFile),
  openDataFile: (title) => ipcRenderer.invoke(CHANNELS.openDataFile, title),
  readDataFile: (from) => ipcRenderer.invoke(CHANNELS.readDataFile, from),
  loadCopyCare: () => ipcRenderer.invoke(CHANNELS.loadCopyCare),
  chooseCopyFolder: (title) => ipcRenderer.invoke(CHANNELS.chooseCopyFolder, title),
  dropCopyFolder: () => ipcRenderer.invoke(CHANNELS.dropCopyFolder),
  noteDrill: (drill) => ipcRenderer.invoke(CHANNELS.noteDrill, drill),

  askForRoom: room,
  careForRoom: () => ipcRenderer.invoke(CHANNELS.careForRoom),
  readyData: () => ipcRenderer.invoke(CHANNELS.readyData),

  onCommand: (listener) => listen(EVENT_CHANNELS.onCommand, listener),
  onReminderOpened: (listener) => listen(EVENT_CHANNELS.onReminderOpened, listener),
  onExportProgress: (listener) => listen(EVENT_CHANNELS.onExportProgress, listener),
} satisfies Desktop;

/**
 * Asks what the page's script asks first, while that script is still on its way.
 *
 * @returns gives the answer to the first who calls it, and asks anew for everyone else
 */
function beginAsking(channel: string): () => Promise<never> {
  // What main answers on a channel is what the contract says of it, which no type can follow.
  const ask = () => ipcRenderer.invoke(channel) as Promise<never>;
  // The empty page that a window may have before its own is no page of ours, and would be refused.
  let asked = location.protocol === 'about:' ? null : ask();
  // Whoever takes the answer hears of a failure; until then it is nobody's.
  asked?.catch(() => undefined);
  return () => {
    const answer = asked ?? ask();
    asked = null;
    return answer;
  };
}

/** The event stays here: it would carry the sender, and with it every channel. */
function listen(channel: string, listener: (value: never) => void): Unsubscribe {
  // What main sends on a channel is what the contract says of it, which no type can follow.
  const hear = (_event: unknown, value: unknown) => listener(value as never);
  ipcRenderer.on(channel, hear);
  return () => void ipcRenderer.removeListener(channel, hear);
}

contextBridge.exposeInMainWorld('desktop', desktop);
