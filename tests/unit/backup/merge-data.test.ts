import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BACKUP_TABLES, type BackupData } from '../../../src/shared/backup/backup-format.ts';
import { canonicalJson } from '../../../src/shared/backup/canonical-json.ts';
import { checkReferences } from '../../../src/shared/backup/check-references.ts';
import {
  conflictId,
  mergeable,
  rowsByKey,
  type Conflict,
} from '../../../src/shared/backup/compare-data.ts';
import {
  compareWithFile,
  mergeEdits,
  withEdits,
  type MergeChoices,
} from '../../../src/shared/backup/merge-data.ts';
import { parseBackupData } from '../../../src/shared/backup/parse-backup.ts';
import { selectPlan } from '../../../src/shared/backup/select-plan.ts';
import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId, TaskId } from '../../../src/shared/domain/ids.ts';
import { aBackupData, anyBackupData, NO_DATA } from '../../support/backup-builders.ts';
import { prop } from '../../support/property-test.ts';
import { skillId } from '../../support/storage-builders.ts';

const LATER = calendarDate('2027-02-01');
const MINE = aBackupData();
const PLAN = 'the-plan' as PlanId;
const NO_CHOICE: MergeChoices = new Map();

function compared(mine: BackupData, file: BackupData) {
  const comparison = compareWithFile(mine, file);
  if (!comparison.ok) throw new Error(JSON.stringify(comparison.failure));
  return comparison.value;
}

const merged = (mine: BackupData, file: BackupData, choices = NO_CHOICE) =>
  withEdits(mine, mergeEdits(mine, file, choices));

const allOf = (conflicts: readonly Conflict[], side: 'mine' | 'file'): MergeChoices =>
  new Map(conflicts.map((conflict) => [conflictId(conflict), side]));

/** The same plan, re-planned and renamed on another machine. */
const OTHER: BackupData = {
  ...MINE,
  plans: MINE.plans.map((plan) => ({ ...plan, goal: 'Another job' })),
  schedules: MINE.schedules.map((row) =>
    row.kind === 'current' ? { ...row, computedOn: LATER } : row,
  ),
};

