/** Exposes the typed requests of the contract to the window, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';

import { CHANNELS } from '../shared/ipc/channels.ts';
import type { DesktopApi } from '../shared/ipc/contract.ts';

const desktop = {
  loadContent: () => ipcRenderer.invoke(CHANNELS.loadContent),
  loadRolePage: (role) => ipcRenderer.invoke(CHANNELS.loadRolePage, role),
  exportPdf: (document) => ipcRenderer.invoke(CHANNELS.exportPdf, document),
  revealExport: (ticket) => ipcRenderer.invoke(CHANNELS.revealExport, ticket),
  loadAbout: () => ipcRenderer.invoke(CHANNELS.loadAbout),
  openLink: (url) => ipcRenderer.invoke(CHANNELS.openLink, url),

  keepSnapshot: (request, rows) => ipcRenderer.invoke(CHANNELS.keepSnapshot, request, rows),
  listSnapshots: () => ipcRenderer.invoke(CHANNELS.listSnapshots),
  loadSnapshot: (name) => ipcRenderer.invoke(CHANNELS.loadSnapshot, name),
  loadLastRecord: () => ipcRenderer.invoke(CHANNELS.loadLastRecord),
  revealSnapshots: () => ipcRenderer.invoke(CHANNELS.revealSnapshots),
  keepFilesAside: () => ipcRenderer.invoke(CHANNELS.keepFilesAside),
  awaitQuit: () => ipcRenderer.invoke(CHANNELS.awaitQuit),
  readyToQuit: () => ipcRenderer.invoke(CHANNELS.readyToQuit),
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);
