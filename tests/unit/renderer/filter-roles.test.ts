import { describe, expect, it } from 'vitest';

import {
  selectRoles,
  waysOut,
  type Selection,
} from '../../../src/renderer/features/role-library/filter-roles.ts';
import {
  needsRoleTexts,
  parseLibrarySearch,
  type LibrarySearch,
} from '../../../src/renderer/features/role-library/library-search.ts';
import type { RoleSearch } from '../../../src/renderer/features/role-library/role-search.ts';
import type { RoleOutline } from '../../../src/shared/domain/role.ts';
import { STAGES } from '../../../src/shared/domain/stage.ts';
import { aRole } from '../../support/content-builders.ts';

const role = (id: string, title: string, family: string): RoleOutline =>
  aRole({ id, title, family });
const roles = [
  role('b', 'Beacon keeper', 'coast'),
  role('c', 'Cartographer', 'land'),
  role('a', 'Astronomer', 'sky'),
];
/** Hours left to entry, mid and senior, and the share covered on the way to entry. */
const STUDY: Readonly<Record<string, readonly [number, number, number, number]>> = {
  a: [700, 900, 1100, 0],
  b: [400, 800, 1600, 0.3],
  c: [200, 500, 700, 0.12],
};
const hoursOf = (id: string) =>
  STAGES.map((stage, place) => ({
    stage,
    minutesLeft: (STUDY[id]?.[place] ?? 0) * 60,
    shareCovered: place === 0 ? (STUDY[id]?.[3] ?? 0) : 0,
  }));

const texts = {
  figures: [
    { role: 'a', figure: { topic: 'pay' } },
    { role: 'c', figure: { topic: 'market' } },
  ],
  find: (query: string) =>
    query === 'light' ? ['a', 'b'].map((id) => ({ role: id, reasons: [] })) : [],
} as unknown as RoleSearch;

const selection = (search: LibrarySearch): Selection => ({ roles, hoursOf, search, texts });
const shown = (search: LibrarySearch) =>
  selectRoles(selection(search)).map((item) => item.role.id as string);

describe('the roles shown', () => {
  it.each<[string, LibrarySearch, string[]]>([
    ['all in their own order', {}, ['b', 'c', 'a']],
    ['the best match first', { q: 'light' }, ['a', 'b']],
    ['one family', { family: 'land' }, ['c']],
    ['what is within reach of entry', { within: 500 }, ['b', 'c']],
    ['what is within reach of a later stage', { within: 1000, to: 'senior' }, ['c']],
    ['what is covered in part', { covered: 10 }, ['b', 'c']],
    ['what is covered by a quarter', { covered: 25 }, ['b']],
    ['nothing covered on the way to a later stage', { covered: 10, to: 'mid' }, []],
    ['those with figures on pay', { figures: 'pay' }, ['a']],
    ['those with figures on demand and market', { figures: 'demand' }, ['c']],
    ['by name', { sort: 'name' }, ['a', 'b', 'c']],
    ['the least study first', { sort: 'hours' }, ['c', 'b', 'a']],
    ['the least study to a later stage first', { sort: 'hours', to: 'senior' }, ['c', 'a', 'b']],
    ['the most covered first', { sort: 'covered' }, ['b', 'c', 'a']],
    ['a search in another order', { q: 'light', sort: 'hours' }, ['b', 'a']],
    ['all at once', { q: 'light', within: 500, family: 'coast' }, ['b']],
  ])('are %s', (_what, search, ids) => {
    expect(shown(search)).toEqual(ids);
  });

  it('leave out nobody by a reach that cannot be told while the hours load', () => {
    const loading = { ...selection({ sort: 'hours' }), hoursOf: () => null };
    expect(selectRoles(loading)).toHaveLength(3);
  });

  it('leave out a role that cannot be planned so far', () => {
    const unwritten = { ...selection({ within: 1500 }), hoursOf: () => [] };
    expect(selectRoles(unwritten)).toEqual([]);
  });
});

describe('the ways out of an empty list', () => {
  it('name what can be given up alone, the most roles first', () => {
    expect(waysOut(selection({ q: 'light', within: 250 }))).toEqual([
      { criterion: 'within', count: 2 },
      { criterion: 'q', count: 1 },
    ]);
  });

  it('name nothing that would leave the list empty', () => {
    expect(waysOut(selection({ q: 'none', within: 250, covered: 50 }))).toEqual([]);
    expect(waysOut(selection({}))).toEqual([]);
  });
});

describe('the address of the library', () => {
  it('is read as it is written', () => {
    const search: LibrarySearch = {
      q: 'c++',
      family: 'land',
      to: 'mid',
      within: 500,
      covered: 25,
      figures: 'pay',
      sort: 'name',
      compare: ['a', 'b'],
    };
    expect(parseLibrarySearch({ ...search })).toEqual(search);
  });

  it('takes a number for words, and at most two different roles to compare', () => {
    expect(parseLibrarySearch({ q: 157_969, compare: ['a', 'a', 'b', 'c'] })).toEqual({
      q: '157969',
      compare: ['a', 'b'],
    });
  });

  it.each([
    { within: 501 },
    { within: '500' },
    { covered: -1 },
    { to: 'boss' },
    { to: 'entry' },
    { sort: 'pay' },
    { figures: 'all' },
    { compare: 'a' },
    { compare: [1, null] },
    { q: '' },
    { q: {} },
    { family: 3 },
    { other: 'x' },
  ])('leaves out what it does not understand: %j', (search) => {
    expect(parseLibrarySearch(search)).toEqual({});
  });

  it('asks for the long texts only when the list hangs on them', () => {
    expect(needsRoleTexts({ family: 'land', sort: 'name', within: 500 })).toBe(false);
    expect(needsRoleTexts({ q: 'x' })).toBe(true);
    expect(needsRoleTexts({ figures: 'pay' })).toBe(true);
  });
});
