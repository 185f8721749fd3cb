import { describe, expect, it } from 'vitest';

import { findSkills } from '../../../src/renderer/features/skills/find-skills.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const { skills } = await shippedContent();
const all = { words: '', isKnownOnly: false };
const titles = (words: string) =>
  findSkills(skills, {}, { ...all, words }).map(({ title }) => title);

describe('findSkills', () => {
  it('gives everything when nothing is asked', () => {
    expect(findSkills(skills, {}, all)).toEqual(skills);
  });

  it('finds by the beginnings of words, in any order, whatever the case', () => {
    expect(titles('GIT vers')).toEqual(['Version control with Git']);
    expect(titles('git vers')).toEqual(titles('vers git'));
  });

  it('finds words of the meaning', () => {
    expect(titles('relational database')).toContain('SQL');
  });

  it('tells C++ from other words that begin with its letter', () => {
    expect(titles('c++')).toEqual(['Java, C++ or Scala']);
  });

  it('finds nothing for words that are nowhere', () => {
    expect(titles('xyzzy')).toEqual([]);
  });

  it('leaves out what is not known, when only that is asked', () => {
    const [known, none] = skills;
    const levels = { [known!.id]: 'working', [none!.id]: 'none' } as const;
    expect(findSkills(skills, levels, { ...all, isKnownOnly: true })).toEqual([known]);
  });
});
