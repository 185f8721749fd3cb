/** Plans for what is printed: one with a bit of everything, and ones of any length. */
import { addDays, calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from './plan-builders.ts';

const START = calendarDate('2027-01-04');
const DAYS_A_TASK = 7;
const DAYS_A_YEAR = 365;

/** Two stages of six milestones each, a third of it done, with something for every section. */
export function livePlan(): PlanDocument {
  let week = 0;
  const milestones = Array.from({ length: 12 }, (_, index) => {
    const start = addDays(START, week * DAYS_A_TASK);
    const tasks = Array.from({ length: 6 }, (_task, at) => {
      const first = addDays(START, week * DAYS_A_TASK);
      week += 1;
      const last = addDays(first, DAYS_A_TASK - 2);
      return aDocumentTask({
        id: `task-${index}-${at}`,
        title: `Work ${index + 1}.${at + 1} on a thing that can be shown`,
        outcome:
          'Make something that works, and say in a few sentences why it does, to a stranger.',
        start: first,
        finish: last,
        doneOn: index < 4 ? last : null,
        loggedMinutes: index < 4 ? 130 : 0,
        ownEvidence: index < 4 && at === 0 ? `A notebook\nhttps://example.org/${index}` : '',
        acceptance: at === 2 ? ['It is tested.', 'Somebody else ran it.'] : [],
        prompts: at === 2 ? ['Why this way?'] : [],
        resources: [{ title: 'A book', publisher: 'A press', url: 'https://example.org/book' }],
      });
    });
    const finish = addDays(START, week * DAYS_A_TASK - 2);
    return aDocumentMilestone({
      id: `milestone-${index}`,
      title: `Stone number ${index + 1}`,
      stage: index < 6 ? 'entry' : 'mid',
      minutes: 720,
      reachedAtMinutes: (index + 1) * 720,
      start,
      finish,
      baselineStart: addDays(start, -10),
      baselineFinish: addDays(finish, -10),
      tasks,
      credentials:
        index === 0
          ? [aDocumentCredential({ title: 'A degree', doneOn: calendarDate('2026-07-01') })]
          : [],
    });
  });
  const finish = addDays(START, week * DAYS_A_TASK - 2);
  return aPlanDocument({
    stage: 'mid',
    goal: 'Leave the help desk by autumn.',
    printedOn: addDays(START, 26 * DAYS_A_TASK),
    finish,
    baselineFinish: addDays(finish, -10),
    targetDate: addDays(finish, 30),
    verdict: { kind: 'feasible', cushionMinutes: 600 },
    totalMinutes: 8640,
    doneMinutes: 2880,
    milestones,
    gates: [aDocumentGate(), aDocumentGate({ title: 'Ten years', stage: 'senior', months: 120 })],
    daysOff: [{ from: '2027-03-26', to: '2027-03-29', label: 'Easter' }],
    rhythms: [{ title: 'Read', text: 'One paper.', minutes: 45 }],
    rhythmWeek: [0, 0, 0, 0, 0, 18, 27],
    skills: (['none', 'awareness', 'working', 'expert'] as const).map((now, index) => ({
      id: `skill-${index}`,
      title: `Skill ${index}`,
      now,
      target: 'practitioner',
    })),
    progress: Array.from({ length: 73 }, (_, index) => ({
      date: addDays(START, index * DAYS_A_TASK - 1),
      plannedMinutes: Math.min(8640, index * 125),
      doneMinutes: index > 26 ? null : Math.round((2880 * index) / 26),
    })),
  });
}

/** Milestones one after another over some years, with tasks that can be counted. */
export function longPlan(size: {
  readonly milestones: number;
  readonly tasksEach: number;
  readonly years: number;
}): PlanDocument {
  const count = size.milestones * size.tasksEach;
  const days = (size.years * DAYS_A_YEAR) / count;
  const dayOf = (task: number) => addDays(START, Math.floor(task * days));
  const milestones = Array.from({ length: size.milestones }, (_, index) => {
    const first = index * size.tasksEach;
    return aDocumentMilestone({
      id: `milestone-${index}`,
      title: `Stone ${index + 1} of the long road`,
      minutes: size.tasksEach * 120,
      reachedAtMinutes: (first + size.tasksEach) * 120,
      start: dayOf(first),
      finish: dayOf(first + size.tasksEach),
      tasks: Array.from({ length: size.tasksEach }, (_task, at) =>
        aDocumentTask({
          id: `task-${first + at}`,
          title: `Task ${first + at + 1} of the plan`,
          start: dayOf(first + at),
          finish: dayOf(first + at + 1),
        }),
      ),
    });
  });
  return aPlanDocument({ milestones, finish: dayOf(count), totalMinutes: count * 120 });
}
