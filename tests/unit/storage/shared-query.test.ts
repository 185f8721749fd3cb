import { beforeEach, expect, it, vi } from 'vitest';

import { shareAnswer } from '../../../src/renderer/storage/queries/shared-query.ts';
import { startEmptyStorage, type StorageSession } from '../../support/storage-session.ts';

const aReader = () => vi.fn<() => void>();
let storage: StorageSession;
let read: ReturnType<typeof vi.fn<() => Promise<number>>>;

beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
  read = vi.fn<() => Promise<number>>(() => storage.database.settings.count());
});

it('is read once for each change, however many read its answer', async () => {
  const shared = shareAnswer(read);
  const first = aReader();
  shared.subscribe(first);
  shared.subscribe(aReader());
  expect(shared.latest()).toBeNull();
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(1));
  expect(shared.latest()).toEqual({ ok: true, value: 0 });
  shared.subscribe(aReader());
  expect(read).toHaveBeenCalledTimes(1);

  await storage.saveSetting('theme', 'dark');
  await vi.waitFor(() => expect(shared.latest()).toEqual({ ok: true, value: 1 }));
  expect(read).toHaveBeenCalledTimes(2);
});

it('goes on while one reader is left, and forgets its answer with the last', async () => {
  const shared = shareAnswer(read);
  const endFirst = shared.subscribe(aReader());
  const endSecond = shared.subscribe(aReader());
  await vi.waitFor(() => expect(shared.latest()).not.toBeNull());
  endFirst();
  expect(shared.latest()).toEqual({ ok: true, value: 0 });
  endSecond();
  expect(shared.latest()).toBeNull();
  shared.subscribe(aReader());
  await vi.waitFor(() => expect(shared.latest()).toEqual({ ok: true, value: 0 }));
  expect(read).toHaveBeenCalledTimes(2);
});

it('tells a failure to its readers', async () => {
  const error = new Error('the disk is full');
  const shared = shareAnswer(() => Promise.reject(error));
  shared.subscribe(aReader());
  await vi.waitFor(() => expect(shared.latest()).toEqual({ ok: false, error }));
});
