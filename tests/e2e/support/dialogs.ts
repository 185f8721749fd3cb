/** Stands in for what lies outside the app and no test driver can reach: dialogs and the system. */
import type { ElectronApplication } from '@playwright/test';

/** The next save dialogs are answered with this file, or cancelled. */
export async function chooseSaveAs(
  electron: ElectronApplication,
  file: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

/** The next dialogs that ask for a file are answered with this one, or cancelled. */
export async function chooseFile(
  electron: ElectronApplication,
  file: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, file);
}

export interface ShownFiles {
  /** The paths that the file manager was asked to show. */
  list(): Promise<readonly string[]>;
}

/** Notes what the file manager would show, and lets none of it happen. */
export async function watchFolders(electron: ElectronApplication): Promise<ShownFiles> {
  await electron.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownFiles: shown });
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  return {
    list: () =>
      electron.evaluate(() => (globalThis as unknown as { shownFiles: string[] }).shownFiles),
  };
}

export interface CallCounter {
  count(): Promise<number>;
}

/** Counts how often the app asks the system for something, and lets none of it happen. */
export async function countCalls(
  electron: ElectronApplication,
  module: 'dialog' | 'shell',
  method: string,
): Promise<CallCounter> {
  const counter = `calls of ${module}.${method}`;
  await electron.evaluate(
    (modules, wanted) => {
      const counts = globalThis as unknown as Record<string, number>;
      counts[wanted.counter] = 0;
      Object.assign(modules[wanted.module], {
        [wanted.method]: () => {
          counts[wanted.counter] = (counts[wanted.counter] ?? 0) + 1;
          return Promise.resolve({ canceled: true, filePath: '' });
        },
      });
    },
    { module, method, counter },
  );
  const ask = () =>
    electron.evaluate(
      (_modules, name) => (globalThis as unknown as Record<string, number>)[name] ?? 0,
      counter,
    );
  // While pages are printed the runtime may lose the driver's question; asking again is no harm.
  return { count: () => ask().catch(ask) };
}
