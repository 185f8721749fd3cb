import { expect, it } from 'vitest';

import { fitText, length } from '../../../src/shared/export/svg-text.ts';

const narrow = { width: 20, size: 2, lines: 2 };

it('a text that fits is left as it is', () => {
  expect(fitText('Python', narrow)).toEqual(['Python']);
  expect(fitText('Linear algebra and calculus', narrow)).toEqual([
    'Linear algebra and',
    'calculus',
  ]);
});

it('a longer one ends with an ellipsis on its last line', () => {
  expect(fitText('Linear algebra and calculus for models', narrow)).toEqual([
    'Linear algebra and',
    'calculus for…',
  ]);
  for (const line of fitText('x'.repeat(300), narrow)) expect(line.length).toBeLessThan(20);
});

it('a length is short, and never an exponent', () => {
  expect([length(1 / 3), length(0.000_000_1), length(12)]).toEqual(['0.33', '0', '12']);
});
