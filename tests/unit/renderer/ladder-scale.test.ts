import { describe, expect, it } from 'vitest';

import { ladderScale } from '../../../src/renderer/features/role-page/ladder-scale.ts';
import type { LadderStage, YearsClaim } from '../../../src/shared/domain/role.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const years = (min: number, max: number | null, over: Partial<YearsClaim> = {}): YearsClaim => ({
  min,
  max,
  open: false,
  source: [],
  ...over,
});
/** A ladder by the claims of its stages, from entry on. */
const ladder = (...claims: (readonly YearsClaim[])[]): readonly LadderStage[] =>
  claims.map((each, place) => ({
    stage: STAGES[place]!,
    years: each,
    titles: [],
    duties: [],
    source: 'estimate',
  }));

describe('the ladder on a line of years', () => {
  it('lets the first stage last until the next begins, and shows the years of no stage', () => {
    const drawn = ladderScale(ladder([], [years(3, 5)], [years(7, 10, { open: true })]));
    expect(drawn?.spans.map(({ stage, from, to }) => [stage, from, to])).toEqual([
      ['entry', 0, 3],
      ['mid', 3, 5],
      [null, 5, 7],
      ['senior', 7, 13],
    ]);
    expect(drawn?.spans.at(-1)?.isOpen).toBe(true);
    expect(drawn?.marks).toEqual([0, 3, 5, 7]);
  });

  it('puts beside it where another claim has a stage begin', () => {
    const other = years(5, null, { open: true });
    const same = years(7, 12);
    const drawn = ladderScale(ladder([], [years(3, 5)], [years(7, 10), other, same]));
    expect(drawn?.others).toEqual([{ stage: 'senior', years: other }]);
  });

  it('leaves no gap in what we estimate ourselves', () => {
    const ours = { source: 'estimate' } as const;
    const drawn = ladderScale(ladder([], [years(3, 6, ours)], [years(7, null, ours)]));
    expect(drawn?.spans.map(({ stage, to }) => [stage, to])).toEqual([
      ['entry', 3],
      ['mid', 7],
      ['senior', 10],
    ]);
    expect(drawn?.spans.every(({ isEstimate }) => isEstimate)).toBe(true);
  });

  it.each<[string, readonly LadderStage[]]>([
    ['there are no years at all', ladder([], [], [])],
    ['stages overlap', ladder([], [years(3, 9)], [years(2, 5)])],
    ['a stage takes no time', ladder([years(0, 0)], [years(0, 3)])],
    ['there are no stages', []],
  ])('is not drawn where %s', (_why, stages) => {
    expect(ladderScale(stages)).toBeNull();
  });

  it('covers all its years without overlap, for every shipped role', async () => {
    const { roles } = await shippedContent();
    for (const role of roles) {
      const drawn = ladderScale(role.ladder);
      if (drawn === null) continue;
      for (const [place, span] of drawn.spans.entries())
        expect(span.from).toBe(drawn.spans[place - 1]?.to ?? 0);
      expect(drawn.spans.at(-1)?.to).toBe(drawn.end);
    }
    expect(roles.filter((role) => ladderScale(role.ladder) !== null).length).toBeGreaterThan(5);
  });
});
