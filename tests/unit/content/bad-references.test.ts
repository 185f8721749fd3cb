/** Files that each have the right form, but do not hold together. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ContentCopy, type PlantedFault, type PlantedFile } from '../../support/planted-content.ts';

const ROLE = 'roles/ml-software-engineer.yaml';
const DATA = 'skills/data.yaml';
const PROGRAMMING = 'skills/programming.yaml';

let content: ContentCopy;

beforeAll(async () => {
  content = await ContentCopy.make();
});

afterAll(() => content.remove());

const TYPOS: readonly {
  readonly of: string;
  readonly file: string;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly typo: string;
  readonly message: string;
  /** The text on the line that has to be named; the typo itself unless it stands in a flow map. */
  readonly on?: string;
}[] = [
  {
    of: "a unit's prerequisite",
    file: DATA,
    id: 'data-wrangling-load-and-select',
    path: ['prerequisites', 0],
    typo: 'data-wrangling-numpy-arays',
    message: 'unknown study unit "data-wrangling-numpy-arays"',
  },
  {
    of: "a skill's prerequisite",
    file: DATA,
    id: 'data-wrangling',
    path: ['prerequisites', 0, 'needs', 'skill'],
    typo: 'pyhton',
    message: 'unknown skill "pyhton"',
  },
  {
    of: 'the skill of a requirement',
    file: ROLE,
    id: 'sql',
    path: ['skills', 0, 'skill'],
    typo: 'sqll',
    message: 'unknown skill "sqll"',
  },
  {
    of: 'the requirement a milestone covers',
    file: ROLE,
    id: 'mlse-data-with-sql-and-pandas',
    path: ['covers', 0, 'requirement'],
    typo: 'sequel',
    message: 'unknown requirement "sequel"',
  },
  {
    of: 'the requirement of a gate',
    file: ROLE,
    id: 'mlse-gate-mid',
    path: ['requirement'],
    typo: 'years-on-the-job',
    message: 'unknown requirement "years-on-the-job"',
  },
  {
    of: "a role's task: its prerequisite",
    file: ROLE,
    id: 'mlse-capstone-data',
    path: ['prerequisites', 0],
    typo: 'mlse-capstone-brif',
    message: 'unknown study unit or task "mlse-capstone-brif"',
    on: 'id: mlse-capstone-data',
  },
  {
    of: "a role's task: the best practice it is accepted against",
    file: ROLE,
    id: 'mlse-capstone-data',
    path: ['acceptance', 0],
    typo: 'sanity-check',
    message: 'unknown best practice "sanity-check"',
    on: 'id: mlse-capstone-data',
  },
  {
    of: "a role's task: the challenge it answers",
    file: ROLE,
    id: 'mlse-capstone-data',
    path: ['prompts', 0],
    typo: 'enough-god-data',
    message: 'unknown challenge "enough-god-data"',
    on: 'id: mlse-capstone-data',
  },
  {
    of: "a role's family",
    file: ROLE,
    id: 'ml-software-engineer',
    path: ['family'],
    typo: 'softwear',
    message: 'unknown role family "softwear"',
  },
  {
    of: 'the figure of a claim',
    file: 'claims.yaml',
    id: 'claim-average-base',
    path: ['figures', 0, 'figure'],
    typo: 'pay-avrage-base',
    message: 'unknown figure "ml-software-engineer/pay-avrage-base"',
  },
  {
    of: 'the source of a fact',
    file: ROLE,
    id: 'sql',
    path: ['source'],
    typo: 'a/industry-trend',
    message: 'unknown source section "a/industry-trend"',
  },
];

describe('a typo in an id', () => {
  let fault: PlantedFault;

  beforeAll(async () => {
    fault = await content.plantAll(
      TYPOS.map(({ file, id, path, typo }) => ({
        file,
        change: ({ document, at }) => {
          document.setIn(at(id, ...path), typo);
        },
      })),
    );
  });

  test.each(TYPOS)('is named with its place: $of', ({ file, id, typo, message, on }) => {
    const line = fault.lineOf(id, on ?? typo);
    expect(fault.problems).toContain(`${file}:${line} ${id}: ${message}`);
  });
});

describe('a circle of prerequisites', () => {
  test('between units is named with its path', async () => {
    const { problems, lineOf } = await content.plant(PROGRAMMING, ({ document, at }) => {
      document.setIn(at('python-functions', 'prerequisites'), ['python-collections']);
      document.setIn(at('python-collections', 'prerequisites'), ['python-functions']);
    });
    expect(problems).toHaveLength(1);
    const [problem = ''] = problems;
    const [, file, line, id, cycle = ''] =
      /^(.*):(\d+) (.*): prerequisites run in a circle: (.*)$/.exec(problem) ?? [];
    const walk = cycle.split(' → ');
    expect(walk.slice(1).toSorted()).toEqual(['python-collections', 'python-functions']);
    expect(walk.at(0)).toBe(walk.at(-1));
    expect(id).toBe(walk[0]);
    expect(file).toBe(PROGRAMMING);
    expect(Number(line)).toBe(lineOf(id ?? ''));
  });

  test('between levels of skills is named by the units it would hold up', async () => {
    const { problems } = await content.plant(PROGRAMMING, ({ document, at }) => {
      document.setIn(at('python', 'prerequisites'), [
        { level: 'awareness', needs: { skill: 'data-wrangling', level: 'awareness' } },
      ]);
    });
    expect(problems).toEqual([expect.stringContaining('prerequisites run in a circle: ')]);
    const walk = problems[0]?.split(': ').at(-1)?.split(' → ') ?? [];
    expect(walk.some((id) => id.startsWith('python-'))).toBe(true);
    expect(walk.some((id) => id.startsWith('data-wrangling-'))).toBe(true);
    expect(walk.at(0)).toBe(walk.at(-1));
  });
});

