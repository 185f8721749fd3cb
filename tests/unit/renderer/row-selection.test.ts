import { describe, expect, it } from 'vitest';

import {
  choose,
  type ChoosingHow,
} from '../../../src/renderer/features/plan-workspace/milestones/row-selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const after = (
  selected: readonly string[],
  id: string,
  how: ChoosingHow,
  anchor: string | null = selected[0] ?? null,
) => [...choose({ ids, selected: new Set(selected), anchor }, id, how)];

describe('a row that is pressed', () => {
  it('is chosen instead of what was chosen', () => {
    expect(after(['a', 'b'], 'd', 'only')).toEqual(['d']);
  });

  it('is chosen besides, and let go again', () => {
    expect(after(['a'], 'd', 'besides')).toEqual(['a', 'd']);
    expect(after(['a', 'd'], 'a', 'besides')).toEqual(['d']);
  });

  it('stays chosen when it is the last', () => {
    expect(after(['a'], 'a', 'besides')).toEqual(['a']);
  });

  it('is chosen with all between it and the one chosen last, either way', () => {
    expect(after(['b'], 'd', 'up-to')).toEqual(['b', 'c', 'd']);
    expect(after(['d'], 'b', 'up-to')).toEqual(['b', 'c', 'd']);
    expect(after(['b', 'c', 'd'], 'c', 'up-to', 'b')).toEqual(['b', 'c']);
  });

  it('is chosen alone when what it is counted from is gone', () => {
    expect(after(['gone'], 'c', 'up-to')).toEqual(['c']);
    expect(after([], 'c', 'up-to')).toEqual(['c']);
  });
});
