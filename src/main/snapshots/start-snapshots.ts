/** Puts the keeper of copies into the running app: its places, its worker, and the last copy. */
import { mkdir } from 'node:fs/promises';

import { app, shell, type BrowserWindow } from 'electron';

import { moment, today } from '../clock/today.ts';
import type { DataFileApi } from '../../shared/ipc/data-file-contract.ts';
import type { SnapshotApi } from '../../shared/ipc/snapshot-contract.ts';
import type { KeptFile } from '../files/kept-file.ts';
import { createCopyCare, type KeptCare } from './copy-care.ts';
import { askToOpen, createDataFiles } from './data-files.ts';
import { noteForm, type DataForm } from './data-form.ts';
import type { FoundFiles } from './found-files.ts';
import { createSnapshotService, startJob, type SnapshotService } from './snapshot-service.ts';
// Not what the file exports: the bundler puts what starts the built worker in its place.
// oxlint-disable-next-line import/default
import startWorker from './snapshot-worker.ts?nodeWorker';

export interface Snapshots {
  readonly api: SnapshotApi & DataFileApi;
  /** Keeps a window open until its last copy is kept. */
  guardClosing(window: BrowserWindow): void;
}

export interface SnapshotParts {
  /** The database's files as this start has found them. */
  readonly found: FoundFiles;
  /** Of the career content that plans are made with. */
  readonly contentVersion: () => Promise<string>;
  readonly careFile: KeptFile<KeptCare>;
  /** Where the form of the database is noted. */
  readonly formFile: KeptFile<DataForm>;
  readonly parentWindow: () => BrowserWindow | null;
}

export function startSnapshots({
  found,
  contentVersion,
  careFile,
  formFile,
  parentWindow,
}: SnapshotParts): Snapshots {
  const care = createCopyCare({
    file: careFile,
    now: moment,
    askForFolder: (title) =>
      askToOpen(parentWindow(), { title, properties: ['openDirectory', 'createDirectory'] }),
  });
  const service = createSnapshotService({
    userData: app.getPath('userData'),
    appVersion: app.getVersion(),
    contentVersion,
    found: {
      keep: () => found.keep(),
      async letGo() {
        await noteForm(formFile);
        await found.letGo();
      },
    },
    today,
    now: moment,
    run: (job) => startJob(startWorker, job),
    extraFolder: () => care.folder(),
    async reveal(folder) {
      try {
        await mkdir(folder, { recursive: true });
        return (await shell.openPath(folder)) === '';
      } catch {
        return false;
      }
    },
  });
  const files = createDataFiles(service.files, parentWindow);
  return {
    api: { ...service.api, ...care.api, ...files },
    guardClosing: (window) => guardClosing(window, service),
  };
}

function guardClosing(window: BrowserWindow, service: SnapshotService): void {
  let isQuitting = false;
  let state: 'open' | 'keeping' | 'kept' = 'open';
  app.on('before-quit', () => (isQuitting = true));
  window.on('close', (event) => {
    if (state === 'kept') return;
    event.preventDefault();
    if (state === 'keeping') return;
    state = 'keeping';
    void service.askForLastCopy().finally(() => {
      state = 'kept';
      // To prevent the closing has ended the quitting too.
      if (isQuitting) app.quit();
      else if (!window.isDestroyed()) window.close();
    });
  });
}
