import type { BackupOrigin } from '../../shared/backup/backup-format.ts';
import { openDataFile, saveDataFile } from './data-file-jobs.ts';
import { keepSnapshot, listSnapshots, loadSnapshot, type SnapshotPlaces } from './snapshot-jobs.ts';

/** One piece of work, as it crosses into the worker. */
export type SnapshotJob =
  | {
      readonly kind: 'keep';
      readonly places: SnapshotPlaces;
      readonly origin: BackupOrigin;
      readonly rows: Uint8Array;
    }
  | {
      readonly kind: 'save';
      readonly file: string;
      readonly origin: BackupOrigin;
      readonly rows: Uint8Array;
    }
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'list'; readonly places: SnapshotPlaces }
  | { readonly kind: 'load'; readonly places: SnapshotPlaces; readonly name: string };

export interface JobAnswers {
  readonly keep: Awaited<ReturnType<typeof keepSnapshot>>;
  readonly save: Awaited<ReturnType<typeof saveDataFile>>;
  readonly open: Awaited<ReturnType<typeof openDataFile>>;
  readonly list: Awaited<ReturnType<typeof listSnapshots>>;
  readonly load: Awaited<ReturnType<typeof loadSnapshot>>;
}

/** Does the work in this thread. */
export function runJob(job: SnapshotJob): Promise<JobAnswers[SnapshotJob['kind']]> {
  switch (job.kind) {
    case 'keep':
      return keepSnapshot(job.places, job.origin, job.rows);
    case 'save':
      return saveDataFile(job.file, job.origin, job.rows);
    case 'open':
      return openDataFile(job.file);
    case 'list':
      return listSnapshots(job.places.folder);
    case 'load':
      return loadSnapshot(job.places.folder, job.name);
  }
}
