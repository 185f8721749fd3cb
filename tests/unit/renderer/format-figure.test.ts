import { describe, expect, it } from 'vitest';

import { formatFigure, formatTick } from '../../../src/renderer/provenance/format-figure.ts';
import type { Figure } from '../../../src/shared/domain/role.ts';
import { english } from './english.ts';

function aFigure(over: Partial<Omit<Figure, 'id'>> = {}): Figure {
  const figure: Omit<Figure, 'id'> = {
    topic: 'pay',
    kind: 'level',
    label: 'A figure',
    value: 100,
    range: null,
    bound: 'exact',
    unit: 'a year',
    currency: null,
    region: null,
    period: '2024',
    series: null,
    note: null,
    source: 'estimate',
    ...over,
  };
  return { ...figure, id: 'figure' } as Figure;
}

const dollars = { currency: 'USD', unit: 'a year' };
const share = { topic: 'demand', kind: 'share', unit: 'per cent' } as const;
const print = (over: Parameters<typeof aFigure>[0], locale = 'en-GB') =>
  formatFigure(aFigure(over), english, locale);

describe('a figure in words', () => {
  it.each<[string, Parameters<typeof aFigure>[0]]>([
    ['$120,500', { ...dollars, value: 120_500 }],
    ['$62.50', { ...dollars, value: 62.5 }],
    ['£45,000', { currency: 'GBP', value: 45_000 }],
    ['$200 bn', { currency: 'USD', unit: 'billion', value: 200 }],
    ['$1.50 bn', { currency: 'USD', unit: 'billion', value: 1.5 }],
    ['35 %', { ...share, value: 35 }],
    ['12.5 %', { ...share, value: 12.5 }],
    ['+23 %', { kind: 'growth', unit: 'per cent a year', value: 23 }],
    ['+5 %', { kind: 'rise', unit: 'per cent', value: 5 }],
    ['+$15,000', { ...dollars, kind: 'premium', value: 15_000 }],
    ['×3.5', { kind: 'multiple', unit: 'times', value: 3.5 }],
    ['1,200 openings', { unit: 'openings', value: 1_200 }],
  ])('reads %s', (words, figure) => {
    expect(print(figure)).toBe(words);
  });

  it.each<[Figure['bound'], string]>([
    ['exact', '35 %'],
    ['approximate', 'about 35 %'],
    ['at-least', 'at least 35 %'],
    ['at-most', 'up to 35 %'],
    ['average', '35 % on average'],
  ])('says its bound: %s', (bound, words) => {
    expect(print({ ...share, value: 35, bound })).toBe(words);
  });

  it('gives both ends of a range, and a plus where the upper one is open', () => {
    const range = { min: 90_000, max: 130_000, open: false };
    expect(print({ ...dollars, value: null, range })).toBe('$90,000–$130,000');
    expect(print({ ...dollars, value: null, range: { ...range, open: true } })).toBe(
      '$90,000–$130,000+',
    );
  });

  it('keeps a zero', () => {
    expect(print({ ...share, value: 0 })).toBe('0 %');
  });

  it('follows the locale', () => {
    expect(print({ ...share, value: 12.5 }, 'de')).toBe('12,5 %');
    expect(print({ unit: 'openings', value: 1_200 }, 'de')).toBe('1.200 openings');
  });
});

describe('a value on an axis', () => {
  it.each<[number, string]>([
    [0, '$0'],
    [500, '$500'],
    [50_000, '$50K'],
    [62_500, '$62.5K'],
    [1_000_000, '$1M'],
  ])('of money, %i, is short', (amount, words) => {
    expect(formatTick(amount, aFigure(dollars), 'en-US')).toBe(words);
  });

  it('of another kind carries its unit', () => {
    expect(formatTick(40, aFigure(share), 'en-GB')).toBe('40 %');
    expect(formatTick(2, aFigure({ kind: 'multiple', unit: 'times' }), 'en-GB')).toBe('×2');
  });
});
