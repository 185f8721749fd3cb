/** The window's care for room, with the main process put in its place. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Room } from '../../../src/shared/ipc/room-contract.ts';

const careForRoom = vi.fn<() => Promise<Room>>();
const readyData = vi.fn<() => Promise<Room>>();
const keepCopy = vi.fn<(reason: string) => Promise<unknown>>();

vi.mock('../../../src/renderer/backup/copies.ts', () => ({
  keepCopy: (reason: string) => keepCopy(reason),
}));
vi.mock('../../../src/renderer/desktop/desktop.ts', () => ({
  desktop: { careForRoom: () => careForRoom(), readyData: () => readyData() },
}));

/** New ones for each test: what they know is about one page. */
const load = async () => ({
  room: await import('../../../src/renderer/backup/keep-room.ts'),
  gate: await import('../../../src/renderer/storage/data-gate.ts'),
});
let room: Awaited<ReturnType<typeof load>>['room'];
let gate: Awaited<ReturnType<typeof load>>['gate'];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  for (const mock of [careForRoom, readyData]) mock.mockReset().mockResolvedValue('enough');
  keepCopy.mockReset().mockResolvedValue(null);
  ({ room, gate } = await load());
  room.keepRoom();
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

it('looks well after the first screen, and from then on now and then', async () => {
  await vi.advanceTimersByTimeAsync(9_900);
  expect(careForRoom).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(careForRoom).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(careForRoom).toHaveBeenCalledTimes(3);
});

it('refuses changes while there is no room, and keeps a copy when there is a little', async () => {
  careForRoom.mockResolvedValue('none');
  expect(await room.lookForRoom()).toBe('none');
  await expect(gate.whenWritable()).rejects.toBeInstanceOf(gate.NoRoomError);
  expect(keepCopy).not.toHaveBeenCalled();
  careForRoom.mockResolvedValue('tight');
  await vi.advanceTimersByTimeAsync(7_000);
  expect(room.currentRoom()).toBe('tight');
  expect(gate.whenWritable()).toBeNull();
  expect(keepCopy).toHaveBeenCalledExactlyOnceWith('change');
});

it('opens a database that was taken away only when its files are ready and there is room', async () => {
  readyData.mockResolvedValue('none');
  gate.shutGate();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(readyData.mock.calls.length).toBeGreaterThan(2);
  expect(careForRoom).not.toHaveBeenCalled();
  expect(gate.whenOpen()).not.toBeNull();
  readyData.mockResolvedValue('enough');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(gate.whenOpen()).toBeNull();
  expect(gate.whenWritable()).toBeNull();
});

it('does not take the answer to an earlier question for that it may be opened', async () => {
  let answer: (found: Room) => void = () => undefined;
  careForRoom.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  readyData.mockResolvedValue('none');
  const looking = room.lookForRoom();
  gate.shutGate();
  answer('enough');
  expect(await looking).toBe('none');
  expect(gate.whenOpen()).not.toBeNull();
});

it('opens nothing when the main process does not answer', async () => {
  readyData.mockRejectedValue(new Error('no answer'));
  gate.shutGate();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gate.whenOpen()).not.toBeNull();
});
