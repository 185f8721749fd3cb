import { expect, it } from 'vitest';

import { judgeData } from '../../../src/shared/backup/data-verdict.ts';
import { someCounts } from '../../support/backup-builders.ts';

const counts = someCounts({ plans: 1, progress: 47 });
const digest = 'a'.repeat(64);
const record = { revision: 1284, counts, at: '2027-03-18T18:52:00.000Z', digest };
const nothing = { revision: 0, counts: someCounts(), digest: null };

it('is content with what was recorded, and with what came after', () => {
  expect(judgeData({ revision: 1284, counts, digest: null }, record)).toEqual({
    kind: 'as-recorded',
  });
  const later = { revision: 1285, counts: someCounts(), digest: null };
  expect(judgeData(later, record)).toEqual({ kind: 'as-recorded' });
});

it('is content on the first day', () => {
  expect(judgeData(nothing, null)).toEqual({ kind: 'as-recorded' });
  const empty = { ...record, revision: 0, counts: someCounts() };
  expect(judgeData(nothing, empty)).toEqual({ kind: 'as-recorded' });
});

it('notices that nothing is left', () => {
  expect(judgeData(nothing, record)).toEqual({ kind: 'emptied' });
  expect(judgeData(nothing, { ...record, counts: null })).toEqual({ kind: 'emptied' });
  expect(judgeData({ ...nothing, revision: 1284 }, record)).toEqual({ kind: 'emptied' });
});

it('notices an earlier state, and says how many changes are missing', () => {
  const found = { revision: 1275, counts, digest: null };
  expect(judgeData(found, record)).toEqual({ kind: 'rolled-back', missing: 9 });
  expect(judgeData(found, { ...record, counts: null })).toEqual({
    kind: 'rolled-back',
    missing: 9,
  });
});

it('notices that rows are missing although no change was made', () => {
  const found = { revision: 1284, counts: someCounts({ plans: 1, progress: 46 }), digest: null };
  expect(judgeData(found, record)).toEqual({ kind: 'rows-missing', tables: ['progress'] });
});

it('takes rows that were added without a change for what they are', () => {
  const found = { revision: 1284, counts: someCounts({ plans: 2, progress: 47 }), digest };
  expect(judgeData(found, record)).toEqual({ kind: 'as-recorded' });
});

it('notices that a row is not what it was, although there are as many', () => {
  const found = { revision: 1284, counts, digest: 'b'.repeat(64) };
  expect(judgeData(found, record)).toEqual({ kind: 'altered' });
  expect(judgeData({ ...found, digest }, record)).toEqual({ kind: 'as-recorded' });
  expect(judgeData({ ...found, digest: null }, record)).toEqual({ kind: 'as-recorded' });
});

it('compares no digest that another version made, or of another state', () => {
  const found = { revision: 1284, counts, digest: 'b'.repeat(64) };
  expect(judgeData(found, { ...record, digest: null })).toEqual({ kind: 'as-recorded' });
  expect(judgeData({ ...found, revision: 1285 }, record)).toEqual({ kind: 'as-recorded' });
});
