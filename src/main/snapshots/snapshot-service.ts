/**
 * The keeper of copies: one job at a time in a worker, the record of the last state known, and the
 * copy that the window keeps before the app ends.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';

import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';
import type { BackupOrigin, BackupReason } from '../../shared/backup/backup-format.ts';
import type { SnapshotApi } from '../../shared/ipc/snapshot-contract.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import type { DataFileWork } from './data-files.ts';
import type { FoundFiles } from './found-files.ts';
import { keepFilesAside } from './keep-files-aside.ts';
import type { JobAnswers, SnapshotJob } from './run-job.ts';
import { readRecord } from './snapshot-record.ts';

export interface SnapshotSurroundings {
  readonly userData: string;
  readonly appVersion: string;
  readonly contentVersion: () => Promise<string>;
  readonly today: () => CalendarDate;
  /** The moment in UTC. */
  readonly now: () => string;
  /** Does a job, in a worker or not. */
  readonly run: <Job extends SnapshotJob>(job: Job) => Promise<JobAnswers[Job['kind']]>;
  /** The folder of the person's own in which copies are written too; null for none. */
  readonly extraFolder: () => string | null;
  /** The database's files as this start has found them. */
  readonly found: Pick<FoundFiles, 'letGo' | 'keep'>;
  /** Shows a folder in the file manager. */
  readonly reveal: (folder: string) => Promise<boolean>;
}

export interface SnapshotService {
  readonly api: SnapshotApi;
  readonly files: DataFileWork;
  /**
   * Asks the window to keep what is not kept yet.
   *
   * @returns when it has, or at once when there is no window that could
   */
  askForLastCopy(): Promise<void>;
}

/** Milliseconds that the window has for its last copy: many times what any needs. */
const LONGEST_GOODBYE = 10_000;

/** Copies lie in `backups` in the app's own folder, the record of them beside it. */
export function createSnapshotService(around: SnapshotSurroundings): SnapshotService {
  const { userData, run } = around;
  const folder = path.join(userData, 'backups');
  const recordFile = path.join(userData, 'last-known-data.json');
  const places = () => ({ folder, recordFile, extraFolder: around.extraFolder() });
  const inTurn = oneAtATime();
  const { found } = around;
  let isDamaged = false;
  let tellWindow: (() => void) | null = null;
  let windowIsReady: () => void = () => undefined;

  async function originOf(reason: BackupReason, revision: number): Promise<BackupOrigin> {
    const { appVersion, today, now } = around;
    const contentVersion = await around.contentVersion();
    return { createdOn: today(), createdAt: now(), appVersion, contentVersion, reason, revision };
  }

  return {
    files: {
      save: (file, { revision }, rows) =>
        inTurn(async () =>
          run({ kind: 'save', file, origin: await originOf('asked', revision), rows }),
        ),
      open: (file) => inTurn(() => run({ kind: 'open', file })),
    },
    api: {
      keepSnapshot: ({ reason, revision }, rows) =>
        inTurn(async () =>
          run({ kind: 'keep', places: places(), origin: await originOf(reason, revision), rows }),
        ),
      listSnapshots: () => inTurn(() => run({ kind: 'list', places: places() })),
      loadSnapshot: (name) => inTurn(() => run({ kind: 'load', places: places(), name })),
      loadLastRecord: async () =>
        readRecord(recordFile, await readdir(folder).catch(() => []), around.appVersion),
      revealSnapshots: () => around.reveal(folder),
      async reportData(isSound) {
        isDamaged = !isSound;
        if (isSound) await found.letGo();
        else await found.keep();
        return null;
      },
      async keepFilesAside() {
        // Had it failed before, the person would now lose what was found.
        if (isDamaged && !(await found.keep())) return false;
        return keepFilesAside(userData, around.now());
      },
      awaitQuit: () =>
        new Promise((resolve) => {
          // A page that was loaded again asks again; the one before it will not answer.
          tellWindow = () => resolve(null);
        }),
      readyToQuit: () => {
        windowIsReady();
        return Promise.resolve(null);
      },
    },
    askForLastCopy() {
      if (tellWindow === null) return Promise.resolve();
      const tell = tellWindow;
      tellWindow = null;
      return new Promise((resolve) => {
        const limit = setTimeout(resolve, LONGEST_GOODBYE);
        windowIsReady = () => {
          clearTimeout(limit);
          resolve();
        };
        tell();
      });
    },
  };
}

/** Runs a job in a thread of its own. */
export function startJob<Job extends SnapshotJob>(
  startWorker: (options: { readonly workerData: SnapshotJob }) => Worker,
  job: Job,
): Promise<JobAnswers[Job['kind']]> {
  const worker = startWorker({ workerData: job });
  return new Promise<JobAnswers[Job['kind']]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the snapshot worker ended with ${code}`)));
  });
}
