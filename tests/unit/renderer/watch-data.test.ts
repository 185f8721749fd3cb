/** The second look at the data, with what it looks at and whom it tells put in its place. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { BackupAnswer } from '../../../src/renderer/workers/answer-backup.ts';
import type { DataRecord, FoundData } from '../../../src/shared/backup/data-verdict.ts';
import type { Room } from '../../../src/shared/ipc/room-contract.ts';
import { guardData, openGate, shutGate } from '../../../src/renderer/storage/data-gate.ts';
import { someCounts } from '../../support/backup-builders.ts';

const counts = someCounts({ plans: 1 });
const digest = 'a'.repeat(64);
const record: DataRecord = { revision: 7, counts, at: '2027-01-04T18:00:00.000Z', digest };
const sound: FoundData = { revision: 7, counts, digest };

const look = vi.fn<() => Promise<BackupAnswer>>();
const reportData = vi.fn<(isSound: boolean) => Promise<null>>();
const loadLastRecord = vi.fn<() => Promise<DataRecord | null>>();
const careForRoom = vi.fn<() => Promise<Room>>();
let close: (() => void) | null = null;

vi.mock('../../../src/renderer/backup/copies.ts', () => ({
  askBackupWorker: () => look(),
  startCopies: () => undefined,
}));
vi.mock('../../../src/renderer/desktop/desktop.ts', () => ({
  desktop: {
    reportData: (isSound: boolean) => reportData(isSound),
    loadLastRecord: () => loadLastRecord(),
    careForRoom: () => careForRoom(),
  },
}));
vi.mock('../../../src/renderer/storage/queries/read-all-rows.ts', () => ({}));
vi.mock('../../../src/renderer/storage/queries/on-data-change.ts', () => ({
  onDatabaseClosed: (callBack: () => void) => {
    close = callBack;
    return () => (close = null);
  },
}));

const onLoss = vi.fn<(finding: unknown) => void>();

async function watch(): Promise<() => void> {
  const { watchData } = await import('../../../src/renderer/backup/watch-data.ts');
  return watchData(onLoss);
}

beforeEach(() => {
  vi.useFakeTimers();
  for (const mock of [look, reportData, loadLastRecord, onLoss]) mock.mockReset();
  reportData.mockResolvedValue(null);
  careForRoom.mockReset().mockResolvedValue('enough');
  loadLastRecord.mockResolvedValue(record);
});

afterEach(() => {
  vi.useRealTimers();
});

it('looks once, some seconds after the start, and is content with what was recorded', async () => {
  look.mockResolvedValue({ kind: 'looked', found: sound });
  await watch();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledOnce();
  expect(onLoss).not.toHaveBeenCalled();
  expect(reportData).not.toHaveBeenCalled();
});

it('has the files kept aside, and then tells that a row is not what it was', async () => {
  look.mockResolvedValue({ kind: 'looked', found: { ...sound, digest: 'b'.repeat(64) } });
  await watch();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(reportData).toHaveBeenCalledExactlyOnceWith(false);
  expect(onLoss).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ loss: { kind: 'altered' }, revision: 7 }),
  );
});

it('looks at once when the browser takes the database away', async () => {
  look.mockResolvedValue({ kind: 'looked', found: { revision: 0, counts: someCounts(), digest } });
  await watch();
  close?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(onLoss).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ loss: { kind: 'emptied' } }),
  );
});

it('believes a look that failed only when the next one fails as well', async () => {
  look.mockRejectedValueOnce(new Error('out of memory'));
  look.mockResolvedValue({ kind: 'looked', found: sound });
  await watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(onLoss).not.toHaveBeenCalled();

  look.mockReset().mockResolvedValue({ kind: 'failed', detail: 'Corruption' });
  await watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLoss).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ loss: { kind: 'unreadable', detail: 'Corruption' }, revision: null }),
  );
});

it('looks only when it may be opened again, and lets earlier files go when all is well', async () => {
  look.mockResolvedValue({ kind: 'looked', found: sound });
  await watch();
  guardData(() => undefined);
  shutGate();
  close?.();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
  openGate();
  await vi.advanceTimersByTimeAsync(0);
  expect(look).toHaveBeenCalledOnce();
  expect(reportData).toHaveBeenCalledExactlyOnceWith(true);
  expect(onLoss).not.toHaveBeenCalled();
});

it('judges nothing while the disk is full', async () => {
  look.mockResolvedValue({ kind: 'failed', detail: 'IO error' });
  careForRoom.mockResolvedValue('none');
  await watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLoss).not.toHaveBeenCalled();
  careForRoom.mockResolvedValue('enough');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(onLoss).toHaveBeenCalledOnce();
});

it('says nothing where nothing was recorded, and nothing once it was stopped', async () => {
  look.mockResolvedValue({ kind: 'failed', detail: 'Corruption' });
  loadLastRecord.mockResolvedValue(null);
  await watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLoss).not.toHaveBeenCalled();

  loadLastRecord.mockResolvedValue(record);
  const stop = await watch();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onLoss).not.toHaveBeenCalled();
});
