/** Files that a person shows as evidence: chosen in a dialog, and shown where they lie. */
import { access } from 'node:fs/promises';

import { dialog, shell, type BrowserWindow } from 'electron';

import { fail, succeed } from '../../shared/domain/result.ts';
import type { DesktopApi } from '../../shared/ipc/contract.ts';
import type { ChosenFiles } from './chosen-files.ts';

/** Paths come from dialogs only, and a file is only ever pointed at: never read, opened or run. */
export function createEvidenceFiles(
  chosen: ChosenFiles,
  parentWindow: () => BrowserWindow | null,
): Pick<DesktopApi, 'chooseFile' | 'revealFile'> {
  return {
    async chooseFile() {
      const parent = parentWindow();
      const options = { properties: ['openFile' as const] };
      const choice = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [path] = choice.filePaths;
      if (choice.canceled || path === undefined) return null;
      await chosen.add(path);
      return path;
    },
    async revealFile(path) {
      if (!chosen.has(path)) return fail({ kind: 'not-chosen' });
      try {
        await access(path);
      } catch {
        return fail({ kind: 'gone' });
      }
      shell.showItemInFolder(path);
      return succeed(null);
    },
  };
}
