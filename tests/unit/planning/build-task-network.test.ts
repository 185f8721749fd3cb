import { describe, expect, test } from 'vitest';

import type { PlanSettings } from '../../../src/shared/domain/plan.ts';
import { assessGaps } from '../../../src/shared/planning/assess-gaps.ts';
import { buildTaskNetwork } from '../../../src/shared/planning/build-task-network.ts';
import type { TaskNetwork } from '../../../src/shared/planning/task-network.ts';
import {
  aGate,
  aMilestone,
  aPlanInput,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  planSettings,
} from '../../support/content-builders.ts';

const python = aSkill({
  id: 'python',
  units: [
    aUnit({ id: 'py-syntax', level: 'awareness' }),
    aUnit({ id: 'py-modules', level: 'working', prerequisites: ['shell-basics'] }),
    aUnit({ id: 'py-retired', level: 'working', retired: { replacement: null } }),
  ],
});
const shell = aSkill({
  id: 'shell',
  units: [
    aUnit({ id: 'shell-basics', level: 'awareness' }),
    aUnit({ id: 'shell-scripts', level: 'working' }),
  ],
});
const statistics = aSkill({
  id: 'statistics',
  prerequisites: [{ level: 'working', needs: { skill: 'python', level: 'awareness' } }],
  units: [aUnit({ id: 'stats-test', level: 'working' })],
});
const role = aRole({
  requirements: [
    aRequirement({ id: 'code', skills: [{ skill: 'python', entry: 'working', mid: 'working' }] }),
    aRequirement({ id: 'analyse', skills: [{ skill: 'statistics', entry: 'working' }] }),
    aRequirement({ id: 'operate', skills: [{ skill: 'shell', mid: 'working' }] }),
  ],
  milestones: [
    aMilestone({ id: 'mid-1', stage: 'mid', covers: ['operate', 'code'] }),
    aMilestone({ id: 'entry-1', covers: ['analyse'] }),
    aMilestone({
      id: 'entry-2',
      covers: ['code'],
      tasks: [
        aRoleTask({ id: 'tool', prerequisites: ['stats-test'], rehearses: ['build'] }),
        aRoleTask({ id: 'review', prerequisites: ['tool'] }),
      ],
    }),
  ],
  gates: [aGate({ id: 'gate-mid', stage: 'mid' }), aGate({ id: 'gate-senior', stage: 'senior' })],
  rhythms: [aRhythm()],
});

function networkOf(
  settings: Partial<Pick<PlanSettings, 'stage' | 'skillLevels'>> = {},
  credited: readonly string[] = [],
): TaskNetwork {
  const wanted = planSettings(settings);
  const input = aPlanInput({ role, skills: [python, shell, statistics], credited });
  return buildTaskNetwork({ ...input, wanted, gaps: assessGaps(role, wanted) });
}

const placesOf = (network: TaskNetwork) =>
  Object.fromEntries(network.tasks.map(({ id, milestone }) => [id, milestone]));

