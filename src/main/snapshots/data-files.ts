/** Files of all data: the dialogs that name them, and where the last one was. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';

import { fail, succeed } from '../../shared/domain/result.ts';
import type {
  DataFileApi,
  OpenDataFailure,
  OpenedDataFile,
  SaveDataRequest,
  SavedDataFile,
} from '../../shared/ipc/data-file-contract.ts';
import type { SnapshotFailure } from '../../shared/ipc/snapshot-contract.ts';
import type { Result } from '../../shared/domain/result.ts';

/** What reads and writes the files, away from this thread. */
export interface DataFileWork {
  save(
    file: string,
    request: SaveDataRequest,
    rows: Uint8Array,
  ): Promise<Result<SavedDataFile, SnapshotFailure>>;
  open(file: string): Promise<Result<OpenedDataFile, OpenDataFailure>>;
}

/** Bytes handed to the window at once: what it takes in within a few milliseconds. */
const PIECE = 4 * 1024 * 1024;

/** What the system may not have in a file's name, besides what `path` takes for a folder. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}]/gu;

export function createDataFiles(
  work: DataFileWork,
  parentWindow: () => BrowserWindow | null,
): Pick<DataFileApi, 'saveDataFile' | 'revealDataFile' | 'openDataFile' | 'readDataFile'> {
  let lastFile: string | null = null;
  /** Rows the window has not asked for to the end. */
  let offered: Uint8Array | null = null;
  return {
    async saveDataFile(request, rows) {
      const folder = lastFile === null ? app.getPath('documents') : path.dirname(lastFile);
      const name = `${request.name.replaceAll(NOT_IN_NAMES, '-')}.json`;
      const options = {
        title: request.title,
        defaultPath: path.join(folder, name),
        filters: [{ name: 'JSON', extensions: ['json'] }],
      };
      const parent = parentWindow();
      const choice = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (choice.canceled || choice.filePath === '') return fail({ kind: 'cancelled' });
      const hasEnding = choice.filePath.toLowerCase().endsWith('.json');
      const file = hasEnding ? choice.filePath : `${choice.filePath}.json`;
      const saved = await work.save(file, request, rows);
      if (saved.ok) lastFile = file;
      return saved;
    },
    revealDataFile() {
      if (lastFile === null || !existsSync(lastFile)) return Promise.resolve(false);
      shell.showItemInFolder(lastFile);
      return Promise.resolve(true);
    },
    async openDataFile(title) {
      const file = await askToOpen(parentWindow(), {
        title,
        properties: ['openFile'],
        // Copies of the app's own are compressed.
        filters: [{ name: 'JSON', extensions: ['json', 'gz'] }],
      });
      if (file === null) return fail({ kind: 'cancelled' });
      const opened = await work.open(file);
      if (!opened.ok) return opened;
      const { rows, ...rest } = opened.value;
      offered = rows;
      return succeed({ ...rest, length: rows.length });
    },
    readDataFile(from) {
      // A copy of that piece: a view would take all bytes behind it along.
      const piece = offered?.slice(from, from + PIECE) ?? null;
      if (offered !== null && from + PIECE >= offered.length) offered = null;
      return Promise.resolve(piece);
    },
  };
}

/** @returns the path that was chosen; null when the dialog was cancelled */
export async function askToOpen(
  parent: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string | null> {
  const choice = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  const [file] = choice.filePaths;
  return choice.canceled || file === undefined ? null : file;
}
