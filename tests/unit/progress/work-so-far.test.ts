import { describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import {
  begunWork,
  doneDays,
  loggedMinutes,
  minutesOnDay,
} from '../../../src/shared/progress/work-so-far.ts';

const MONDAY = calendarDate('2027-01-04');
const TUESDAY = calendarDate('2027-01-05');

function progressOf(
  ...rows: readonly (Partial<Omit<Progress, 'taskId'>> & { readonly taskId: string })[]
) {
  return new Map(
    rows.map((row): [TaskId, Progress] => {
      const taskId = row.taskId as TaskId;
      return [taskId, { doneOn: null, share: null, note: '', ...row, taskId }];
    }),
  );
}

function session(task: string, minutes: number, date = MONDAY): LoggedSession {
  return {
    id: `${task}-${minutes}`,
    taskId: task as TaskId,
    planId: null,
    date,
    minutes,
    note: '',
  };
}

describe('work so far', () => {
  it('knows the day of every tick', () => {
    const rows = progressOf({ taskId: 'a', doneOn: TUESDAY }, { taskId: 'b', note: 'hard' });
    expect([...doneDays(rows)]).toEqual([['a', TUESDAY]]);
  });

  it('adds up the sessions of a task, and of a day', () => {
    const sessions = [session('a', 30), session('b', 20), session('a', 45, TUESDAY)];
    expect([...loggedMinutes(sessions)]).toEqual([
      ['a', 75],
      ['b', 20],
    ]);
    expect(minutesOnDay(sessions, MONDAY)).toBe(50);
    expect(minutesOnDay(sessions, calendarDate('2027-01-06'))).toBe(0);
  });

  it('takes a task as begun when a share is done or time is logged, unless it is ticked', () => {
    const rows = progressOf(
      { taskId: 'shared', share: 0.5 },
      { taskId: 'both', share: 0.25 },
      { taskId: 'done', doneOn: MONDAY },
      { taskId: 'noted', note: 'later' },
    );
    const sessions = [session('both', 30), session('logged', 20), session('done', 60)];
    expect(Object.fromEntries(begunWork(rows, sessions))).toEqual({
      shared: { share: 0.5, loggedMinutes: 0 },
      both: { share: 0.25, loggedMinutes: 30 },
      logged: { share: null, loggedMinutes: 20 },
    });
  });
});