describe('building the task network', () => {
  test('places units in the milestone that covers them, and prerequisites where first needed', () => {
    expect(placesOf(networkOf())).toEqual({
      'stats-test': 'entry-1',
      'py-syntax': 'entry-2',
      'py-modules': 'entry-2',
      'shell-basics': 'entry-2',
      tool: 'entry-2',
      review: 'entry-2',
    });
  });

  test('orders milestones by stage whatever the order in which they are written', () => {
    expect(networkOf({ stage: 'mid' }).milestones.map(({ id }) => id)).toEqual([
      'entry-1',
      'entry-2',
      'mid-1',
    ]);
  });

  test('lists tasks by milestone, then as authored, role work last', () => {
    expect(networkOf().tasks.map(({ id }) => id)).toEqual([
      'stats-test',
      'py-syntax',
      'py-modules',
      'shell-basics',
      'tool',
      'review',
    ]);
  });

  test('takes the units of a milestone in the order of what it covers, however they are authored', () => {
    const ordered = aRole({
      requirements: [
        aRequirement({
          id: 'all',
          skills: [
            { skill: 'python', entry: 'awareness' },
            { skill: 'shell', entry: 'working' },
          ],
        }),
        aRequirement({ id: 'analyse', skills: [{ skill: 'statistics', entry: 'working' }] }),
      ],
      milestones: [
        aMilestone({
          covers: [{ requirement: 'all', skills: ['shell', 'python'] }, 'analyse'],
          tasks: [aRoleTask({ id: 'tool' })],
        }),
      ],
    });
    const { catalogue, credited } = aPlanInput({
      role: ordered,
      skills: [statistics, python, shell],
    });
    const wanted = planSettings();
    const { tasks } = buildTaskNetwork({
      catalogue,
      credited,
      role: ordered,
      wanted,
      gaps: assessGaps(ordered, wanted),
    });
    expect(tasks.map(({ id }) => id)).toEqual([
      'shell-basics',
      'shell-scripts',
      'py-syntax',
      'stats-test',
      'tool',
    ]);
  });

  test('says for every task why it is there', () => {
    const reasons = Object.fromEntries(
      networkOf().tasks.map((task) => [task.id, task.reasons[0]?.kind]),
    );
    expect(reasons).toEqual({
      'stats-test': 'gap',
      'py-syntax': 'gap',
      'py-modules': 'gap',
      'shell-basics': 'prerequisite',
      tool: 'role-work',
      review: 'role-work',
    });
    const { tasks } = networkOf();
    expect(tasks.find(({ id }) => id === 'shell-basics')?.reasons).toEqual([
      { kind: 'prerequisite', of: 'py-modules', skill: 'shell' },
    ]);
    expect(tasks.find(({ id }) => id === 'tool')?.reasons).toEqual([
      { kind: 'role-work', responsibilities: ['build'] },
    ]);
  });

  test('lets role work wait for all its milestone teaches and for what it names', () => {
    const tool = networkOf().tasks.find(({ id }) => id === 'tool');
    expect(tool?.prerequisites.toSorted()).toEqual([
      'py-modules',
      'py-syntax',
      'shell-basics',
      'stats-test',
    ]);
  });

  test('takes a unit within a claimed level, and what it builds on, as known', () => {
    const skillLevels = { python: 'working' } as PlanSettings['skillLevels'];
    expect(Object.keys(placesOf(networkOf({ skillLevels })))).toEqual([
      'stats-test',
      'tool',
      'review',
    ]);
  });

  test('asks for a prerequisite that the claimed level of its skill does not reach', () => {
    const skillLevels = { python: 'awareness' } as PlanSettings['skillLevels'];
    expect(Object.keys(placesOf(networkOf({ skillLevels })))).toContain('shell-basics');
  });

  test('leaves out credited units and role work, and what only they build on', () => {
    expect(Object.keys(placesOf(networkOf({}, ['py-modules', 'tool'])))).toEqual([
      'stats-test',
      'py-syntax',
      'review',
    ]);
  });

  test('never asks for a retired unit', () => {
    expect(placesOf(networkOf({ stage: 'senior' }))).not.toHaveProperty('py-retired');
  });

  test('keeps a unit that a later stage asks for out of the earlier one', () => {
    expect(placesOf(networkOf())).not.toHaveProperty('shell-scripts');
    expect(placesOf(networkOf({ stage: 'mid' }))).toHaveProperty('shell-scripts', 'mid-1');
  });

  test('moves a prerequisite forward when an earlier milestone needs it too', () => {
    const both = aRole({
      requirements: [
        aRequirement({ id: 'late', skills: [{ skill: 'python', entry: 'working' }] }),
        aRequirement({ id: 'early', skills: [{ skill: 'statistics', entry: 'working' }] }),
      ],
      milestones: [
        aMilestone({ id: 'first', covers: ['early'] }),
        aMilestone({ id: 'second', covers: ['late'] }),
      ],
    });
    const needsShell = aSkill({
      ...statistics,
      prerequisites: [],
      units: [aUnit({ id: 'stats-test', level: 'working', prerequisites: ['shell-basics'] })],
    });
    const { catalogue, credited } = aPlanInput({ role: both, skills: [python, shell, needsShell] });
    const wanted = planSettings();
    const network = buildTaskNetwork({
      catalogue,
      credited,
      role: both,
      wanted,
      gaps: assessGaps(both, wanted),
    });
    expect(placesOf(network)).toHaveProperty('shell-basics', 'first');
  });

  test('shows the gates on the way and the next one after the target', () => {
    const gates = (stage: 'entry' | 'mid') =>
      networkOf({ stage }).gates.map(({ id, isBeyondTarget }) => [id, isBeyondTarget]);
    expect(gates('entry')).toEqual([['gate-mid', true]]);
    expect(gates('mid')).toEqual([
      ['gate-mid', false],
      ['gate-senior', true],
    ]);
  });
});
