import { beforeEach, expect, it, vi } from 'vitest';

import { copyRows } from '../../../src/renderer/backup/copy-words.ts';
import type { SnapshotListing } from '../../../src/shared/ipc/snapshot-contract.ts';

const words = { locale: 'en-GB', titleOf: (role: string) => role };

function copyOf(at: string): SnapshotListing {
  return {
    name: at,
    revision: 1,
    at,
    bytes: 10,
    content: { ok: false, failure: { kind: 'damaged' } },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2028, 2, 1, 12) });
  vi.stubEnv('TZ', 'UTC');
  return () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  };
});

it('tells copies apart by their year, and by their seconds within a minute', () => {
  const rows = copyRows(
    [
      copyOf('2028-03-01T09:15:40.000Z'),
      copyOf('2028-03-01T09:15:04.000Z'),
      copyOf('2028-03-01T09:14:59.000Z'),
      copyOf('2027-03-01T09:15:40.000Z'),
    ],
    words,
  );
  expect(rows.map(({ when }) => when)).toEqual([
    'Wed 1 Mar, 09:15:40',
    'Wed 1 Mar, 09:15:04',
    'Wed 1 Mar, 09:14',
    'Mon 1 Mar 2027, 09:15',
  ]);
  expect(rows.map(({ time }) => time)).toEqual(['09:15:40', '09:15:04', '09:14', '09:15']);
});
