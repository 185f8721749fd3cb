import { describe, expect, it } from 'vitest';

import { describeLevers } from '../../../src/renderer/levers/describe-levers.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import { findLevers } from '../../../src/shared/planning/levers.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
} from '../../support/content-builders.ts';
import { english } from './english.ts';

const skill = (id: string) =>
  aSkill({ id, title: id.toUpperCase(), units: [aUnit({ id: `${id}-unit`, minutes: 900 })] });
const skills = [skill('python'), skill('spark')];
const role = aRole({
  requirements: [
    aRequirement({ id: 'must', skills: [{ skill: 'python', entry: 'awareness' }] }),
    aRequirement({
      id: 'nice',
      title: 'Spark basics',
      importance: 'desirable',
      skills: [{ skill: 'spark', entry: 'awareness' }],
    }),
  ],
  milestones: [aMilestone({ covers: ['must', 'nice'] })],
});

function wordsFor(targetDate: string) {
  const input = aPlanInput({ role, skills, settings: { targetDate } });
  const levers = findLevers(input);
  if (levers === null) throw new Error('the date can be met');
  const { settings, catalogue } = input;
  return describeLevers(levers, { settings, role, catalogue, locale: 'en-GB', text: english });
}

describe('the levers in words', () => {
  it('say what each asks and what it gives', () => {
    const words = wordsFor('2027-01-20');
    expect(words.map(({ title, detail }) => [title, detail])).toEqual([
      [expect.stringMatching(/^\d+ (h|min).* more a week$/), expect.stringMatching(/same date$/)],
      ['Finish by 24 Jan 2027', '4 days later, same hours'],
      ['Leave out one desirable topic', 'Spark basics: takes off 15 h'],
      ['Say that you know one more skill', 'PYTHON at awareness level: takes off 15 h'],
    ]);
    expect(words.every(({ settings }) => settings !== null)).toBe(true);
  });

  it('put what does not help last, and give it nothing to apply', () => {
    const words = wordsFor('2027-01-05');
    const [last] = words.toReversed();
    expect(last?.settings).toBeNull();
    expect(words[0]?.settings).not.toBeNull();
    expect(words.find(({ kind }) => kind === 'laterDate')?.settings?.targetDate).toBe(
      calendarDate('2027-01-24'),
    );
  });
});
