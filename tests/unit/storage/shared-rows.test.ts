import { beforeEach, expect, it, vi } from 'vitest';

import { shareRows } from '../../../src/renderer/storage/queries/shared-rows.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { Progress } from '../../../src/shared/domain/progress.ts';
import { aSubject } from '../../support/storage-builders.ts';
import { startEmptyStorage, type StorageSession } from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
});

const tick = (...ids: readonly string[]) => storage.setTasksDone(ids.map(aSubject), MONDAY, 'Some');

/** What is shared of the progress, with a count of how often the whole table was read. */
function shareProgress() {
  const { progress } = storage.database;
  const readAll = vi.spyOn(progress, 'toArray');
  const shared = shareRows(progress, ({ taskId }) => taskId);
  const rows = () => {
    const answer = shared.latest();
    if (answer?.ok !== true) throw new Error('there is no answer');
    return answer.value;
  };
  const shows = (ids: readonly string[]) =>
    vi.waitFor(() => expect([...rows().keys()].toSorted()).toEqual(ids));
  return { ...shared, readAll, rows, shows };
}

it('reads the table once, and then only what changed', async () => {
  await tick('a', 'b');
  const shared = shareProgress();
  shared.subscribe(vi.fn<() => void>());
  expect(shared.latest()).toBeNull();
  await shared.shows(['a', 'b']);
  const kept = [...shared.rows().values()][0];
  await tick('c');
  await shared.shows(['a', 'b', 'c']);
  expect([...shared.rows().values()][0]).toBe(kept);
  expect(shared.readAll).toHaveBeenCalledTimes(1);
});

it('loses the rows that an undo takes away, and has them again after redo', async () => {
  const shared = shareProgress();
  shared.subscribe(vi.fn<() => void>());
  await tick('a');
  await tick('b');
  await shared.shows(['a', 'b']);
  await storage.undo();
  await shared.shows(['a']);
  await storage.redo();
  await shared.shows(['a', 'b']);
  expect(shared.readAll).toHaveBeenCalledTimes(1);
});

it('reads all again when a whole range of the table changed', async () => {
  await tick('a', 'b');
  const shared = shareProgress();
  shared.subscribe(vi.fn<() => void>());
  await shared.shows(['a', 'b']);
  await storage.database.progress.clear();
  await shared.shows([]);
  expect(shared.readAll).toHaveBeenCalledTimes(2);
});

it('misses nothing that changes while it reads', async () => {
  const shared = shareProgress();
  shared.subscribe(vi.fn<() => void>());
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => tick(id)));
  await shared.shows(['a', 'b', 'c', 'd']);
  expect(shared.readAll).toHaveBeenCalledTimes(1);
});

it('is not told of other tables', async () => {
  const shared = shareProgress();
  const reader = vi.fn<() => void>();
  shared.subscribe(reader);
  await shared.shows([]);
  await storage.saveSetting('theme', 'dark');
  await tick('a');
  await shared.shows(['a']);
  expect(reader).toHaveBeenCalledTimes(2);
});

it('forgets its rows with the last reader', async () => {
  const shared = shareProgress();
  const end = shared.subscribe(vi.fn<() => void>());
  await shared.shows([]);
  end();
  expect(shared.latest()).toBeNull();
  await tick('a');
  shared.subscribe(vi.fn<() => void>());
  await shared.shows(['a']);
});

it('tells a failure to its readers, and reads all again after the next change', async () => {
  const shared = shareProgress();
  const error = new Error('the disk is full');
  shared.readAll.mockRejectedValueOnce(error);
  shared.subscribe(vi.fn<() => void>());
  await vi.waitFor(() => expect(shared.latest()).toEqual({ ok: false, error }));
  await tick('a');
  await shared.shows(['a']);
});

it('keeps what was recorded, not only the keys', async () => {
  const shared = shareProgress();
  shared.subscribe(vi.fn<() => void>());
  await tick('a');
  await storage.writeNote(aSubject('a'), 'words');
  const expected: Progress = {
    taskId: aSubject('a').id,
    doneOn: MONDAY,
    share: null,
    note: 'words',
  };
  await vi.waitFor(() => expect(shared.rows().get(expected.taskId)).toEqual(expected));
});
