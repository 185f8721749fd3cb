/** Nothing the pages count is lost, nothing is mislabelled, and nothing is invented. */
import { describe, expect, test } from 'vitest';

import type { Figure, Role } from '../../src/shared/domain/role.ts';
import { shippedContent } from '../support/shipped-content.ts';
import { PRINTED, type PrintedFigure, type PrintedYears } from './printed-figures.ts';

const { roles } = await shippedContent();

describe.each(Object.entries(PRINTED))(
  'the figures of %s',
  (id, { page, figures, years, spans }) => {
    const role = roles.find((candidate) => candidate.id === id)!;

    test.each(figures.map((printed) => [nameOf(printed), printed] as const))(
      'hold %s once, with its topic, kind, bound, unit, period and source',
      (_, printed) => {
        const found = role.figures.filter((figure) => isPrinted(figure, printed, page));
        expect(found.map((figure) => figure.id)).toHaveLength(1);
      },
    );

    test('hold none that the page does not print', () => {
      const invented = role.figures.filter(
        (figure) => !figures.some((printed) => isPrinted(figure, printed, page)),
      );
      expect(invented.map((figure) => figure.id)).toEqual([]);
      expect(role.figures).toHaveLength(figures.length);
    });

    test('hold the years of experience of every stage, and no others as if printed', () => {
      const told = role.ladder.flatMap(({ stage, years: claims }) =>
        claims
          .filter(({ source }) => source !== 'estimate')
          .map(({ min, max, open, source }) =>
            yearsText({ stage, min, max, open, source: [source].flat().join(' ') }),
          ),
      );
      expect(told.toSorted()).toEqual(years.map(yearsText).toSorted());
    });

    test.each(spans)('tell of %s in words', (span) => {
      const told = wordsOf(role).filter((text) => text.includes(span));
      expect(told).not.toEqual([]);
    });

    test('say their region, except where the page names none', () => {
      const vague = role.figures.filter(({ topic, kind }) => topic === 'pay' && kind === 'level');
      expect(vague.map(({ region }) => region)).toEqual(
        vague.map(() => (role.depth === 'full' ? 'United States' : null)),
      );
    });
  },
);

test('no other role has figures: the pages print none for it', () => {
  const others = roles.filter((role) => !Object.hasOwn(PRINTED, role.id));
  expect(others.filter((role) => role.figures.length > 0).map((role) => role.id)).toEqual([]);
});

function nameOf({ about, is, sections }: PrintedFigure): string {
  const number = typeof is === 'number' ? String(is) : is.join('–');
  return `${number} ${about.source} (${sections.join(', ')})`;
}

function isPrinted(figure: Figure, printed: PrintedFigure, page: string): boolean {
  const [min, max, more] = typeof printed.is === 'number' ? [] : printed.is;
  const isNumber =
    typeof printed.is === 'number'
      ? figure.value === printed.is
      : figure.range?.min === min &&
        figure.range?.max === max &&
        figure.range?.open === (more !== undefined);
  const sources = figure.source === 'estimate' ? [] : figure.source;
  return (
    isNumber &&
    figure.topic === printed.topic &&
    figure.kind === printed.kind &&
    figure.unit === printed.unit &&
    figure.currency === (printed.currency ?? null) &&
    figure.bound === printed.bound &&
    printed.about.test(figure.label) &&
    printed.period.test(figure.period) &&
    sources.toSorted().join(' ') ===
      printed.sections
        .map((section) => `${page}/${section}`)
        .toSorted()
        .join(' ')
  );
}

function yearsText({ stage, min, max, open, source }: PrintedYears): string {
  return `${stage} ${min}–${max ?? ''}${open ? '+' : ''} (${source})`;
}

function wordsOf(role: Role): readonly string[] {
  return role.trends.flatMap((group) => group.statements.map((statement) => statement.text));
}
