import { describe, expect, test } from 'vitest';

import { plannedMinutes } from '../../../src/shared/domain/effort.ts';
import { isKebabCase } from '../../../src/shared/domain/ids.ts';
import {
  higherLevel,
  levelRank,
  PROFICIENCY_LEVELS,
} from '../../../src/shared/domain/proficiency-level.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import { isStage, stageAfter, STAGES, stagesUpTo } from '../../../src/shared/domain/stage.ts';

describe('proficiency levels', () => {
  test('rise from none to expert', () => {
    expect(PROFICIENCY_LEVELS.map(levelRank)).toEqual([0, 1, 2, 3, 4]);
    expect(levelRank('none')).toBeLessThan(levelRank('awareness'));
  });

  test('give the higher of two', () => {
    expect(higherLevel('working', 'expert')).toBe('expert');
    expect(higherLevel('practitioner', 'awareness')).toBe('practitioner');
    expect(higherLevel('working', 'working')).toBe('working');
  });
});

describe('stages', () => {
  test('are passed one after another, the target included', () => {
    expect(STAGES.map((stage) => stagesUpTo(stage))).toEqual([
      ['entry'],
      ['entry', 'mid'],
      ['entry', 'mid', 'senior'],
    ]);
  });

  test('have a next one, except the last', () => {
    expect(STAGES.map((stage) => stageAfter(stage))).toEqual(['mid', 'senior', null]);
  });

  test('are told from other words', () => {
    expect(['entry', 'Entry', 'expert', '', 'toString'].map(isStage)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('content ids', () => {
  test.each(['python', 'python-3', '3d', 'a-b-c'])('may be "%s"', (text) => {
    expect(isKebabCase(text)).toBe(true);
  });

  test.each(['', 'Python', '-a', 'a-', 'a--b', 'a b', 'a_b', 'café', 'a\n', '__proto__'])(
    'may not be %j',
    (text) => {
      expect(isKebabCase(text)).toBe(false);
    },
  );
});

test('a task is planned with its most likely effort', () => {
  expect(plannedMinutes({ optimistic: 30, mostLikely: 60, pessimistic: 240 })).toBe(60);
});

test('a result is either a value or a failure', () => {
  expect(succeed(1)).toEqual({ ok: true, value: 1 });
  expect(fail({ kind: 'why' })).toEqual({ ok: false, failure: { kind: 'why' } });
});
