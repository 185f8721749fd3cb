/** Files that do not have the form of their schema, or are no YAML at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ContentCopy, type PlantedFault } from '../../support/planted-content.ts';

const ROLE = 'roles/ml-software-engineer.yaml';
const DATA = 'skills/data.yaml';
const UNIT = 'data-wrangling-numpy-arrays';

let content: ContentCopy;

beforeAll(async () => {
  content = await ContentCopy.make();
});

afterAll(() => content.remove());

test('the copy itself is sound', async () => {
  const { problems } = await content.plant(DATA, () => {});
  expect(problems).toEqual([]);
});

/** Each in a unit of its own, so that all can be planted at once. */
const WRONG_VALUES: readonly {
  readonly what: string;
  readonly file: typeof DATA | typeof ROLE;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly message: string;
  /** A text on the line that has to be named. */
  readonly on: string;
}[] = [
  {
    what: 'effort whose optimistic end lies above the most likely',
    file: DATA,
    id: 'data-wrangling-numpy-arrays',
    path: ['effort'],
    value: { optimistic: 300, mostLikely: 240, pessimistic: 390 },
    message: 'optimistic effort is above the most likely one',
    on: 'optimistic: 300',
  },
  {
    what: 'effort whose most likely end lies above the pessimistic',
    file: DATA,
    id: 'data-wrangling-load-and-select',
    path: ['effort'],
    value: { optimistic: 180, mostLikely: 240, pessimistic: 239 },
    message: 'most likely effort is above the pessimistic one',
    on: 'optimistic: 180',
  },
  {
    what: 'more than sixteen hours',
    file: DATA,
    id: 'data-wrangling-tidy-tables',
    path: ['effort'],
    value: { optimistic: 180, mostLikely: 961, pessimistic: 1500 },
    message: 'more than 16 hours most likely: split it',
    on: 'optimistic: 180',
  },
  {
    what: 'half a minute',
    file: DATA,
    id: 'data-wrangling-collect',
    path: ['effort', 'optimistic'],
    value: 0.5,
    message: 'Invalid input: expected int, received number',
    on: '0.5',
  },
  {
    what: 'a link without encryption',
    file: DATA,
    id: 'data-wrangling-group-and-aggregate',
    path: ['resources', 0, 'url'],
    value: 'http://numpy.org/doc/',
    message: 'must be an https address',
    on: 'http://numpy.org/doc/',
  },
  {
    what: 'a link that is none',
    file: DATA,
    id: 'data-wrangling-join-tables',
    path: ['resources', 0, 'url'],
    value: 'numpy.org',
    message: 'must be an https address',
    on: 'numpy.org',
  },
  {
    what: 'no resource at all',
    file: DATA,
    id: 'data-wrangling-text-and-dates',
    path: ['resources'],
    value: [],
    message: 'name at least one resource',
    on: 'resources',
  },
  {
    what: 'a title too long for a row',
    file: DATA,
    id: 'data-wrangling-cleaning-script',
    path: ['title'],
    value: 'T'.repeat(61),
    message: 'at most 60 characters: it stands in a row',
    on: 'TTT',
  },
  {
    what: 'an empty outcome',
    file: DATA,
    id: 'data-quality-profile',
    path: ['outcome'],
    value: '  ',
    message: 'must not be empty',
    on: 'outcome',
  },
  {
    what: 'a level that does not exist',
    file: DATA,
    id: 'data-quality-datasheet',
    path: ['level'],
    value: 'master',
    message: 'Invalid option: expected one of "awareness"|"working"|"practitioner"|"expert"',
    on: 'master',
  },
  {
    what: 'an activity that does not exist',
    file: DATA,
    id: 'data-quality-missing-values',
    path: ['activity'],
    value: 'ponder',
    message: 'Invalid option: expected one of "study"|"practise"|"build"|"reflect"',
    on: 'ponder',
  },
  {
    what: 'a source without a section',
    file: ROLE,
    id: 'sql',
    path: ['source'],
    value: 'somewhere',
    message: 'must be `estimate` or page/section, for example a/requirements',
    on: 'somewhere',
  },
  {
    what: 'a figure with both a value and a range',
    file: ROLE,
    id: 'pay-total',
    path: ['range'],
    value: { min: 1, max: 2 },
    message: 'give either a value or a range',
    on: 'id: pay-total',
  },
  {
    what: 'a range that runs backwards',
    file: ROLE,
    id: 'pay-range-overall',
    path: ['range', 'min'],
    value: 999_999,
    message: 'range runs backwards',
    on: '999999',
  },
];

