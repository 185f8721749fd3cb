import { beforeEach, describe, expect, it, vi } from 'vitest';

import { revisionOf } from '../../../src/renderer/storage/count-revisions.ts';
import { shareAnswer } from '../../../src/renderer/storage/queries/shared-query.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { aNewPlan, aSubject, skillId } from '../../support/storage-builders.ts';
import {
  startEmptyStorage,
  startStorage,
  type StorageSession,
} from '../../support/storage-session.ts';

const MONDAY = calendarDate('2027-01-04');

let storage: StorageSession;
beforeEach(async () => {
  storage = await startEmptyStorage();
  await storage.openDatabase();
});

async function revision(): Promise<number> {
  return revisionOf(await storage.database.meta.get('revision'));
}

describe('the revision', () => {
  it('begins at 0, and is not raised by reading', async () => {
    await storage.database.plans.toArray();
    expect(await revision()).toBe(0);
  });

  it('is raised by one by every command, however many rows it writes', async () => {
    await storage.createPlan(aNewPlan());
    expect(await revision()).toBe(1);
    await storage.setTasksDone([aSubject('a'), aSubject('b')], MONDAY, 'Two');
    expect(await revision()).toBe(2);
    await storage.setSkillLevel(skillId('python'), 'working', 'Python');
    expect(await revision()).toBe(3);
    await storage.saveSetting('theme', 'dark');
    expect(await revision()).toBe(4);
  });

  it('is raised by undo and redo: what they make is a later state', async () => {
    await storage.writeNote(aSubject('a'), 'hard');
    await storage.undo();
    expect(await revision()).toBe(2);
    await storage.redo();
    expect(await revision()).toBe(3);
  });

  it('is raised by a write that is not a command', async () => {
    await storage.database.settings.put({ key: 'theme', value: 'dark' });
    await storage.database.settings.delete('theme');
    expect(await revision()).toBe(2);
  });

  it('stays when a command fails half way', async () => {
    const label = { kind: 'note-written', subject: '', count: 1 } as const;
    const failing = storage.runCommand(label, async (editor) => {
      await editor.put('skillLevels', 'python', { skillId: 'python', level: 'working' });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await revision()).toBe(0);
  });

  it('goes on where it was after a restart', async () => {
    await storage.writeNote(aSubject('a'), 'hard');
    storage = await startStorage();
    await storage.openDatabase();
    await storage.writeNote(aSubject('a'), 'harder');
    expect(await revision()).toBe(2);
  });

  it('is no change that a live query shows', async () => {
    const read = vi.fn<() => Promise<unknown>>(() => storage.database.meta.toArray());
    shareAnswer(read).subscribe(() => undefined);
    const seen = vi.fn<() => Promise<unknown>>(() => storage.database.settings.toArray());
    const shared = shareAnswer(seen);
    shared.subscribe(() => undefined);
    await vi.waitFor(() => expect(shared.latest()).not.toBeNull());
    await storage.saveSetting('theme', 'dark');
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2));
    expect(read).toHaveBeenCalledTimes(1);
  });
});
