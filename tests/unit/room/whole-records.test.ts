import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { crc32c } from '../../../src/main/room/crc32c.ts';
import { lengthOfWholeRecords } from '../../../src/main/room/whole-records.ts';
import { BLOCK, levelDbLog } from '../../support/leveldb-log.ts';

const record = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);

/** Small ones and such as go over one block or several. */
const lengths = fc.array(
  fc.oneof(fc.nat(300), fc.integer({ min: BLOCK - 30, max: BLOCK + 30 }), fc.nat(3 * BLOCK)),
  { minLength: 1, maxLength: 4 },
);

it('has the checksum that everybody has', () => {
  expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
});

describe('the whole records of a log', () => {
  test.prop([lengths])('are all of a log that was written to its end', (all) => {
    const { bytes } = levelDbLog(all.map(record));
    expect(lengthOfWholeRecords(bytes)).toBe(bytes.length);
  });

  test.prop([lengths, fc.nat()])(
    'end with the last one before a cut, wherever it is',
    (all, where) => {
      const { bytes, ends } = levelDbLog(all.map(record));
      const cut = where % (bytes.length + 1);
      const end = ends.findLast((each) => each <= cut) ?? 0;
      const found = lengthOfWholeRecords(bytes.subarray(0, cut)) ?? -1;
      // The empty end of a block counts as whole.
      expect(found).toBeGreaterThanOrEqual(end);
      expect(found).toBeLessThan(end + 7);
      expect(found).toBeLessThanOrEqual(cut);
    },
  );

  it('end before zeros that were never written', () => {
    const { bytes } = levelDbLog([record(40), record(90)]);
    const grown = new Uint8Array(2 * BLOCK);
    grown.set(bytes);
    expect(lengthOfWholeRecords(grown)).toBe(bytes.length);
  });

  it('are not told where something stands behind the zeros', () => {
    const { bytes } = levelDbLog([record(40)]);
    const grown = new Uint8Array(500);
    grown.set(bytes);
    grown[400] = 1;
    expect(lengthOfWholeRecords(grown)).toBeNull();
  });

  it('are not told where a cut record was written on behind', () => {
    const first = levelDbLog([record(40), record(500)]).bytes.subarray(0, 100);
    const second = levelDbLog([record(500)]).bytes;
    expect(lengthOfWholeRecords(Buffer.concat([first, second]))).toBeNull();
  });

  it('are not told where a wrong length only looks like a cut', () => {
    const { bytes, ends } = levelDbLog([record(40), record(90), record(60)]);
    const flipped = Uint8Array.from(bytes);
    // The first piece reaches over the second, to where the length of the third would be read wrong.
    flipped[4] = (ends[1] ?? 0) - 7 - 20;
    expect(lengthOfWholeRecords(flipped)).toBeNull();
  });

  it('are not told where pieces stand in no order', () => {
    const { bytes } = levelDbLog([record(40)]);
    const middle = Uint8Array.from(bytes);
    middle[6] = 3;
    expect(lengthOfWholeRecords(middle)).toBeNull();
  });
});