describe('a value that cannot be', () => {
  let fault: PlantedFault;

  beforeAll(async () => {
    fault = await content.plantAll(
      WRONG_VALUES.map(({ file, id, path, value }) => ({
        file,
        change: ({ document, at }) => {
          document.setIn(at(id, ...path), document.createNode(value));
        },
      })),
    );
  });

  test.each(WRONG_VALUES)('is named with its place: $what', ({ file, id, message, on }) => {
    expect(fault.problems).toContain(`${file}:${fault.lineOf(id, on)} ${id}: ${message}`);
  });

  test('is named once, and nothing else is', () => {
    expect(fault.problems).toHaveLength(WRONG_VALUES.length);
  });

  test('is an id in capitals', async () => {
    const { problems, lineOf } = await content.plant(DATA, ({ document, at }) => {
      document.setIn(at(UNIT, 'id'), 'NumPy');
    });
    const message = 'must be kebab-case: a-z, 0-9 and single hyphens';
    expect(problems).toEqual([`${DATA}:${lineOf('NumPy')} NumPy: ${message}`]);
  });
});

describe('a key', () => {
  test('that no schema knows is named, on its own line', async () => {
    const { problems, lineOf } = await content.plant(DATA, ({ document, at }) => {
      document.setIn(at(UNIT, 'mood'), 'good');
    });
    expect(problems).toEqual([`${DATA}:${lineOf(UNIT, 'mood')} ${UNIT}: unknown key "mood"`]);
  });

  test('with a typo is named both as unknown and as missing', async () => {
    const { problems, lineOf } = await content.plant(DATA, ({ document, at }) => {
      document.deleteIn(at(UNIT, 'evidence'));
      document.setIn(at(UNIT, 'evidense'), 'A notebook.');
    });
    expect(problems).toEqual([
      `${DATA}:${lineOf(UNIT)} ${UNIT}: "evidence" is missing`,
      `${DATA}:${lineOf(UNIT, 'evidense')} ${UNIT}: unknown key "evidense"`,
    ]);
  });

  test('that is written twice is named with its line', async () => {
    const { problems } = await content.plantText('manifest.yaml', (text) =>
      text.replace(/^schemaVersion: .*$/m, '$&\nschemaVersion: 1'),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^manifest\.yaml:\d+ Map keys must be unique/),
    ]);
  });
});

test('a source that is missing is named', async () => {
  const { problems, lineOf } = await content.plant(ROLE, ({ document, at }) => {
    document.deleteIn(at('sql', 'source'));
  });
  expect(problems).toEqual([`${ROLE}:${lineOf('sql')} sql: "source" is missing`]);
});

describe('a file', () => {
  test('that is no YAML is named with the line, and read no further', async () => {
    const { problems } = await content.plantText(
      'manifest.yaml',
      (text) => `${text}roles: [unfinished\n`,
    );
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^manifest\.yaml:\d+ /);
  });

  test('that is empty is named', async () => {
    const { problems } = await content.plantText('claims.yaml', () => '');
    expect(problems).toEqual([expect.stringMatching(/^claims\.yaml:1 /)]);
  });

  test('that no schema knows is named', async () => {
    const { problems } = await content.plantText('notes.yaml', () => 'a: 1\n');
    expect(problems).toEqual(['notes.yaml:1 no schema knows this file']);
  });

  test('that is missing is named', async () => {
    expect(await content.without('sources.yaml')).toEqual(['sources.yaml:1 file is missing']);
  });
});
