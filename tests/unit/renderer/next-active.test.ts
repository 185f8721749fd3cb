import { describe, expect, it } from 'vitest';

import { nextActive } from '../../../src/renderer/app/palette/next-active.ts';

const ids = Array.from({ length: 12 }, (_, at) => `entry-${at}`);
const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const press = (active: string | null, key: string, held: Partial<typeof none> = {}) =>
  nextActive(ids, active, { ...none, ...held, key });

describe('the keys in what the palette found', () => {
  it('go down and up, and round at the ends', () => {
    expect(press(null, 'ArrowDown')).toBe('entry-0');
    expect(press('entry-0', 'ArrowDown')).toBe('entry-1');
    expect(press('entry-11', 'ArrowDown')).toBe('entry-0');
    expect(press(null, 'ArrowUp')).toBe('entry-11');
    expect(press('entry-0', 'ArrowUp')).toBe('entry-11');
  });

  it('go to the ends and by pages once a row is gone to', () => {
    expect(press('entry-5', 'Home')).toBe('entry-0');
    expect(press('entry-5', 'End')).toBe('entry-11');
    expect(press('entry-5', 'PageDown')).toBe('entry-11');
    expect(press('entry-5', 'PageUp')).toBe('entry-0');
  });

  it('are the field’s as long as none is, and with another key held', () => {
    expect(press(null, 'Home')).toBeUndefined();
    expect(press(null, 'ArrowLeft')).toBeUndefined();
    expect(press('entry-5', 'End', { shiftKey: true })).toBeUndefined();
    expect(press('entry-5', 'x')).toBeUndefined();
    expect(nextActive([], null, { ...none, key: 'ArrowDown' })).toBeUndefined();
  });

  it('let the row go when the caret moves', () => {
    expect(press('entry-5', 'ArrowLeft')).toBeNull();
    expect(press('entry-5', 'ArrowRight')).toBeNull();
  });
});
