import { describe, expect, test } from 'vitest';

import type { AuthoredFile } from '../../../src/shared/content/content-problem.ts';
import { nearestId, valueAt } from '../../../src/shared/content/content-problem.ts';
import { parseContent } from '../../../src/shared/content/parse-content.ts';

/** The smallest content that holds together: one role, one skill, one unit. */
function smallContent(): AuthoredFile[] {
  const effort = { optimistic: 30, mostLikely: 60, pessimistic: 90 };
  const resource = {
    title: 'A book',
    publisher: 'A house',
    url: 'https://example.org/book',
    kind: 'book',
  };
  return [
    {
      name: 'manifest.yaml',
      data: {
        contentVersion: '1.2.3',
        schemaVersion: 1,
        roleFamilies: [{ id: 'software', title: 'Software' }],
        skillFamilies: ['programming'],
      },
    },
    {
      name: 'sources.yaml',
      data: {
        pages: [
          {
            id: 'a',
            mark: 'A',
            title: 'A page',
            publisher: 'A site',
            year: 2024,
            sections: { overview: 'Overview' },
          },
        ],
      },
    },
    { name: 'claims.yaml', data: { claims: [] } },
    {
      name: 'skills/programming.yaml',
      data: {
        family: { id: 'programming', title: 'Programming' },
        skills: [
          {
            id: 'python',
            title: 'Python',
            meaning: 'Writing programs.',
            levels: { awareness: 'Can read them.' },
            units: [
              {
                id: 'python-syntax',
                title: 'Syntax',
                level: 'awareness',
                outcome: 'Write a program.',
                effort,
                activity: 'practise',
                evidence: 'The program.',
                resources: [resource],
              },
            ],
          },
        ],
      },
    },
    {
      name: 'roles/engineer.yaml',
      data: {
        id: 'engineer',
        title: 'Engineer',
        family: 'software',
        depth: 'full',
        plannableStages: ['entry'],
        essence: 'Builds things.',
        overview: ['You build things.'],
        source: 'a/overview',
        responsibilities: [],
        requirements: [
          {
            id: 'code',
            category: 'technical',
            title: 'Code',
            text: 'Write code.',
            importance: 'essential',
            source: ['a/overview'],
            skills: [{ skill: 'python', entry: 'awareness' }],
          },
        ],
        ladder: ['entry', 'mid', 'senior'].map((stage) => ({
          stage,
          duties: ['Work'],
          source: 'estimate',
        })),
        milestones: [
          {
            id: 'first',
            stage: 'entry',
            title: 'First',
            summary: 'A first program.',
            definitionOfDone: ['It runs.'],
            covers: [{ requirement: 'code' }],
          },
        ],
      },
    },
  ];
}

describe('parsing content', () => {
  test('gives the bundle, with what was left out filled in', () => {
    const parsed = parseContent(smallContent());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    const { contentVersion, skills, roles } = parsed.value;
    expect(contentVersion).toBe('1.2.3');
    expect(skills[0]).toMatchObject({ id: 'python', family: 'programming', prerequisites: [] });
    expect(skills[0]?.units[0]).toMatchObject({ prerequisites: [], retired: null });
    expect(skills[0]?.units[0]?.resources[0]?.offline).toBe(false);
    expect(roles[0]).toMatchObject({ otherNames: [], gates: [], payFactors: null });
    expect(roles[0]?.milestones[0]?.covers).toEqual([{ requirement: 'code', skills: null }]);
  });

  test('reads one source as a list of one, and knows an estimate', () => {
    const parsed = parseContent(smallContent());
    const role = parsed.ok ? parsed.value.roles[0] : undefined;
    expect(role?.source).toEqual(['a/overview']);
    expect(role?.ladder[0]?.source).toBe('estimate');
  });

  test('lists skills in the order of the families, whatever the names of their files', () => {
    const files = smallContent().map((file) =>
      file.name === 'manifest.yaml'
        ? { ...file, data: { ...(file.data as object), skillFamilies: ['writing', 'programming'] } }
        : file,
    );
    const writing = {
      family: { id: 'writing', title: 'Writing' },
      skills: [{ id: 'prose', title: 'Prose', meaning: 'Writing well.', levels: {} }],
    };
    const parsed = parseContent([...files, { name: 'skills/writing.yaml', data: writing }]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    expect(parsed.value.skillFamilies.map(({ id }) => id)).toEqual(['writing', 'programming']);
    expect(parsed.value.skills.map(({ id }) => id)).toEqual(['prose', 'python']);
  });

  test('does not depend on the order of the files', () => {
    expect(parseContent(smallContent().toReversed())).toEqual(parseContent(smallContent()));
  });

  test('does not change what it is given', () => {
    const files = smallContent();
    parseContent(files);
    expect(files).toEqual(smallContent());
  });

  test('names every file that is missing', () => {
    const parsed = parseContent([]);
    expect(parsed.ok ? [] : parsed.failure.map(({ file, message }) => [file, message])).toEqual([
      ['manifest.yaml', 'file is missing'],
      ['sources.yaml', 'file is missing'],
      ['claims.yaml', 'file is missing'],
    ]);
  });

  test.each([null, undefined, [], 'text', 7, { family: null }])(
    'refuses a file that holds %j',
    (data) => {
      const files = smallContent().map((file) =>
        file.name === 'skills/programming.yaml' ? { ...file, data } : file,
      );
      const parsed = parseContent(files);
      expect(parsed.ok ? [] : parsed.failure.map(({ file }) => file)).toContain(
        'skills/programming.yaml',
      );
    },
  );
});

describe('a place in authored data', () => {
  const data = { id: 'outer', list: [{ id: 'inner', deep: { value: 1 } }, { value: 2 }] };

  test('belongs to the nearest thing that has an id', () => {
    expect(nearestId(data, ['list', 0, 'deep', 'value'])).toBe('inner');
    expect(nearestId(data, ['list', 1, 'value'])).toBe('outer');
    expect(nearestId(data, ['list', 9, 'unknown'])).toBe('outer');
    expect(nearestId([], [0])).toBeNull();
    expect(nearestId('text', ['length'])).toBeNull();
  });

  test('has a value, or none', () => {
    expect(valueAt(data, ['list', 0, 'deep', 'value'])).toBe(1);
    expect(valueAt(data, ['list', 5, 'deep'])).toBeUndefined();
    expect(valueAt(data, [])).toBe(data);
  });
});
