/**
 * A data folder as somebody leaves it who has used the app for a while: a plan, ticks and long notes,
 * in a database large enough to have tables besides its log, with copies and a record of them. Made
 * once in the real app and copied for every try.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { TaskId } from '../../../src/shared/domain/ids.ts';
import { launchApp } from '../../e2e/support/launch.ts';
import { createPlan, shownTasks, tick } from '../../e2e/support/screens.ts';
import type { Random } from './random.ts';
import type { RawDatabase } from '../../support/storage-raw.ts';
import first from '../../unit/storage/database-v1.json' with { type: 'json' };
import second from '../../unit/storage/database-v2.json' with { type: 'json' };
import { digestOfRows, putDatabase } from './rows.ts';

/** As the versions of the app have left them. */
const OLD_DATABASES: Readonly<Record<number, RawDatabase>> = { 1: first, 2: second };

const NOTES = 900;
const NOTE_LENGTH = 6_000;

export interface Profile {
  readonly folder: string;
  /** Every row in it, as `digestOfRows` gives them. */
  readonly rows: string;
}

/** Makes the folder that tries begin with. */
export async function makeProfile(random: Random): Promise<Profile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-faults-'));
  const app = await launchApp(folder);
  await createPlan(app.page);
  await putNotes(app.page, random, 'of-an-earlier-plan');
  const [task = ''] = await shownTasks(app.page);
  // A change the app itself has counted, after all the others.
  await tick(app.page, task);
  const rows = await digestOfRows(app.page);
  await app.close();
  return { folder, rows };
}

/** A copy of the profile to do something to. */
export async function copyProfile(of: Profile): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
  await cp(of.folder, folder, { recursive: true });
  return folder;
}

/** A folder with nothing in it, as on the first day. */
export function makeEmptyFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
}

/** A folder with the data of an earlier version of the app, and nothing known of it outside. */
export async function makeOldProfile(version: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-fault-'));
  const stored = OLD_DATABASES[version];
  if (stored === undefined) throw new Error(`there is no stored database of version ${version}`);
  const app = await launchApp(folder);
  await putDatabase(app.page, stored);
  // Without a goodbye, which would look into the database and upgrade it.
  await app.kill();
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The folder in which Chromium keeps the database's own files. */
export function databaseFolder(folder: string): string {
  return path.join(folder, 'IndexedDB', 'app_milepost_0.indexeddb.leveldb');
}

/** Names in a folder that is a set of kept files; none where there is no such folder. */
export function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/**
 * Notes of a person who writes much, with as little repetition as real ones have.
 *
 * @param tasks what the ids of their tasks begin with
 */
export function putNotes(page: Page, random: Random, tasks: string): Promise<void> {
  const letters = 'abcdefghijklmnopqrstuvwxyz      ';
  const note = () =>
    Array.from({ length: NOTE_LENGTH }, () => letters[random.below(letters.length)]).join('');
  const rows = Array.from({ length: NOTES }, (_, index) => ({
    taskId: `${tasks}-${index}` as TaskId,
    doneOn: '2026-03-02',
    share: null,
    note: note(),
  }));
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('milepost');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const { result: database } = opening;
          const writing = database.transaction('progress', 'readwrite');
          for (const row of all) writing.objectStore('progress').put(row);
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(new Error('cannot write')));
        });
      }),
    rows,
  );
}
