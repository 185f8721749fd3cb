import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { copyDue } from '../../../src/renderer/backup/copy-due.ts';
import {
  startCopyKeeper,
  type CopyKeeper,
  type KeeperSurroundings,
} from '../../../src/renderer/backup/copy-keeper.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the next copy is due', () => {
  const changed = (firstChange: number, lastChange: number) => ({
    firstChange,
    lastChange,
    lastCopy: null,
    lastFailure: null,
  });

  it('half a minute after the last change', () => {
    expect(copyDue(changed(0, 10 * SECOND))).toBe(40 * SECOND);
  });

  it('after three minutes of work without a pause', () => {
    expect(copyDue(changed(0, 170 * SECOND))).toBe(3 * MINUTE);
  });

  it('not sooner than three minutes after the one before', () => {
    expect(copyDue({ ...changed(0, 0), lastCopy: -MINUTE })).toBe(2 * MINUTE);
  });

  it('five minutes after one that failed', () => {
    expect(copyDue({ ...changed(0, 0), lastFailure: 0 })).toBe(5 * MINUTE);
  });
});

let keeper: CopyKeeper;
let change: () => void;
let revision: number;
const take = vi.fn<KeeperSurroundings['take']>();
const stopListening = vi.fn<() => void>();

function start(known: number | null = 0, hasChanges = false): void {
  keeper = startCopyKeeper(
    {
      take,
      onDataChange: (callBack) => {
        change = () => {
          revision += 1;
          callBack();
        };
        return stopListening;
      },
      now: () => Date.now(),
    },
    { known, hasChanges },
  );
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  revision = 0;
  take.mockReset();
  stopListening.mockClear();
  take.mockImplementation((_reason, known) =>
    Promise.resolve(
      succeed(
        revision === known
          ? null
          : { name: `copy-${revision}`, revision, at: '', folderFailure: null },
      ),
    ),
  );
  start();
});

afterEach(() => {
  keeper.stop();
  vi.useRealTimers();
});

describe('copies are kept', () => {
  it('once after a burst of changes', async () => {
    for (let index = 0; index < 10; index += 1) {
      change();
      await vi.advanceTimersByTimeAsync(2 * SECOND);
    }
    expect(take).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    expect(take.mock.calls).toEqual([['change', 0]]);
    expect(keeper.state()).toMatchObject({ failure: null, latest: { revision: 10 } });
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(take).toHaveBeenCalledOnce();
  });

  it('every three minutes while the changes never pause', async () => {
    for (let second = 0; second < 20 * 60; second += 10) {
      change();
      await vi.advanceTimersByTimeAsync(10 * SECOND);
    }
    expect(take.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(take.mock.calls.length).toBeLessThanOrEqual(7);
  });

  it('soon after a start that finds changes no copy has', async () => {
    keeper.stop();
    start(3, true);
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    expect(take.mock.calls).toEqual([['change', 3]]);
  });

  it('again for what was changed while one was made', async () => {
    let finish: () => void = () => undefined;
    const made = { name: 'first', revision: 1, at: '', folderFailure: null };
    take.mockImplementationOnce(
      () => new Promise((resolve) => (finish = () => resolve(succeed(made)))),
    );
    change();
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    change();
    finish();
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(take.mock.calls).toEqual([
      ['change', 0],
      ['change', 1],
    ]);
  });

  it('when asked, also of a state there is a copy of', async () => {
    await keeper.keep('asked');
    await keeper.keep('before-restore');
    await keeper.keep('quit');
    expect(take.mock.calls).toEqual([
      ['asked', null],
      ['before-restore', null],
      ['quit', 0],
    ]);
  });

  it('one after the other', async () => {
    const order: string[] = [];
    take.mockImplementation(async (reason) => {
      order.push(`begin ${reason}`);
      await Promise.resolve();
      order.push(`end ${reason}`);
      return succeed(null);
    });
    await Promise.all([keeper.keep('asked'), keeper.keep('quit')]);
    expect(order).toEqual(['begin asked', 'end asked', 'begin quit', 'end quit']);
  });
});

describe('a copy that fails', () => {
  const failure = { kind: 'disk-full', path: '/backups' } as const;

  it('is told for as long as there is none, and tried again', async () => {
    const reader = vi.fn<() => void>();
    keeper.subscribe(reader);
    take.mockResolvedValueOnce(fail(failure));
    change();
    await vi.advanceTimersByTimeAsync(31 * SECOND);
    expect(keeper.state()).toEqual({ failure, latest: null, isKeeping: false });
    expect(reader).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(keeper.state().failure).toEqual(failure);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(keeper.state()).toMatchObject({ failure: null, latest: { revision: 1 } });
  });

  it('is told when nobody answers, too', async () => {
    take.mockRejectedValueOnce(new Error('the worker died'));
    const kept = await keeper.keep('asked');
    expect(kept).toEqual(fail({ kind: 'no-answer', detail: 'the worker died' }));
    expect(keeper.state().failure).toEqual({ kind: 'no-answer', detail: 'the worker died' });
  });

  it('asked for by hand is tried again by itself', async () => {
    take.mockResolvedValueOnce(fail(failure));
    await keeper.keep('asked');
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(take).toHaveBeenCalledTimes(2);
  });
});

it('keeps nothing more once it is stopped', async () => {
  change();
  keeper.stop();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(take).not.toHaveBeenCalled();
  expect(stopListening).toHaveBeenCalledOnce();
});
