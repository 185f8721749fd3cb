import path from 'node:path';

import { app, dialog, type BrowserWindow } from 'electron';

import { FILE_ENDINGS } from '../../shared/export/file-formats.ts';
import { fileWords } from '../../shared/export/file-words.ts';
import { planFileName, type PlanNaming } from '../../shared/export/plan-file-name.ts';
import type { ExportFormat } from '../../shared/ipc/export-contract.ts';

/** What the dialog calls a file of a format, where the format has a name in every language. */
const NAMES: Readonly<Partial<Record<ExportFormat, string>>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  csv: 'CSV',
  'sessions-csv': 'CSV',
  json: 'JSON',
};

export interface WantedFile {
  readonly naming: PlanNaming;
  readonly format: ExportFormat;
  /** Where the dialog begins; null for the person's documents. */
  readonly folder: string | null;
}

/**
 * Asks where a plan is to be written. The system's dialog asks before it gives an existing file.
 *
 * @returns a path with the ending of the format, or null when the dialog was cancelled
 */
export async function askForFile(
  { naming, format, folder }: WantedFile,
  parent: BrowserWindow | null,
): Promise<string | null> {
  const words = fileWords(naming.locale);
  const ending = format === 'pdf' ? 'pdf' : FILE_ENDINGS[format];
  // The two tables of one plan would otherwise take each other's place.
  const suffix = format === 'sessions-csv' ? ` ${words.sessionsFile}` : '';
  const options = {
    title: words.saveTitles[format],
    defaultPath: path.join(
      folder ?? app.getPath('documents'),
      `${planFileName(naming)}${suffix}.${ending}`,
    ),
    filters: [{ name: NAMES[format] ?? words.calendarFile, extensions: [ending] }],
  };
  const choice = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (choice.canceled || choice.filePath === '') return null;
  const hasEnding = choice.filePath.toLowerCase().endsWith(`.${ending}`);
  return hasEnding ? choice.filePath : `${choice.filePath}.${ending}`;
}
