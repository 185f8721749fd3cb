import type { LadderStage, YearsClaim } from '../../../shared/domain/role.ts';
import type { Stage } from '../../../shared/domain/stage.ts';

/** A stretch of years in the job. Between two stages may lie years that no page gives to either. */
export interface LadderSpan {
  readonly stage: Stage | null;
  readonly from: number;
  readonly to: number;
  /** Whether the pages leave the upper end open. */
  readonly isOpen: boolean;
  readonly isEstimate: boolean;
}

/** Where another page, or another section, has a stage begin. */
export interface OtherStart {
  readonly stage: Stage;
  readonly years: YearsClaim;
}

export interface LadderScale {
  readonly spans: readonly LadderSpan[];
  readonly others: readonly OtherStart[];
  /** The years at which something begins or ends. */
  readonly marks: readonly number[];
  readonly end: number;
}

/** Years drawn behind an open end, so that it can be seen to go on. */
const OPEN_YEARS = 3;

/**
 * The ladder on one line of years, as its first claims give it; null when there is too little to draw.
 * What other claims say differently stands beside it.
 */
export function ladderScale(ladder: readonly LadderStage[]): LadderScale | null {
  const dated = ladder.flatMap(({ stage, years: [first] }) =>
    first === undefined ? [] : [{ stage, first }],
  );
  const [lowest] = dated;
  if (lowest === undefined) return null;
  const spans: LadderSpan[] = [];
  const undated = ladder.find(({ years }) => years.length === 0);
  // The first stage needs no years: it lasts until the next one begins.
  if (undated !== undefined && undated === ladder[0] && lowest.first.min > 0)
    spans.push({
      stage: undated.stage,
      from: 0,
      to: lowest.first.min,
      isOpen: false,
      isEstimate: undated.source === 'estimate',
    });
  for (const [place, { stage, first }] of dated.entries()) {
    const next = dated[place + 1]?.first.min;
    const before = spans.at(-1)?.to ?? 0;
    if (first.min < before) return null;
    if (first.min > before)
      spans.push({ stage: null, from: before, to: first.min, isOpen: false, isEstimate: false });
    const isOpen = next === undefined && (first.open || first.max === null);
    const isEstimate = first.source === 'estimate';
    const named = first.max ?? next ?? first.min;
    // What we estimate ourselves leaves no gap.
    const to = isEstimate && next !== undefined ? next : Math.min(named, next ?? Infinity);
    spans.push({
      stage,
      from: first.min,
      to: isOpen ? to + OPEN_YEARS : to,
      isOpen,
      isEstimate,
    });
  }
  if (spans.some(({ from, to }) => to <= from)) return null;
  const others = ladder.flatMap(({ stage, years: [first, ...rest] }) =>
    rest.filter(({ min }) => min !== first?.min).map((years) => ({ stage, years })),
  );
  const end = spans.at(-1)?.to ?? 0;
  const marks = new Set(spans.flatMap(({ from, to, isOpen }) => (isOpen ? [from] : [from, to])));
  return { spans, others, marks: [...marks].toSorted((a, b) => a - b), end };
}
