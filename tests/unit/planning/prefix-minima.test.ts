import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import { PrefixMinima } from '../../../src/shared/planning/prefix-minima.ts';
import { prop } from '../../support/property-test.ts';

describe('prefix minima', () => {
  const anyValues = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 });
  const anyRaises = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -20, max: 20 })), {
    maxLength: 10,
  });

  prop([anyValues, anyRaises], { runs: 300 })(
    'are those of a plain row, after any number of raises, in every range',
    (values, raises) => {
      const minima = new PrefixMinima(values);
      let row = values;
      for (const [nat, by] of raises) {
        const place = nat % values.length;
        minima.raiseFrom(place, by);
        row = row.map((value, at) => (at < place ? value : value + by));
      }
      for (let from = 0; from <= row.length; from += 1)
        for (let to = from; to <= row.length; to += 1)
          expect(minima.leastOf(from, to)).toBe(Math.min(...row.slice(from, to)));
    },
  );
});
