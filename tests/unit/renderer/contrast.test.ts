/** The promise of tokens.css: no pair of text and surface below WCAG 2.2 AA, or AAA in high contrast. */
import { describe, expect, it } from 'vitest';

import { contrast, PALETTES } from './read-tokens.ts';

/** What text stands on. Any text may stand on any of them. */
const SURFACES = ['canvas', 'rail-bg', 'raised', 'sunken', 'selected', 'hover'];

/** Colours of text, each with the surfaces that it alone stands on. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: [],
  'ink-2': [],
  'ink-3': [],
  accent: ['accent-wash'],
  'accent-hover': ['accent-wash'],
  ontrack: ['ontrack-wash'],
  behind: ['behind-wash'],
  done: ['done-wash'],
  estimate: ['estimate-wash'],
  danger: ['danger-wash'],
  'chart-axis': [],
};

/** Text on a filled control stands on nothing else. */
const FILLS = ['accent', 'accent-hover', 'accent-fill', 'danger'];

/** Lines and areas that must be seen to use a control or to read a chart. */
const CONTROLS = ['control-line', 'accent', 'accent-fill', 'danger'];
/** chart-4 is missing: it is a pale fill that always carries an outline of chart-1. */
const CHART_MARKS = ['chart-1', 'chart-2', 'chart-3', 'chart-5', 'chart-done'];
const CHART_SURFACES = ['canvas', 'raised'];

const GRAPHICS = 3;

describe.each(['light', 'dark', 'contrast', 'contrast-dark'])('in the theme %s', (theme) => {
  const palette = PALETTES[theme] ?? {};
  const needed = theme.startsWith('contrast') ? 7 : 4.5;
  const ratio = (one: string, other: string) => contrast(palette[one] ?? '', palette[other] ?? '');

  const tooFaint = (colour: string, surfaces: readonly string[], least: number) =>
    surfaces.filter((surface) => !(ratio(colour, surface) >= least));

  it.each(Object.keys(TEXTS))('%s can be read on every surface', (text) => {
    expect(tooFaint(text, [...SURFACES, ...(TEXTS[text] ?? [])], needed)).toEqual([]);
  });

  it('text on a filled control can be read', () => {
    expect(tooFaint('on-accent', FILLS, needed)).toEqual([]);
  });

  it.each(CONTROLS)('%s can be seen on every surface', (line) => {
    expect(tooFaint(line, SURFACES, GRAPHICS)).toEqual([]);
  });

  it.each(CHART_MARKS)('%s can be seen in a chart', (mark) => {
    expect(tooFaint(mark, CHART_SURFACES, GRAPHICS)).toEqual([]);
  });

  it('the two first series of a chart differ without colour, and from work that is done', () => {
    expect(ratio('chart-1', 'chart-2')).toBeGreaterThanOrEqual(1.5);
    expect(ratio('chart-1', 'chart-done')).toBeGreaterThanOrEqual(1.5);
    expect(ratio('chart-4', 'chart-done')).toBeGreaterThanOrEqual(1.2);
  });

  it('sets every colour that the light theme sets', () => {
    const set = Object.keys(palette).toSorted();
    expect(set).toEqual(expect.arrayContaining(Object.keys(PALETTES['light'] ?? {})));
  });
});

describe('the contrast of two colours', () => {
  it.each([
    ['oklch(1 0 0)', 'oklch(0 0 0)', 21],
    ['oklch(0 0 0)', 'oklch(1 0 0)', 21],
    ['oklch(0.5 0.1 200)', 'oklch(0.5 0.1 200)', 1],
    // sRGB #ff0000, #00ff00 and #0000ff on white, as published for WCAG.
    ['oklch(0.62796 0.25768 29.234)', 'oklch(1 0 0)', 3.998],
    ['oklch(0.86644 0.29483 142.495)', 'oklch(1 0 0)', 1.372],
    ['oklch(0.45201 0.31321 264.052)', 'oklch(1 0 0)', 8.592],
  ])('of %s and %s is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});
