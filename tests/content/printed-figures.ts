/**
 * Every number the two source pages print about pay, demand, market and work, in the order of the
 * pages, their short careers last, written down from the pages themselves: the content is held against this table.
 */
import type { FigureBound, FigureKind, FigureTopic } from '../../src/shared/domain/role.ts';

export interface PrintedFigure {
  readonly topic: FigureTopic;
  readonly kind: FigureKind;
  /** What the number is about; found in the figure's label. */
  readonly about: RegExp;
  /** A number, both ends of a range, or a range that goes on above. */
  readonly is: number | readonly [min: number, max: number] | readonly [number, number, 'and more'];
  readonly unit: string;
  readonly currency?: 'USD' | 'EUR';
  readonly period: RegExp;
  readonly bound: FigureBound;
  /** Sections of the page that print it. */
  readonly sections: readonly string[];
}

/** All salaries of the pages: dollars a year, United States, 2024. */
function pay(
  about: RegExp,
  is: PrintedFigure['is'],
  bound: FigureBound,
  section = 'salary-ranges',
): PrintedFigure {
  return {
    topic: 'pay',
    kind: 'level',
    about,
    is,
    bound,
    unit: 'a year',
    currency: 'USD',
    period: /^2024$/,
    sections: [section],
  };
}

function percent(
  figure: Pick<PrintedFigure, 'topic' | 'kind' | 'about' | 'is' | 'period'> &
    Partial<PrintedFigure>,
): PrintedFigure {
  return { unit: 'per cent', bound: 'exact', sections: ['market-demand'], ...figure };
}

/** A share of the postings of 2024. */
function share(about: RegExp, is: number, over: Partial<PrintedFigure> = {}): PrintedFigure {
  return percent({
    topic: 'demand',
    kind: 'share',
    about,
    is,
    period: /2024/,
    sections: ['industry-trends'],
    ...over,
  });
}

function marketSize(about: RegExp, is: number, over: Partial<PrintedFigure> = {}): PrintedFigure {
  return {
    topic: 'market',
    kind: 'level',
    about,
    is,
    unit: 'billion',
    currency: 'USD',
    period: /^2030$/,
    bound: 'exact',
    sections: ['market-demand'],
    ...over,
  };
}

const ML_SOFTWARE_ENGINEER: readonly PrintedFigure[] = [
  // Market demand
  marketSize(/machine learning market/i, 26.03, { period: /^2023$/ }),
  marketSize(/machine learning market/i, 225.91),
  percent({
    topic: 'demand',
    kind: 'rise',
    about: /openings/i,
    is: 70,
    period: /November 2022.*February 2024/,
  }),
  percent({
    topic: 'demand',
    kind: 'growth',
    about: /Bureau of Labor Statistics/,
    is: 23,
    period: /^2022–2032$/,
  }),
  share(/^Python$/, 56.3, { sections: ['market-demand', 'industry-trends'] }),
  pay(/range of average/i, [112_000, 167_000], 'average', 'market-demand'),
  pay(/average.*2024.*Glassdoor/i, 166_000, 'average', 'market-demand'),
  // Salary ranges
  pay(/average base/i, 157_969, 'average'),
  pay(/total pay/i, 202_331, 'at-most'),
  pay(/lowest to highest/i, [70_000, 285_000], 'exact'),
  pay(/under 1 year/i, 120_571, 'average'),
  pay(/7 years and more/i, 189_477, 'average'),
  pay(/Los Angeles/, 225_000, 'approximate'),
  pay(/San Francisco/, 210_000, 'at-most'),
  pay(/Austin/, 210_000, 'at-most'),
  pay(/Seattle/, 160_000, 'approximate'),
  pay(/Remote/, [145_000, 203_000], 'exact'),
  pay(/start-ups/i, [75_000, 225_000], 'exact'),
  pay(/start-ups/i, 128_000, 'average'),
  pay(/large technology companies/i, 200_000, 'at-least'),
  pay(/TypeScript/, 202_000, 'exact'),
  pay(/Docker/, 197_000, 'exact'),
  pay(/Flask/, 197_000, 'exact'),
  pay(/C\+\+/, 192_000, 'exact'),
  // Industry trends
  percent({
    topic: 'demand',
    kind: 'rise',
    about: /openings/i,
    is: 70,
    period: /^2022–2024$/,
    sections: ['industry-trends'],
  }),
  share(/engineering postings/i, 5, { bound: 'approximate' }),
  share(/^SQL$/, 26.1),
  share(/^Java$/, 21.1),
  share(/PyTorch/, 39.8),
  share(/TensorFlow/, 37.5),
  share(/Azure/, 17.6),
  share(/AWS/, 15.9),
  share(/natural language processing/i, 155, { kind: 'rise' }),
  share(/remote/i, 12, { topic: 'work' }),
  share(/no location/i, 16.43, { topic: 'work' }),
  pay(/average.*2024/i, 166_000, 'approximate', 'industry-trends'),
  {
    topic: 'pay',
    kind: 'rise',
    about: /on 2023/i,
    is: 35_000,
    unit: 'a year',
    currency: 'USD',
    period: /^2023–2024$/,
    bound: 'exact',
    sections: ['industry-trends'],
  },
  share(/centred on people/i, 80, { topic: 'work', bound: 'at-most' }),
];

