import { describe, expect, it } from 'vitest';

import {
  countDaysOff,
  describeVerdict,
  describeWeek,
  reachedOn,
} from '../../../src/shared/export/describe-plan.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { printContext } from '../../../src/shared/export/print-context.ts';
import {
  aDocumentCredential,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from '../../support/plan-builders.ts';

const verdictOf = (document: PlanDocument) => describeVerdict(document, printContext(document));
const weekOf = (weekdayMinutes: PlanDocument['weekdayMinutes']) =>
  describeWeek(weekdayMinutes, printContext(aPlanDocument()));

describe('describeVerdict', () => {
  it('says what is to spare', () => {
    const verdict = { kind: 'feasible', cushionMinutes: 5100 } as const;
    expect(verdictOf(aPlanDocument({ targetDate: '2027-06-30', verdict }))).toBe(
      'The target, 30 June 2027, can be met with ≈ 85 h to spare.',
    );
  });

  it('says what is missing, and which milestone comes too late first', () => {
    const verdict = {
      kind: 'infeasible',
      shortMinutes: 90,
      firstLateMilestone: 'Capstone',
    } as const;
    expect(verdictOf(aPlanDocument({ targetDate: '2027-06-30', verdict }))).toBe(
      'The target, 30 June 2027, is too soon by ≈ 1 h 30. First to come after it: “Capstone”.',
    );
  });

  it('says that there is no target', () => {
    expect(verdictOf(aPlanDocument())).toBe('No date to finish by is set.');
  });
});

describe('describeWeek', () => {
  it('puts neighbouring days of equal length together', () => {
    expect(weekOf([75, 75, 75, 75, 0, 165, 135])).toEqual([
      'Mon–Thu 1 h 15',
      'Sat 2 h 45',
      'Sun 2 h 15',
    ]);
  });

  it('leaves free days out, also between two equal ones', () => {
    expect(weekOf([0, 60, 0, 60, 0, 0, 0])).toEqual(['Tue 1 h', 'Thu 1 h']);
    expect(weekOf([0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });
});

describe('countDaysOff', () => {
  const count = (daysOff: readonly (readonly [string, string])[]) =>
    countDaysOff(
      aPlanDocument({ daysOff: daysOff.map(([from, to]) => ({ from, to, label: '' })) }),
    );

  it('counts both ends', () => {
    expect(
      count([
        ['2027-03-26', '2027-03-29'],
        ['2027-05-01', '2027-05-01'],
      ]),
    ).toBe(5);
    expect(count([])).toBe(0);
  });

  it('counts a day in several ranges once, in whatever order they come', () => {
    const ranges = [
      ['2027-03-05', '2027-03-06'],
      ['2027-03-01', '2027-03-10'],
      ['2027-03-08', '2027-03-12'],
      ['2027-03-02', '2027-03-03'],
    ] as const;
    expect(count(ranges)).toBe(12);
    expect(count(ranges.toReversed())).toBe(12);
  });
});

describe('reachedOn', () => {
  it('is the day of the last tick', () => {
    const tasks = ['2027-01-09', '2027-01-05'].map((doneOn) => aDocumentTask({ doneOn }));
    expect(reachedOn(aDocumentMilestone({ tasks }))).toBe('2027-01-09');
  });

  it('waits for every task, but not for papers', () => {
    const done = aDocumentTask({ doneOn: '2027-01-05' });
    expect(reachedOn(aDocumentMilestone({ tasks: [done, aDocumentTask()] }))).toBeNull();
    const credentials = [aDocumentCredential()];
    expect(reachedOn(aDocumentMilestone({ tasks: [done], credentials }))).toBe('2027-01-05');
  });

  it('counts papers where there is nothing else', () => {
    const credentials = [aDocumentCredential({ doneOn: '2027-02-01' })];
    expect(reachedOn(aDocumentMilestone({ tasks: [], credentials }))).toBe('2027-02-01');
    expect(reachedOn(aDocumentMilestone({ tasks: [] }))).toBeNull();
  });
});
