import { describe, expect, it } from 'vitest';

import {
  filterOutline,
  firstOpenTask,
  outlineOf,
  stateOf,
  type OutlineFacts,
  type OutlineFilter,
} from '../../../src/renderer/features/plan-workspace/milestones/outline-model.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { Progress } from '../../../src/shared/domain/progress.ts';
import {
  aCredential,
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  scheduleOf,
} from '../../support/content-builders.ts';

const skill = aSkill({
  id: 'python',
  units: [aUnit({ id: 'variables' }), aUnit({ id: 'loops', prerequisites: ['variables'] })],
});

const role = aRole({
  requirements: [aRequirement({ skills: [{ skill: 'python', entry: 'awareness' }] })],
  milestones: [
    aMilestone({ id: 'code', covers: ['requirement'] }),
    aMilestone({ id: 'empty' }),
    aMilestone({ id: 'papers', credentials: [aCredential()] }),
    aMilestone({ id: 'capstone', tasks: [aRoleTask({ id: 'build', prerequisites: ['loops'] })] }),
  ],
});
const schedule = scheduleOf(aPlanInput({ role, skills: [skill] }));

function progressOf(...done: readonly string[]): ReadonlyMap<TaskId, Progress> {
  const rows = done.map((id) => ({
    taskId: id as TaskId,
    doneOn: calendarDate('2027-01-05'),
    share: null,
    note: '',
  }));
  return new Map(rows.map((row) => [row.taskId, row]));
}

const statesAfter = (...done: readonly string[]) =>
  outlineOf(schedule, role).map(({ milestone, tasks }) => [
    milestone.id,
    stateOf(tasks, progressOf(...done)),
  ]);

describe('the outline of a plan', () => {
  it('has the milestones in the order of the plan, each with its tasks', () => {
    const rows = outlineOf(schedule, role).map(({ milestone, tasks }) => [
      milestone.id,
      tasks.map(({ id }) => id),
    ]);
    expect(rows).toEqual([
      ['code', ['variables', 'loops']],
      ['papers', []],
      ['capstone', ['build']],
    ]);
  });

  it('joins what is authored with what is scheduled', () => {
    for (const row of outlineOf(schedule, role)) {
      expect(row.scheduled.id).toBe(row.milestone.id);
      expect(row.milestone).toBe(role.milestones.find(({ id }) => id === row.milestone.id));
    }
  });

  it('leaves out a milestone that the content no longer has', () => {
    const shorter = { ...role, milestones: role.milestones.slice(0, 1) };
    const rows = outlineOf(schedule, shorter);
    expect(rows.map(({ milestone }) => milestone.id)).toEqual(['code']);
  });

  it('opens a milestone, halves it with its first tick and closes it with its last', () => {
    const others = [
      ['papers', 'open'],
      ['capstone', 'open'],
    ];
    expect(statesAfter()).toEqual([['code', 'open'], ...others]);
    expect(statesAfter('loops')).toEqual([['code', 'half'], ...others]);
    expect(statesAfter('loops', 'variables')).toEqual([['code', 'done'], ...others]);
  });

  it('counts no tick of another plan', () => {
    expect(statesAfter('elsewhere')).toEqual(statesAfter());
  });

  it('counts a task that was opened again as open', () => {
    const progress = new Map(
      [...progressOf('variables')].map(([id, row]) => [id, { ...row, doneOn: null }]),
    );
    expect(stateOf(outlineOf(schedule, role)[0]?.tasks ?? [], progress)).toBe('open');
  });
});

describe('the filter of the outline', () => {
  const titles: Readonly<Record<string, string>> = {
    variables: 'Names and Values',
    loops: 'Loops',
  };
  const facts: OutlineFacts = {
    progress: progressOf('variables'),
    logged: new Map([['build' as TaskId, 20]]),
    pins: [{ kind: 'not-before', task: 'loops' as TaskId, date: calendarDate('2027-01-05') }],
    titleOf: (id) => titles[id] ?? id,
  };
  const shown = (show: OutlineFilter, words = '') =>
    filterOutline(outlineOf(schedule, role), { show, words }, facts).map(({ milestone, tasks }) => [
      milestone.id,
      tasks.map(({ id }) => id),
    ]);

  it('leaves everything as it is when nothing is asked for', () => {
    const outline = outlineOf(schedule, role);
    expect(filterOutline(outline, { show: 'all', words: ' ' }, facts)).toBe(outline);
  });

  it.each([
    [
      'open',
      [
        ['code', ['loops']],
        ['capstone', ['build']],
      ],
    ],
    ['done', [['code', ['variables']]]],
    ['begun', [['capstone', ['build']]]],
    ['pinned', [['code', ['loops']]]],
  ] as const)('shows what is %s', (show, rows) => {
    expect(shown(show)).toEqual(rows);
  });

  it('counts a task with a share as begun, and a ticked one not', () => {
    const taskId = 'loops' as TaskId;
    const progress = new Map([[taskId, { taskId, doneOn: null, share: 0.5, note: '' }]]);
    const logged = new Map([['variables' as TaskId, 20]]);
    const rows = filterOutline(
      outlineOf(schedule, role),
      { show: 'begun', words: '' },
      { ...facts, progress: new Map([...progress, ...progressOf('variables')]), logged },
    );
    expect(rows.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(['loops']);
  });

  it.each([
    ['values NAMES', [['code', ['variables']]]],
    [
      'milestone',
      [
        ['code', ['variables', 'loops']],
        ['capstone', ['build']],
      ],
    ],
    ['nowhere', []],
  ])('finds by “%s”', (words, rows) => {
    expect(shown('all', words)).toEqual(rows);
  });
});

describe('the next thing to do', () => {
  it('is the first task of the plan that is not ticked', () => {
    expect(firstOpenTask(schedule, new Map())?.id).toBe('variables');
    expect(firstOpenTask(schedule, progressOf('variables'))?.id).toBe('loops');
    expect(firstOpenTask(schedule, progressOf('loops'))?.id).toBe('variables');
  });

  it('is nothing once everything is ticked', () => {
    expect(firstOpenTask(schedule, progressOf('variables', 'loops', 'build'))).toBeUndefined();
  });
});
