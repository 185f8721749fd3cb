/** Exposes the typed requests of the contract to the window, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';

import { CHANNELS } from '../shared/ipc/channels.ts';
import type { DesktopApi } from '../shared/ipc/contract.ts';

const desktop = {
  loadContent: () => ipcRenderer.invoke(CHANNELS.loadContent),
  loadRolePage: (role) => ipcRenderer.invoke(CHANNELS.loadRolePage, role),
  exportPlan: (document, format, options) =>
    ipcRenderer.invoke(CHANNELS.exportPlan, document, format, options),
  finishExport: (ticket) => ipcRenderer.invoke(CHANNELS.finishExport, ticket),
  cancelExport: (ticket) => ipcRenderer.invoke(CHANNELS.cancelExport, ticket),
  revealExport: (ticket) => ipcRenderer.invoke(CHANNELS.revealExport, ticket),
  loadAbout: () => ipcRenderer.invoke(CHANNELS.loadAbout),
  openLink: (url) => ipcRenderer.invoke(CHANNELS.openLink, url),
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);
