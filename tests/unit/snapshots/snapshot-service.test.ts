import { EventEmitter } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { runJob, type SnapshotJob } from '../../../src/main/snapshots/run-job.ts';
import {
  createSnapshotService,
  startJob,
  type SnapshotService,
  type SnapshotSurroundings,
} from '../../../src/main/snapshots/snapshot-service.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { aBackupData } from '../../support/backup-builders.ts';
import { temporaryFolder } from '../main/temporary-folder.ts';

const ROWS = new TextEncoder().encode(JSON.stringify(aBackupData()));

let userData: string;
let service: SnapshotService;
let running: number;
let most: number;

function serve(over: Partial<SnapshotSurroundings> = {}): SnapshotService {
  const run = async (job: SnapshotJob) => {
    running += 1;
    most = Math.max(most, running);
    const answer = await runJob(job);
    running -= 1;
    return answer;
  };
  return createSnapshotService({
    userData,
    appVersion: '0.1.0',
    contentVersion: () => Promise.resolve('1.0.0'),
    today: () => calendarDate('2027-01-04'),
    now: () => '2027-01-04T18:52:04.123Z',
    found: { letGo: () => Promise.resolve(), keep: () => Promise.resolve(true) },
    // The answer is that of the job it was given.
    run: run as SnapshotSurroundings['run'],
    extraFolder: () => null,
    reveal: () => Promise.resolve(true),
    ...over,
  });
}

beforeEach(async () => {
  userData = await temporaryFolder();
  running = 0;
  most = 0;
  service = serve();
});

describe('the keeper of copies', () => {
  it('keeps, lists, loads and remembers', async () => {
    const { api } = service;
    expect(await api.loadLastRecord()).toBeNull();
    const kept = await api.keepSnapshot({ reason: 'asked', revision: 7 }, ROWS);
    if (!kept.ok) throw new Error(kept.failure.kind);
    const [listed] = await api.listSnapshots();
    expect(listed?.content).toMatchObject({
      value: { reason: 'asked', revision: 7, appVersion: '0.1.0', contentVersion: '1.0.0' },
    });
    expect(await api.loadSnapshot(kept.value.name)).toMatchObject({ ok: true });
    expect(await api.loadLastRecord()).toMatchObject({ revision: 7, counts: { plans: 1 } });
  });

  it('does one thing at a time', async () => {
    const { api } = service;
    const requests = [1, 2, 3].map((revision) =>
      api.keepSnapshot({ reason: 'change', revision }, ROWS),
    );
    await Promise.all([...requests, api.listSnapshots()]);
    expect(most).toBe(1);
    expect(await api.listSnapshots()).toHaveLength(3);
  });

  it('goes on after work that failed', async () => {
    const failing = vi.fn<(job: SnapshotJob) => Promise<never>>();
    failing.mockRejectedValueOnce(new Error('the worker died'));
    const run = (job: SnapshotJob) =>
      failing.mock.calls.length === 0 ? failing(job) : runJob(job);
    const { api } = serve({ run: run as SnapshotSurroundings['run'] });
    await expect(api.listSnapshots()).rejects.toThrow('the worker died');
    expect(await api.listSnapshots()).toEqual([]);
  });

  it('keeps the files of the database aside, but not their lock', async () => {
    const { api } = service;
    expect(await api.keepFilesAside()).toBe(true);
    const folder = path.join(userData, 'IndexedDB', 'app_milepost_0.indexeddb.leveldb');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'CURRENT'), 'MANIFEST-000001');
    await writeFile(path.join(folder, 'LOCK'), '');
    expect(await api.keepFilesAside()).toBe(true);
    const aside = path.join(userData, 'kept-aside', '20270104T185204123Z', path.basename(folder));
    expect(await readdir(aside)).toEqual(['CURRENT']);
    expect(await readFile(path.join(folder, 'CURRENT'), 'utf8')).toBe('MANIFEST-000001');
  });

  it('lets what was found go when the data is sound, and keeps it when it is not', async () => {
    const asked: string[] = [];
    const { api } = serve({
      found: {
        letGo: () => Promise.resolve(void asked.push('let go')),
        keep: () => Promise.resolve(asked.push('keep') > 0),
      },
    });
    await api.reportData(true);
    expect(asked).toEqual(['let go']);
    await api.reportData(false);
    expect(asked).toEqual(['let go', 'keep']);
  });

  it('keeps nothing aside, and so restores nothing, before damaged files are safe', async () => {
    let isSafe = false;
    const { api } = serve({
      found: { letGo: () => Promise.resolve(), keep: () => Promise.resolve(isSafe) },
    });
    await mkdir(path.join(userData, 'IndexedDB'));
    await api.reportData(false);
    expect(await api.keepFilesAside()).toBe(false);
    isSafe = true;
    expect(await api.keepFilesAside()).toBe(true);
  });

  it('says when the files could not be kept aside', async () => {
    await mkdir(path.join(userData, 'IndexedDB'));
    await writeFile(path.join(userData, 'kept-aside'), 'a file');
    expect(await service.api.keepFilesAside()).toBe(false);
  });
});

describe('the last copy', () => {
  it('is not waited for where no window could make one', async () => {
    await expect(service.askForLastCopy()).resolves.toBeUndefined();
  });

  it('is waited for until the window has made it', async () => {
    const asked = service.api.awaitQuit();
    const finished = vi.fn<() => void>();
    const goodbye = service.askForLastCopy().then(finished);
    expect(await asked).toBeNull();
    expect(finished).not.toHaveBeenCalled();
    await service.api.readyToQuit();
    await goodbye;
    expect(finished).toHaveBeenCalledOnce();
  });

  it('is asked of the page that was loaded last', async () => {
    const gone = vi.fn<() => void>();
    void service.api.awaitQuit().then(gone);
    const asked = service.api.awaitQuit();
    void service.askForLastCopy();
    expect(await asked).toBeNull();
    expect(gone).not.toHaveBeenCalled();
  });

  it('is not waited for for ever', async () => {
    vi.useFakeTimers();
    void service.api.awaitQuit();
    const goodbye = service.askForLastCopy();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(goodbye).resolves.toBeUndefined();
    vi.useRealTimers();
  });
});

describe('a job in a worker', () => {
  const job: SnapshotJob = {
    kind: 'list',
    places: { folder: '', recordFile: '', extraFolder: null },
  };
  const started = () => {
    const worker = new EventEmitter();
    const options: unknown[] = [];
    const start = (given: unknown) => {
      options.push(given);
      return worker as unknown as Worker;
    };
    return { worker, options, answer: startJob(start, job) };
  };

  it('is answered by its message', async () => {
    const { worker, options, answer } = started();
    worker.emit('message', []);
    worker.emit('exit', 0);
    expect(await answer).toEqual([]);
    expect(options).toEqual([{ workerData: job }]);
  });

  it('fails with what the worker threw, or when it ends without a word', async () => {
    const first = started();
    first.worker.emit('error', new Error('out of memory'));
    await expect(first.answer).rejects.toThrow('out of memory');
    const second = started();
    second.worker.emit('exit', 1);
    await expect(second.answer).rejects.toThrow('ended with 1');
  });
});