describe('a file of the same person', () => {
  it('that holds the same changes nothing', () => {
    const { same, conflicts } = compared(MINE, MINE);
    expect({ same, conflicts }).toEqual({ same: 9, conflicts: [] });
    expect(mergeEdits(MINE, MINE, NO_CHOICE)).toEqual([]);
  });

  it('adds what is not here, and takes nothing away that it lacks', () => {
    expect(compared(NO_DATA, MINE).added).toMatchObject({ plans: 1, schedules: 2, sessions: 1 });
    expect(merged(NO_DATA, MINE)).toEqual(MINE);
    expect(mergeEdits(MINE, NO_DATA, NO_CHOICE)).toEqual([]);
  });

  it('with the same plan edited differently is asked about, as one thing', () => {
    expect(compared(MINE, OTHER).conflicts).toEqual([{ kind: 'plan', key: PLAN, newer: 'file' }]);
    expect(merged(MINE, OTHER)).toEqual(MINE);
    const theirs = merged(MINE, OTHER, new Map([[`plan:${PLAN}`, 'file']]));
    expect(rowsByKey(theirs, 'plans')).toEqual(rowsByKey(OTHER, 'plans'));
    expect(rowsByKey(theirs, 'schedules')).toEqual(rowsByKey(OTHER, 'schedules'));
  });

  it('with other dates of a plan leaves no dates of the other kind behind', () => {
    const renumbered: BackupData = {
      ...MINE,
      plans: MINE.plans.map((plan) => ({ ...plan, scheduleId: 'other' as ScheduleId })),
      schedules: MINE.schedules.map((row) =>
        row.kind === 'current' ? { ...row, id: 'other' as ScheduleId } : row,
      ),
    };
    const theirs = merged(MINE, renumbered, allOf(compared(MINE, renumbered).conflicts, 'file'));
    expect(theirs.schedules.map(({ id }) => id).toSorted()).toEqual(['other', 'the-baseline']);
    expect(compared(MINE, renumbered).added.schedules).toBe(0);
    expect(merged(MINE, renumbered)).toEqual(MINE);
  });

  it('says which side bears the later date, where one does', () => {
    const file: BackupData = {
      ...MINE,
      progress: MINE.progress.map((row) => ({ ...row, doneOn: LATER })),
      evidence: MINE.evidence.map((row) => ({ ...row, value: 'https://b.example/' })),
      settings: [{ key: 'theme', value: 'light' }],
    };
    expect(compared(MINE, file).conflicts).toEqual([
      { kind: 'progress', key: 'loops', newer: 'file' },
      { kind: 'evidence', key: 'a-link', newer: null },
      { kind: 'setting', key: 'theme', newer: null },
    ]);
    expect(compared(file, MINE).conflicts[0]).toMatchObject({ newer: 'mine' });
  });

  it('never loses a task of the person’s own, whichever side is chosen', () => {
    const task = { ...MINE.customTasks[0], id: 'from-there' as TaskId, title: 'Read' };
    const file = { ...OTHER, customTasks: [task] } as BackupData;
    for (const side of ['mine', 'file'] as const) {
      const both = merged(MINE, file, allOf(compared(MINE, file).conflicts, side));
      expect(both.customTasks.map(({ id }) => id).toSorted()).toEqual(['from-there', 'own']);
    }
  });

  it('does not start the timer of another machine', () => {
    const file = { ...MINE, settings: [{ key: 'timer', value: { startedAt: 1 } }] };
    expect(mergeEdits(MINE, file, NO_CHOICE)).toEqual([]);
  });

  it('that does not hang together is refused', () => {
    const loose = { ...MINE, schedules: MINE.schedules.filter(({ kind }) => kind === 'baseline') };
    expect(compareWithFile(NO_DATA, loose)).toMatchObject({
      failure: { kind: 'wrong-form', path: 'data.plans.0.scheduleId' },
    });
    expect(compareWithFile(NO_DATA, { ...MINE, plans: [] }).ok).toBe(false);
    const thief: BackupData = {
      ...MINE,
      plans: MINE.plans.map((plan) => ({ ...plan, id: 'other' as PlanId })),
      schedules: MINE.schedules.map((row) => ({ ...row, planId: 'other' as PlanId })),
    };
    expect(compareWithFile(MINE, thief).ok).toBe(false);
  });
});

describe('one plan of a file', () => {
  const second = { ...MINE.plans[0], id: 'second' as PlanId, scheduleId: 'second-s' as ScheduleId };
  const file = {
    ...MINE,
    plans: [...MINE.plans, second],
    schedules: [
      ...MINE.schedules,
      { ...MINE.schedules[1], id: 'second-s', planId: 'second', kind: 'current' },
    ],
    progress: [...MINE.progress, { ...MINE.progress[0], taskId: 'unrelated' }],
    skillLevels: [{ skillId: skillId('skill'), level: 'expert' }, ...MINE.skillLevels],
  } as BackupData;

  it('comes with what was recorded about its tasks, and nothing else', () => {
    const one = selectPlan(file, PLAN, NO_DATA);
    expect(one).toMatchObject({ plans: MINE.plans, schedules: MINE.schedules, settings: [] });
    expect(one.progress).toEqual(MINE.progress);
    expect(one.sessions).toEqual(MINE.sessions);
    expect(checkReferences(one).ok).toBe(true);
  });

  it('never lowers a skill', () => {
    const python = { skillId: skillId('python') };
    const of = (level: 'awareness' | 'practitioner'): BackupData => ({
      ...file,
      skillLevels: [{ ...python, level }],
    });
    const here: BackupData = { ...NO_DATA, skillLevels: [{ ...python, level: 'working' }] };
    expect(selectPlan(of('awareness'), PLAN, here).skillLevels).toEqual([]);
    expect(selectPlan(of('practitioner'), PLAN, here).skillLevels).toHaveLength(1);
  });
});

