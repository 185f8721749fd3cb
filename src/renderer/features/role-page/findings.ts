import type { Figure } from '../../../shared/domain/role.ts';
import type { Text } from '../../messages/use-text.ts';
import { formatFigure } from '../../provenance/format-figure.ts';

/** How many names a sentence can hold. */
const NAMED = 3;

/** What the pay comes to, in a sentence: the average of the whole role where a page gives one. */
export function payFinding(figures: readonly Figure[], text: Text, locale: string): string | null {
  const levels = figures.filter(({ kind }) => kind === 'level');
  const overall = levels.filter(({ series }) => series === 'pay-overall');
  const named = overall.find(({ bound }) => bound === 'average') ?? overall[0] ?? levels[0];
  return named === undefined ? null : sentenceOf(named, text, locale);
}

/** What is asked for most, in a sentence; without shares, how the market moves. */
export function demandFinding(
  figures: readonly Figure[],
  text: Text,
  locale: string,
): string | null {
  const shares = figures
    .filter(({ series, kind }) => series === 'share-of-postings' && kind === 'share')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, NAMED)
    .map((figure) => `${figure.label} (${formatFigure(figure, text, locale)})`);
  if (shares.length > 1) {
    const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(shares);
    return text('role.finding.shares', { names });
  }
  const [first] = figures;
  return first === undefined ? null : sentenceOf(first, text, locale);
}

function sentenceOf(figure: Figure, text: Text, locale: string): string {
  const said = `${figure.label}: ${formatFigure(figure, text, locale)}`;
  return `${[said, figure.region, figure.period].filter(Boolean).join(', ')}.`;
}
