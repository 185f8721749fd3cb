/** Whether what ships is fit to be learnt from, beyond having the right form. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { shippedContent } from '../support/shipped-content.ts';

const { skills, roles, skillFamilies, roleFamilies } = await shippedContent();
const units = skills.flatMap((skill) => skill.units);
const tasks = roles.flatMap((role) => role.milestones.flatMap((milestone) => milestone.tasks));
const work = [...units, ...tasks];

const linkFolder = fileURLToPath(new URL('../../docs/confirmed-links', import.meta.url));
const confirmed = new Set<string>();
for (const name of await readdir(linkFolder)) {
  const links = parse(await readFile(path.join(linkFolder, name), 'utf8')) as
    readonly { readonly url: string }[] | null;
  for (const { url } of links ?? []) confirmed.add(url);
}

describe('the shipped content', () => {
  test('has no skill without a role and no family without a member', () => {
    expect(skills.map((skill) => skill.family)).toEqual(
      expect.arrayContaining(skillFamilies.map((family) => family.id)),
    );
    const known = roleFamilies.map((family) => family.id);
    expect(roles.filter((role) => !known.includes(role.family))).toEqual([]);
  });

  test('describes every level that a unit leads to', () => {
    const silent = skills.flatMap((skill) =>
      skill.units
        .filter((unit) => skill.levels[unit.level] === undefined)
        .map((unit) => `${skill.id} ${unit.level}`),
    );
    expect(silent).toEqual([]);
  });

  test('asks for observable results: no outcome begins with learning, knowing or reading about', () => {
    const vague = /^(?:learn|understand|know|familiaris|be (?:aware|familiar)|read about)/i;
    expect(work.filter((item) => vague.test(item.outcome)).map((item) => item.id)).toEqual([]);
  });

  test('says what could be shown for every piece of work, in other words than the outcome', () => {
    expect(work.filter((item) => item.evidence === item.outcome)).toEqual([]);
  });

  test('keeps every piece of work between half an hour and sixteen hours, in steps of a quarter', () => {
    const odd = work.filter(
      ({ effort }) =>
        effort.mostLikely < 30 ||
        effort.mostLikely > 16 * 60 ||
        [effort.optimistic, effort.mostLikely, effort.pessimistic].some((it) => it % 15 !== 0),
    );
    expect(odd.map(({ id, effort }) => `${id}: ${effort.mostLikely / 60} h`)).toEqual([]);
  });

  test('estimates in earnest: the three points of an effort are three', () => {
    const flat = work.filter(
      ({ effort }) =>
        effort.optimistic >= effort.mostLikely || effort.mostLikely >= effort.pessimistic,
    );
    expect(flat.map((item) => item.id)).toEqual([]);
  });

  test('gives every piece of work a title of its own', () => {
    const titles = work.map((item) => item.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('every link', () => {
  const linked = work.flatMap((item) => item.resources.map(({ url }) => ({ id: item.id, url })));

  test('is encrypted', () => {
    expect(linked.filter(({ url }) => new URL(url).protocol !== 'https:')).toEqual([]);
  });

  test('carries no tracking parameter, password or port', () => {
    const tracking = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|affiliate|tag)$/i;
    const tracked = linked.filter(({ url }) => {
      const { searchParams, username, password, port } = new URL(url);
      return (
        `${username}${password}${port}` !== '' ||
        [...searchParams.keys()].some((key) => tracking.test(key))
      );
    });
    expect(tracked).toEqual([]);
  });

  test('stands once in a unit', () => {
    const twice = work.filter(
      ({ resources }) => new Set(resources.map(({ url }) => url)).size < resources.length,
    );
    expect(twice.map((item) => item.id)).toEqual([]);
  });

  test('was confirmed: it stands in docs/confirmed-links', () => {
    expect(confirmed.size).toBeGreaterThan(100);
    expect(linked.filter(({ url }) => !confirmed.has(url))).toEqual([]);
  });
});
