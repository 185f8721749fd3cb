/**
 * Which form the database has, noted outside of it. Chromium writes a few bytes into a database as
 * soon as anything asks for its version, so one that a later Milepost has written can only stay as
 * it is, byte for byte, if its version is known before. Later versions keep this file as it is now.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { BACKUP_SCHEMA_VERSION } from '../../shared/backup/backup-format.ts';
import { keptFile, type KeptFile } from '../files/kept-file.ts';

z.config({ jitless: true });

const DATA_FORM = z.object({
  format: z.literal('milepost-data-form'),
  schemaVersion: z.int().positive(),
});

export type DataForm = z.output<typeof DATA_FORM>;

/** @param userData the app's folder, where Chromium keeps the database in `IndexedDB` */
export function dataFormFile(userData: string): KeptFile<DataForm> {
  return keptFile(path.join(userData, 'data-form.json'), DATA_FORM);
}

/**
 * The version of a database that only a later Milepost can read; null for any other, and where there
 * is no database any more.
 */
export function laterForm(file: KeptFile<DataForm>, userData: string): number | null {
  const version = file.read()?.schemaVersion ?? 0;
  if (version <= BACKUP_SCHEMA_VERSION) return null;
  return existsSync(path.join(userData, 'IndexedDB')) ? version : null;
}

/** To be called once the database was opened and found sound. */
export async function noteForm(file: KeptFile<DataForm>): Promise<void> {
  if (file.read()?.schemaVersion === BACKUP_SCHEMA_VERSION) return;
  // Should it fail, the window still finds the version, and the next start notes it.
  await file.write({ format: 'milepost-data-form', schemaVersion: BACKUP_SCHEMA_VERSION });
}