/** Two machines of one person: what they share may have been edited on either. */
const twoMachines = fc
  .record({ a: anyBackupData, b: anyBackupData, flips: fc.infiniteStream(fc.nat(3)) })
  .map(({ a, b, flips }) => {
    const flip = (): number => flips.next().value as number;
    const take = <Row extends object>(row: Row, note: keyof Row): Row[] =>
      flip() === 0 ? [] : [flip() === 1 ? { ...row, [note]: 'changed there' } : row];
    const plans = a.plans.filter(() => flip() > 0);
    const ids = new Set(plans.map(({ id }) => id));
    const known = (table: 'plans' | 'schedules') => new Set(a[table].map(({ id }) => String(id)));
    const [planIds, scheduleIds] = [known('plans'), known('schedules')];
    const own = b.plans.filter(
      ({ id, scheduleId }) => !planIds.has(id) && !scheduleIds.has(scheduleId),
    );
    const ownIds = new Set(own.map(({ id }) => id));
    const unique = (table: 'progress' | 'sessions' | 'evidence' | 'customTasks') => {
      const here = rowsByKey(a, table);
      return [...rowsByKey(b, table)].filter(([key]) => !here.has(key)).map(([, row]) => row);
    };
    const file = {
      plans: [
        ...plans.flatMap((plan) => (flip() === 1 ? [{ ...plan, goal: 'x' }] : [plan])),
        ...own,
      ],
      schedules: [
        ...a.schedules.filter(({ planId }) => ids.has(planId)),
        ...b.schedules.filter(({ planId }) => ownIds.has(planId)),
      ],
      progress: [...a.progress.flatMap((row) => take(row, 'note')), ...unique('progress')],
      sessions: [...a.sessions.flatMap((row) => take(row, 'note')), ...unique('sessions')],
      evidence: [...a.evidence.flatMap((row) => take(row, 'value')), ...unique('evidence')],
      customTasks: [
        ...a.customTasks.flatMap((row) => take(row, 'title')),
        ...unique('customTasks'),
      ],
      skillLevels: a.skillLevels,
      settings: b.settings,
    } as BackupData;
    return { mine: a, file };
  });

const anyChoices = fc.func(fc.constantFrom('mine', 'file'));

prop([twoMachines, anyChoices], { runs: 60 })(
  'merging twice is merging once',
  ({ mine, file }, choose) => {
    const { conflicts } = compared(mine, file);
    const choices: MergeChoices = new Map(
      conflicts.map((each) => [conflictId(each), choose(each)]),
    );
    const once = merged(mine, file, choices);
    expect(mergeEdits(once, file, choices)).toEqual([]);
    expect(checkReferences(once)).toEqual(checkReferences(mine));
    expect(parseBackupData(JSON.stringify(once)).ok).toBe(true);
  },
);

prop([twoMachines], { runs: 60 })(
  'nothing of one’s own is lost without a choice',
  ({ mine, file }) => {
    const both = merged(mine, file);
    for (const table of BACKUP_TABLES) {
      const rows = rowsByKey(both, table);
      for (const [key, row] of rowsByKey(mine, table))
        expect(canonicalJson(rows.get(key))).toBe(canonicalJson(row));
      // And all the file has is there under its key, but for dates of plans that stayed as they were.
      if (table !== 'schedules')
        for (const key of rowsByKey(mergeable(file), table).keys())
          expect(rows.has(key)).toBe(true);
    }
  },
);

prop([twoMachines], { runs: 40 })(
  'choosing the file everywhere gives all that is in it',
  ({ mine, file }) => {
    const both = merged(mine, file, allOf(compared(mine, file).conflicts, 'file'));
    for (const table of BACKUP_TABLES) {
      const rows = rowsByKey(both, table);
      for (const [key, row] of rowsByKey(mergeable(file), table))
        expect(canonicalJson(rows.get(key))).toBe(canonicalJson(row));
    }
  },
);

prop([twoMachines], { runs: 40 })(
  'what is counted as new or differing is what changes',
  ({ mine, file }) => {
    const { added, conflicts } = compared(mine, file);
    const edits = mergeEdits(mine, file, NO_CHOICE);
    expect(edits.every(({ before }) => before === null)).toBe(true);
    const counted = Object.values(added).reduce((sum, count) => sum + count, 0);
    expect(edits).toHaveLength(counted);
    const all = mergeEdits(mine, file, allOf(conflicts, 'file'));
    expect(all.length - edits.length >= conflicts.length).toBe(true);
  },
);
