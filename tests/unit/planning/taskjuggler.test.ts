/**
 * The engine against TaskJuggler's recorded schedules of generated projects. Recorded by
 * `npm run bench -- --only taskjuggler --record`, which needs TaskJuggler; this does not.
 */
import { describe, expect, test } from 'vitest';

import { finishOf, scheduleProject } from '../../bench/schedule.ts';
import { faultsOf } from '../../bench/taskjuggler/faults-of.ts';
import { latenessOfOurs } from '../../bench/taskjuggler/lateness.ts';
import { fingerprintOf, type TaskJugglerRecord } from '../../bench/taskjuggler/record.ts';
import { aSharedProject } from '../../bench/taskjuggler/shared-project.ts';
import recorded from './taskjuggler-finishes.json' with { type: 'json' };

const { projects }: TaskJugglerRecord = recorded;

const planned = projects.map(({ seed, ...theirs }) => {
  const project = aSharedProject(seed);
  const levelling = scheduleProject(project);
  return { seed, theirs, project, levelling };
});

describe('beside TaskJuggler', () => {
  test('a hundred projects and more are compared, as they were when they were recorded', () => {
    expect(new Set(projects.map(({ seed }) => seed)).size).toBeGreaterThanOrEqual(100);
    const changed = planned.filter(
      ({ project, theirs }) => fingerprintOf(project) !== theirs.fingerprint,
    );
    expect(changed.map(({ seed }) => seed)).toEqual([]);
  });

  test('every project finishes on the same day', () => {
    const differing = planned
      .map(({ seed, theirs, levelling }) => ({ seed, ours: finishOf(levelling), theirs }))
      .filter(({ ours, theirs }) => ours !== theirs.finish);
    expect(differing).toEqual([]);
  });

  test('no project’s latest milestone is later', () => {
    const later = planned
      .map(({ seed, theirs, project, levelling }) => {
        return { seed, ours: latenessOfOurs(project, levelling), theirs };
      })
      .filter(({ ours, theirs }) => ours > theirs.lateness);
    expect(later).toEqual([]);
  });

  test('every schedule keeps the project’s own rules and is called optimal', () => {
    for (const { seed, project, levelling } of planned) {
      expect(faultsOf(project, levelling), `project ${seed}`).toEqual([]);
      expect(levelling.quality, `project ${seed}`).toEqual({ kind: 'optimal' });
    }
  });
});