const INFORMATION_SYSTEMS_ML_ENGINEER: readonly PrintedFigure[] = [
  // Market demand
  {
    topic: 'demand',
    kind: 'multiple',
    about: /postings/i,
    is: 9.8,
    unit: 'times',
    period: /last five years/,
    bound: 'exact',
    sections: ['market-demand'],
  },
  percent({
    topic: 'demand',
    kind: 'growth',
    about: /employment growth a year/i,
    is: 22,
    unit: 'per cent a year',
    period: /^2023–2030$/,
  }),
  percent({
    topic: 'demand',
    kind: 'growth',
    about: /Bureau of Labor Statistics/,
    is: 23,
    period: /^2022–2032$/,
  }),
  marketSize(/machine learning market/i, 26.03, { period: /^2023$/ }),
  marketSize(/machine learning market/i, 225.91, {
    sections: ['market-demand', 'industry-trends'],
  }),
  percent({
    topic: 'market',
    kind: 'growth',
    about: /machine learning market.*compound/i,
    is: 36.2,
    unit: 'per cent a year',
    period: /^2023–2030$/,
    sections: ['market-demand', 'industry-trends'],
  }),
  marketSize(/AI market/, 2575.16, { period: /^2032$/ }),
  pay(/average range/i, [112_000, 157_000], 'average', 'market-demand'),
  pay(/total pay/i, 164_765, 'at-most', 'market-demand'),
  percent({
    topic: 'pay',
    kind: 'premium',
    about: /AI expertise/,
    is: 25,
    period: /^2024$/,
    bound: 'average',
  }),
  // Salary ranges
  pay(/0–1 year/, [96_000, 127_350], 'average'),
  pay(/1–3 years/, [144_000, 144_572], 'average'),
  pay(/4–6 years/, [150_000, 150_193], 'average'),
  pay(/7–9 years/, [153_820, 154_779], 'average'),
  pay(/10–14 years$/, 162_356, 'average'),
  pay(/10–14 years, top earners/, 177_177, 'at-least'),
  pay(/total/i, 202_331, 'average'),
  pay(/base/i, 157_969, 'average'),
  pay(/cash/i, 44_362, 'average'),
  pay(/San Francisco/, [158_653, 250_000, 'and more'], 'exact'),
  pay(/New York/, 165_000, 'average'),
  pay(/Seattle/, 160_000, 'average'),
  pay(/Seattle.*highest/, 256_928, 'at-most'),
  pay(/Los Angeles/, 225_000, 'at-most'),
  pay(/Austin.*Boston/, [128_138, 203_000], 'exact'),
  pay(/Meta/, [231_000, 338_000], 'exact'),
  pay(/TypeScript.*Docker.*Flask/, 202_000, 'at-most'),
  pay(/whole range/i, [70_000, 267_000, 'and more'], 'exact'),
  // Industry trends
  marketSize(/automated machine learning/i, 10.38, { sections: ['industry-trends'] }),
  share(/remote/i, 12, { topic: 'work', bound: 'approximate' }),
  pay(/average.*trends/i, 166_000, 'approximate', 'industry-trends'),
];

/** Years of experience as printed: stage, lower and upper end, whether a plus sign follows. */
export interface PrintedYears {
  readonly stage: 'entry' | 'mid' | 'senior';
  readonly min: number;
  readonly max: number | null;
  readonly open: boolean;
  readonly source: string;
}

export const PRINTED = {
  'ml-software-engineer': {
    page: 'a',
    figures: ML_SOFTWARE_ENGINEER,
    years: [
      { stage: 'mid', min: 3, max: 5, open: false, source: 'a/career-development' },
      { stage: 'senior', min: 7, max: 10, open: true, source: 'a/career-development' },
    ],
    // Said without a number of their own: the peak that openings have not reached again.
    spans: ['2020–2021'],
  },
  'information-systems-ml-engineer': {
    page: 'b',
    figures: INFORMATION_SYSTEMS_ML_ENGINEER,
    years: [
      { stage: 'entry', min: 0, max: 2, open: false, source: 'b/requirements' },
      { stage: 'mid', min: 3, max: 5, open: false, source: 'b/requirements' },
      { stage: 'senior', min: 5, max: null, open: true, source: 'b/requirements' },
      { stage: 'senior', min: 7, max: 10, open: true, source: 'b/career-development' },
    ],
    spans: [],
  },
  'postdoctoral-researcher-federated-learning': {
    page: 'a',
    figures: [{ ...pay(/salary/i, [30_000, 54_965], 'exact', 'more-careers'), currency: 'EUR' }],
    years: [],
    spans: [],
  },
  'climate-data-scientist': {
    page: 'b',
    figures: [pay(/median/i, 75_000, 'approximate', 'more-careers')],
    years: [],
    spans: [],
  },
} as const satisfies Record<
  string,
  {
    readonly page: string;
    readonly figures: readonly PrintedFigure[];
    readonly years: readonly PrintedYears[];
    readonly spans: readonly string[];
  }
>;
