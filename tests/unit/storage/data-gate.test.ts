import { beforeEach, describe, expect, it, vi } from 'vitest';

import { startStorage, type StorageSession } from '../../support/storage-session.ts';

let storage: StorageSession;
const loadGate = () => import('../../../src/renderer/storage/data-gate.ts');
let gate: Awaited<ReturnType<typeof loadGate>>;

const saveSetting = (key: 'language', value: 'en' | 'de') => storage.saveSetting(key, value);
const language = async () => (await storage.database.settings.get('language'))?.value;
/** What Dexie does when the browser has closed the database. */
const takeAway = () => storage.database.close({ disableAutoOpen: false });
const isSettled = async (promise: Promise<unknown>) => {
  let isOver = false;
  const note = () => (isOver = true);
  void promise.then(note, note);
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  return isOver;
};

beforeEach(async () => {
  storage = await startStorage();
  gate = await loadGate();
  await saveSetting('language', 'en');
});

describe('a database that the browser has closed', () => {
  it('is not opened by a question, which waits until it may be', async () => {
    const onTaken = vi.fn<() => void>();
    gate.guardData(onTaken);
    takeAway();
    expect(onTaken).toHaveBeenCalledOnce();
    const asked = language();
    expect(await isSettled(asked)).toBe(false);
    expect(storage.database.isOpen()).toBe(false);
    gate.openGate();
    expect(await asked).toBe('en');
  });

  it('is written to once it may be opened, when that is soon', async () => {
    gate.guardData(() => undefined);
    takeAway();
    const saving = saveSetting('language', 'de');
    expect(await isSettled(saving)).toBe(false);
    gate.openGate();
    await saving;
    expect(await language()).toBe('de');
  });

  it('refuses a change as soon as it is known that there is no room, and never carries it out', async () => {
    gate.guardData(() => undefined);
    takeAway();
    const saving = saveSetting('language', 'de');
    gate.refuseChanges(true);
    await expect(saving).rejects.toBeInstanceOf(gate.NoRoomError);
    gate.refuseChanges(false);
    gate.openGate();
    expect(await language()).toBe('en');
    await saveSetting('language', 'de');
    expect(await language()).toBe('de');
  });

  it('stays closed where nobody looks after it, as in a worker', async () => {
    takeAway();
    await expect(language()).rejects.toThrow(/closed/i);
  });
});

it('refuses changes while there is no room, and goes on showing what there is', async () => {
  gate.refuseChanges(true);
  await expect(saveSetting('language', 'de')).rejects.toBeInstanceOf(gate.NoRoomError);
  expect(await language()).toBe('en');
});