test('a family of skills that no file defines, and one that no list orders, are both named', async () => {
  const { problems } = await content.plant('manifest.yaml', ({ document }) => {
    document.setIn(['skillFamilies', 0], 'programing');
  });
  expect(problems).toEqual([
    expect.stringMatching(/^manifest\.yaml:\d+ .*no file defines skill family "programing"$/),
    expect.stringMatching(/^skills\/programming\.yaml:\d+ .*unknown skill family "programming"$/),
  ]);
});

describe('an id that is used twice', () => {
  const twice: readonly [string, string, string, (planted: PlantedFile) => void][] = [
    [
      'work item',
      DATA,
      'data-wrangling-numpy-arrays',
      ({ document, at }) => {
        document.setIn(at('data-wrangling-collect', 'id'), 'data-wrangling-numpy-arrays');
      },
    ],
    [
      'skill',
      DATA,
      'data-quality',
      ({ document, at }) => {
        document.setIn(at('data-wrangling', 'id'), 'data-quality');
      },
    ],
    [
      'requirement',
      ROLE,
      'sql',
      ({ document, at }) => {
        document.setIn(at('python', 'id'), 'sql');
      },
    ],
    [
      'figure',
      ROLE,
      'pay-total',
      ({ document, at }) => {
        document.setIn(at('pay-average-base', 'id'), 'pay-total');
      },
    ],
    [
      'work item',
      ROLE,
      'python-functions',
      ({ document, at }) => {
        document.setIn(at('mlse-capstone-review', 'id'), 'python-functions');
      },
    ],
  ];

  let fault: PlantedFault;

  beforeAll(async () => {
    fault = await content.plantAll(twice.map(([, file, , change]) => ({ file, change })));
  });

  test.each(twice)('is named: a %s in %s called %s', (kind, file, id) => {
    const place = new RegExp(`^${file}:\\d+ ${id}: ${kind} id "${id}" is used twice$`);
    expect(fault.problems.filter((problem) => place.test(problem))).toHaveLength(1);
  });
});

describe('what a role promises and no plan could keep', () => {
  let fault: PlantedFault;

  beforeAll(async () => {
    fault = await content.plantAll([
      { file: ROLE, change: breakPromises },
      {
        file: 'roles/information-systems-ml-engineer.yaml',
        change: ({ document }) => {
          document.setIn(['plannableStages'], ['mid']);
        },
      },
      {
        file: DATA,
        change: ({ document, at }) => {
          document.setIn(at('data-wrangling-tidy-tables', 'level'), 'expert');
        },
      },
    ]);
  });

  function breakPromises({ document, at }: PlantedFile): void {
    document.setIn(at('mlse-advanced-degree', 'requirement'), 'bachelors-degree');
    document.setIn(at('mlse-data-with-sql-and-pandas', 'covers', 0, 'requirement'), 'r-julia');
    for (const stage of ['entry', 'mid', 'senior'])
      document.setIn(at('r-julia', 'skills', 0, stage), 'expert');
    document.setIn(at('api-development', 'skills', 0, 'senior'), 'awareness');
    document.addIn(['milestones'], {
      id: 'mlse-empty',
      stage: 'entry',
      title: 'Nothing',
      summary: 'Nothing at all.',
      definitionOfDone: ['Nothing is done.'],
    });
  }

  test.each([
    ['a requirement that no milestone covers', 'advanced-degree', '', 'no milestone covers it'],
    [
      'a skill that no milestone of the stage covers',
      'sql',
      'skill: sql',
      'no entry milestone covers sql',
    ],
    [
      'a level that no study unit leads to',
      'r-julia',
      'skill: r-language',
      'no study unit brings r-language to expert',
    ],
    [
      'a requirement that asks less at a later stage',
      'api-development',
      'skill: api-development',
      'asks less of api-development at senior than before it',
    ],
    [
      'a milestone that holds nothing',
      'mlse-empty',
      '',
      'milestone covers nothing and has no tasks',
    ],
  ])('is %s', (_, id, on, message) => {
    expect(fault.problems).toContain(`${ROLE}:${fault.lineOf(id, on)} ${id}: ${message}`);
  });

  test('is a stage that can be planned before the one below it', () => {
    const message = 'plannable stages must begin at entry and leave no stage out';
    expect(fault.problems).toContainEqual(
      expect.stringMatching(
        new RegExp(`^roles/information-systems-ml-engineer\\.yaml:\\d+ .*: ${message}$`),
      ),
    );
  });

  test('is a unit that no role ever asks for', () => {
    const id = 'data-wrangling-tidy-tables';
    const line = fault.lineOf(id);
    expect(fault.problems).toContain(`${DATA}:${line} ${id}: no role ever asks for this unit`);
  });
});

describe('a unit in use that builds on a retired one', () => {
  test('is named', async () => {
    const { problems, lineOf } = await content.plant(DATA, ({ document, at }) => {
      document.setIn(at('data-wrangling-numpy-arrays', 'retired'), { replacement: null });
    });
    const id = 'data-wrangling-load-and-select';
    const line = lineOf(id, 'data-wrangling-numpy-arrays');
    expect(problems).toContain(
      `${DATA}:${line} ${id}: prerequisite "data-wrangling-numpy-arrays" is retired`,
    );
  });
});
