import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { SkillLevels } from '../../../src/shared/domain/plan.ts';
import { levelRank, PROFICIENCY_LEVELS } from '../../../src/shared/domain/proficiency-level.ts';
import type { Stage } from '../../../src/shared/domain/stage.ts';
import {
  attainmentOf,
  isAttained,
  type AttainmentInput,
} from '../../../src/shared/progress/skill-attainment.ts';
import { aRequirement, aSkill, aUnit } from '../../support/content-builders.ts';
import { prop } from '../../support/property-test.ts';

/** Units at every level but working. */
const python = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'variables' }),
    aUnit({ id: 'loops' }),
    aUnit({ id: 'old', retired: { replacement: null } }),
    aUnit({ id: 'packages', level: 'practitioner' }),
    aUnit({ id: 'internals', level: 'expert' }),
  ],
});
const sql = aSkill({ id: 'sql', units: [aUnit({ id: 'joins' })] });
const requirements = [
  aRequirement({
    id: 'code',
    skills: [{ skill: 'python', entry: 'awareness', mid: 'practitioner', senior: 'expert' }],
  }),
  aRequirement({
    id: 'data',
    importance: 'desirable',
    skills: [
      { skill: 'sql', entry: 'awareness' },
      { skill: 'python', entry: 'working' },
      { skill: 'gone', entry: 'working' },
    ],
  }),
];

interface Wanted extends Partial<Pick<AttainmentInput, 'requirements'>> {
  readonly stage?: Stage;
  readonly said?: object;
  readonly done?: readonly string[];
  readonly dropped?: readonly string[];
}

function attainment({ stage = 'entry', said = {}, done = [], dropped = [], ...rest }: Wanted = {}) {
  const ticked = new Set(done as readonly TaskId[]);
  return attainmentOf({
    skills: new Map([python, sql].map((skill) => [skill.id, skill])),
    requirements,
    wanted: {
      stage,
      droppedRequirements: dropped as AttainmentInput['wanted']['droppedRequirements'],
    },
    said: said as SkillLevels,
    isDone: (task) => ticked.has(task),
    ...rest,
  });
}

const inShort = (wanted?: Wanted) =>
  attainment(wanted).map(({ skill, now, asked, unitsLeft }) => [skill.id, now, asked, unitsLeft]);

describe('the levels asked for', () => {
  it('are the highest of all requirements, in the order of the role', () => {
    expect(inShort()).toEqual([
      ['python', 'none', 'working', 2],
      ['sql', 'none', 'awareness', 1],
    ]);
  });

  it('are those of every stage up to the plan’s', () => {
    expect(inShort({ stage: 'mid' })[0]).toEqual(['python', 'none', 'practitioner', 3]);
    expect(inShort({ stage: 'senior' })[0]).toEqual(['python', 'none', 'expert', 4]);
  });

  it('leave out what the person dropped', () => {
    expect(inShort({ dropped: ['data'] })).toEqual([['python', 'none', 'awareness', 2]]);
  });

  it('are none for a role that asks nothing', () => {
    expect(inShort({ requirements: [] })).toEqual([]);
  });
});

describe('the level now', () => {
  it('is what the person said', () => {
    expect(inShort({ said: { python: 'working' } })[0]).toEqual([
      'python',
      'working',
      'working',
      0,
    ]);
  });

  it('is reached when every unit of it is done, retired ones aside', () => {
    expect(inShort({ done: ['variables'] })[0]).toEqual(['python', 'none', 'working', 1]);
    expect(inShort({ done: ['variables', 'loops'] })[0]?.[1]).toBe('awareness');
  });

  it('passes a level without units, but does not stop at it', () => {
    const done = ['variables', 'loops', 'packages'];
    expect(inShort({ done })[0]).toEqual(['python', 'practitioner', 'working', 0]);
  });

  it('does not leap over a level whose units are open', () => {
    expect(inShort({ done: ['packages', 'internals'] })[0]?.[1]).toBe('none');
  });

  it('goes on from what the person said', () => {
    const found = inShort({ said: { python: 'working' }, done: ['packages'] });
    expect(found[0]?.[1]).toBe('practitioner');
  });

  it('falls back when a unit is reopened', () => {
    expect(inShort({ done: ['joins'] })[1]).toEqual(['sql', 'awareness', 'awareness', 0]);
    expect(inShort({ done: [] })[1]).toEqual(['sql', 'none', 'awareness', 1]);
  });
});

const anyDone = fc.subarray(['variables', 'loops', 'old', 'packages', 'internals', 'joins']);
const anyLevel = fc.constantFrom(...PROFICIENCY_LEVELS);

prop([anyDone, anyDone, anyLevel])(
  'never falls with more work done, and never below what was said',
  (done, more, level) => {
    const said = { python: level };
    const before = attainment({ said, done, stage: 'senior' });
    const after = attainment({ said, done: [...done, ...more], stage: 'senior' });
    before.forEach((was, index) => {
      const is = after[index];
      expect(levelRank(is?.now ?? 'none')).toBeGreaterThanOrEqual(levelRank(was.now));
      expect(is?.unitsLeft).toBeLessThanOrEqual(was.unitsLeft);
      if (isAttained(was)) expect(was.unitsLeft).toBe(0);
    });
    expect(levelRank(before[0]?.now ?? 'none')).toBeGreaterThanOrEqual(levelRank(level));
  },
);
