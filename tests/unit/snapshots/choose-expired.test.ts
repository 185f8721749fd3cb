import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseExpired } from '../../../src/main/snapshots/choose-expired.ts';
import type { SnapshotName } from '../../../src/main/snapshots/snapshot-name.ts';
import { addDays, calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { prop } from '../../support/property-test.ts';

const FIRST_DAY = calendarDate('2027-01-04');

function aSnapshot(revision: number, day: number, over: Partial<SnapshotName> = {}): SnapshotName {
  const date = addDays(FIRST_DAY, day);
  const at = `${date}T${String(8 + (revision % 12)).padStart(2, '0')}:00:00.000Z`;
  return { name: `r${revision}`, at, revision, rows: 100, checksum: '', ...over };
}

/** So many snapshots on each of so many days, in the order of the revision. */
function use(days: number, aDay: number): SnapshotName[] {
  return Array.from({ length: days * aDay }, (_, index) =>
    aSnapshot(index + 1, Math.floor(index / aDay)),
  );
}

const kept = (snapshots: readonly SnapshotName[]) => {
  const expired = new Set(chooseExpired(snapshots));
  return snapshots.filter(({ name }) => !expired.has(name));
};

describe('what is kept', () => {
  it('is everything of the last days', () => {
    expect(chooseExpired([])).toEqual([]);
    expect(chooseExpired(use(3, 200))).toEqual([]);
  });

  it('is the last of each day before them', () => {
    const left = kept(use(10, 20)).map(({ revision }) => revision);
    expect(left).toEqual([20, 40, 60, 80, 100, 120, 140, ...range(141, 200)]);
  });

  it('is one a week after some weeks, and one a month after some months', () => {
    const left = kept(use(400, 3));
    const days = left.map(({ at }) => at.slice(0, 10));
    expect(left.length).toBeLessThan(50);
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(14);
    expect(left.at(-1)?.revision).toBe(1200);
  });

  it('keeps the fullest beside the newest, when rows were lost on that day', () => {
    const emptied = use(10, 3).map((snapshot) =>
      snapshot.revision === 6 ? { ...snapshot, rows: 0 } : snapshot,
    );
    const left = kept(emptied).map(({ revision }) => revision);
    expect(left.slice(0, 4)).toEqual([3, 5, 6, 9]);
  });
});

/** Use with breaks, changing amounts of data, and a clock that may jump by a year and back. */
const anyUse = fc
  .array(
    fc.record({
      gap: fc.oneof(
        { weight: 8, arbitrary: fc.nat(2) },
        { weight: 1, arbitrary: fc.constantFrom(-365, 365, 30, -30) },
      ),
      rows: fc.oneof(fc.constant(0), fc.nat(500)),
      count: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 60, size: '+1' },
  )
  .map((days) => {
    let day = 1_000;
    let revision = 0;
    return days.flatMap(({ gap, rows, count }) => {
      day += gap;
      return Array.from({ length: count }, (_, index) => {
        revision += 1;
        return aSnapshot(revision, day, { rows: Math.max(0, rows - index) });
      });
    });
  });

prop([anyUse])('the newest is never expired, whatever the clock said', (snapshots) => {
  expect(kept(snapshots).at(-1)).toBe(snapshots.at(-1));
});

prop([anyUse])('no snapshot goes unless one as full stays from its month', (snapshots) => {
  const left = kept(snapshots);
  const monthOf = ({ at }: SnapshotName) => at.slice(0, 7);
  // A week may reach into the month before.
  const isNear = (a: SnapshotName, b: SnapshotName) =>
    monthOf(a) === monthOf(b) || Math.abs(Date.parse(a.at) - Date.parse(b.at)) < 7 * 86_400_000;
  for (const gone of snapshots.filter((snapshot) => !left.includes(snapshot)))
    expect(left.some((other) => isNear(other, gone) && other.rows >= gone.rows)).toBe(true);
});

prop([anyUse])('the fullest of all always stays', (snapshots) => {
  const most = Math.max(...snapshots.map(({ rows }) => rows));
  const left = kept(snapshots);
  expect(snapshots.length === 0 || left.some(({ rows }) => rows === most)).toBe(true);
});

prop([anyUse])('a clock that jumps by a year expires nothing of the last days', (snapshots) => {
  const days = [...new Set(snapshots.toReversed().map(({ at }) => at.slice(0, 10)))].slice(0, 3);
  const recent = snapshots.filter(({ at }) => days.includes(at.slice(0, 10)));
  expect(kept(snapshots)).toEqual(expect.arrayContaining(recent));
});

prop([anyUse])('to choose once more expires nothing more', (snapshots) => {
  expect(chooseExpired(kept(snapshots))).toEqual([]);
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
