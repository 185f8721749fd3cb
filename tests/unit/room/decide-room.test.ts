import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { decideRoom, RESERVE_BYTES } from '../../../src/main/room/decide-room.ts';

const MEGABYTE = 1024 * 1024;
const decide = (megabytes: number, hasReserve: boolean) =>
  decideRoom({ free: megabytes * MEGABYTE, hasReserve });

describe('the room on the disk', () => {
  it('is kept free for bad days only where nobody is in want of it', () => {
    expect(decide(5_000, false)).toEqual({ kind: 'make-reserve' });
    expect(decide(128, false)).toEqual({ kind: 'make-reserve' });
    expect(decide(127, false)).toEqual({ kind: 'stay', room: 'enough' });
  });

  it('is enough while what was kept free is still there, and that goes when little is left', () => {
    expect(decide(16, true)).toEqual({ kind: 'stay', room: 'enough' });
    expect(decide(15.9, true)).toEqual({ kind: 'give-up-reserve' });
    expect(decide(0, true)).toEqual({ kind: 'give-up-reserve' });
  });

  it('is tight without it, and none where the database could not write its tables', () => {
    expect(decide(64, false)).toEqual({ kind: 'stay', room: 'enough' });
    expect(decide(63.9, false)).toEqual({ kind: 'stay', room: 'tight' });
    expect(decide(8, false)).toEqual({ kind: 'stay', room: 'tight' });
    expect(decide(7.9, false)).toEqual({ kind: 'stay', room: 'none' });
    expect(decide(0, false)).toEqual({ kind: 'stay', room: 'none' });
  });

  it('is taken for enough where the file system does not tell', () => {
    expect(decideRoom({ free: null, hasReserve: false })).toEqual({ kind: 'stay', room: 'enough' });
  });

  test.prop([fc.integer({ min: 0, max: 16 * MEGABYTE - 1 })])(
    'is tight, and neither none nor enough, once what was kept free was given up',
    (free) => {
      expect(decideRoom({ free, hasReserve: true })).toEqual({ kind: 'give-up-reserve' });
      expect(decideRoom({ free: free + RESERVE_BYTES, hasReserve: false })).toEqual({
        kind: 'stay',
        room: 'tight',
      });
    },
  );
});
