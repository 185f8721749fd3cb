import { describe, expect, it } from 'vitest';

import { calendarDate } from '../../../src/shared/calendar/calendar-date.ts';
import type { ContentBundle } from '../../../src/shared/domain/content-bundle.ts';
import type { TaskId } from '../../../src/shared/domain/ids.ts';
import type { OwnTask, PlanSettings, Schedule } from '../../../src/shared/domain/plan.ts';
import type { Evidence, Progress } from '../../../src/shared/domain/progress.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { buildPlanDocument } from '../../../src/shared/export/build-plan-document.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import {
  aCredential,
  aGate,
  aMilestone,
  anEffort,
  anOwnTask,
  aPlanInput,
  aRequirement,
  aRhythm,
  aRole,
  aRoleTask,
  aSkill,
  aUnit,
  scheduleOf,
  type Plain,
} from '../../support/content-builders.ts';

const skills = [
  aSkill({
    id: 'python',
    title: 'Python',
    units: [
      aUnit({ id: 'loops', title: 'Write loops', level: 'awareness', minutes: 120 }),
      aUnit({ id: 'package', title: 'Build a package', level: 'working', minutes: 240 }),
    ],
  }),
  aSkill({ id: 'git', title: 'Git', units: [aUnit({ id: 'commits', title: 'Commit' })] }),
];

const role = aRole({
  title: 'Programmer',
  requirements: [
    aRequirement({
      id: 'code',
      title: 'Code',
      source: ['a/requirements', 'a/overview'],
      skills: [
        { skill: 'python', entry: 'working', mid: 'working', senior: 'working' },
        { skill: 'git', entry: 'awareness', mid: 'awareness', senior: 'awareness' },
      ],
    }),
    aRequirement({ id: 'paper', title: 'Paper', source: 'estimate' }),
  ],
  milestones: [
    aMilestone({
      id: 'first',
      title: 'First code',
      covers: [{ requirement: 'code', skills: ['python'] }, 'paper'],
    }),
    aMilestone({
      id: 'second',
      title: 'Kept code',
      covers: [{ requirement: 'code', skills: ['git'] }],
      tasks: [
        aRoleTask({
          id: 'capstone',
          title: 'Capstone',
          minutes: 300,
          acceptance: ['tested', 'not-a-statement'],
          prompts: ['why'],
          resources: [
            {
              title: 'A book',
              publisher: 'A press',
              url: 'https://example.org',
              kind: 'book',
              offline: true,
            },
          ],
        }),
      ],
    }),
    aMilestone({ id: 'papers', credentials: [aCredential({ id: 'degree', title: 'Degree' })] }),
    aMilestone({ id: 'empty', title: 'Nothing in it' }),
  ],
  gates: [aGate({ id: 'years', title: 'Three years', source: ['a/requirements'] })],
  rhythms: [aRhythm({ id: 'read', title: 'Read', minutesPerWeek: 45 })],
  practices: [
    {
      id: 'practices',
      title: 'Practices',
      source: 'estimate',
      statements: [
        { id: 'tested', text: 'It is tested' },
        { id: 'shipped', text: 'It is shipped' },
      ],
    },
  ],
  challenges: [
    {
      id: 'challenges',
      title: 'Challenges',
      source: 'estimate',
      statements: [{ id: 'why', text: 'Why this way?' }],
    },
  ],
});

const content: ContentBundle = {
  contentVersion: '1.2.3',
  schemaVersion: 1,
  sources: [
    {
      id: 'a',
      mark: 'A',
      title: 'Programmer',
      publisher: 'A press',
      year: 2024,
      sections: { overview: 'Overview', requirements: 'Requirements' },
    },
  ],
  skillFamilies: [],
  roleFamilies: [],
  skills,
  roles: [role],
  claims: [],
};

const ALL_KNOWN: Plain<PlanSettings>['skillLevels'] = Object.fromEntries([
  ['python', 'working'],
  ['git', 'awareness'],
]);

function documentOf(
  parts: {
    readonly role?: Role;
    readonly settings?: Partial<Plain<PlanSettings>>;
    readonly done?: Readonly<Record<string, string>>;
    readonly ownTasks?: readonly OwnTask[];
    readonly baseline?: Schedule;
    readonly logged?: Readonly<Record<string, number>>;
  } = {},
): PlanDocument {
  const ownTasks = parts.ownTasks ?? [];
  const settings = parts.settings ?? {};
  const input = { ...aPlanInput({ role: parts.role ?? role, skills, settings }), ownTasks };
  const progress = Object.entries(parts.done ?? {}).map(([id, doneOn]): [TaskId, Progress] => {
    const taskId = id as TaskId;
    return [taskId, { taskId, doneOn: calendarDate(doneOn), share: null, note: '' }];
  });
  const evidence = progress.map(([taskId]): [TaskId, readonly Evidence[]] => [
    taskId,
    [`shown ${taskId}`, 'and told'].map((value, index) => ({
      id: `${taskId}-${index}`,
      taskId,
      kind: 'text',
      value,
      addedOn: null,
    })),
  ]);
  const schedule = scheduleOf(input);
  return buildPlanDocument({
    id: 'plan',
    content,
    role: parts.role ?? role,
    settings: input.settings,
    schedule,
    baseline: parts.baseline ?? null,
    ownTasks,
    logged: new Map(Object.entries(parts.logged ?? {}) as [TaskId, number][]),
    progress: new Map(progress),
    evidence: new Map(evidence),
    printedOn: calendarDate('2027-03-18'),
    locale: 'en-GB',
  });
}

describe('buildPlanDocument', () => {
  it('keeps every scheduled task once, in its milestone, with its work item’s texts', () => {
    const document = documentOf();
    const tasks = document.milestones.map(({ id, tasks: own }) => [id, own.map((task) => task.id)]);
    expect(tasks).toEqual([
      ['first', ['loops', 'package']],
      ['second', ['commits', 'capstone']],
      ['papers', []],
    ]);
    expect(document.milestones[0]?.tasks[1]).toMatchObject({
      title: 'Build a package',
      effort: anEffort(240),
      doneOn: null,
      ownEvidence: '',
    });
  });

  it('leaves out milestones with nothing to do, but keeps those with a paper to obtain', () => {
    const titles = documentOf().milestones.map(({ id }) => id);
    expect(titles).not.toContain('empty');
    expect(titles).toContain('papers');
  });

  it('adds up what is planned and what is done', () => {
    const document = documentOf({ done: { loops: '2027-01-05', 'not-in-the-plan': '2027-01-06' } });
    expect(document.totalMinutes).toBe(120 + 240 + 60 + 300);
    expect(document.doneMinutes).toBe(120);
    expect(document.milestones.at(-1)?.reachedAtMinutes).toBe(document.totalMinutes);
  });

  it('takes ticks and evidence from the progress, of papers too', () => {
    const document = documentOf({ done: { loops: '2027-01-05', degree: '2020-06-30' } });
    expect(document.milestones[0]?.tasks[0]).toMatchObject({
      doneOn: '2027-01-05',
      ownEvidence: 'shown loops\nand told',
    });
    expect(document.milestones[2]?.credentials[0]?.doneOn).toBe('2020-06-30');
  });

  it('names only the skills of a requirement that the milestone covers', () => {
    const [first, second] = documentOf().milestones;
    expect(first?.requirements[0]?.skills).toEqual([{ title: 'Python', level: 'working' }]);
    expect(second?.requirements[0]?.skills).toEqual([{ title: 'Git', level: 'awareness' }]);
  });

  it('says the page and section of a requirement; nothing for an estimate', () => {
    const [code, paper] = documentOf().milestones[0]?.requirements ?? [];
    expect(code?.provenance.sections).toEqual([
      { mark: 'A', page: 'Programmer', section: 'Requirements' },
      { mark: 'A', page: 'Programmer', section: 'Overview' },
    ]);
    expect(paper?.provenance.sections).toEqual([]);
  });

  it('turns acceptance and prompts of a role’s work into their statements', () => {
    const capstone = documentOf().milestones[1]?.tasks[1];
    expect(capstone?.acceptance).toEqual(['It is tested']);
    expect(capstone?.prompts).toEqual(['Why this way?']);
    expect(capstone?.resources).toEqual([
      { title: 'A book', publisher: 'A press', url: 'https://example.org' },
    ]);
  });

  it('names the first milestone that comes too late', () => {
    const { verdict } = documentOf({ settings: { targetDate: '2027-01-06' } });
    expect(verdict).toMatchObject({ kind: 'infeasible', firstLateMilestone: 'First code' });
  });

  it('says what the habits take, and on which days', () => {
    const document = documentOf();
    expect(document.rhythms).toEqual([{ title: 'Read', text: 'Every week.', minutes: 45 }]);
    expect(document.rhythmWeek).toEqual([0, 0, 0, 0, 0, 18, 27]);
    const idle = documentOf({ role: { ...role, rhythms: [] } });
    expect(idle).toMatchObject({ rhythms: [], rhythmWeek: [0, 0, 0, 0, 0, 0, 0] });
  });

  it('keeps the changes of the week as the person set them', () => {
    const weekChanges = [
      { from: calendarDate('2027-03-01'), weekdayMinutes: [120, 0, 120, 0, 0, 0, 0] },
    ] as const;
    expect(documentOf({ settings: { weekChanges } }).weekChanges).toEqual(weekChanges);
  });

  it('shows the gate behind the target stage, with its source', () => {
    const [gate] = documentOf().gates;
    expect(gate).toMatchObject({ title: 'Three years', months: 36, isBeyondTarget: true });
    expect(gate?.provenance.sections[0]?.section).toBe('Requirements');
  });

  it('has no date of finish when everything is known already', () => {
    const document = documentOf({
      role: aRole({ requirements: role.requirements, milestones: [] }),
      settings: { skillLevels: ALL_KNOWN },
    });
    expect(document).toMatchObject({ finish: null, totalMinutes: 0, milestones: [] });
  });

  it('says when each task is worked on, in the order of each day', () => {
    const tasks = documentOf().milestones.flatMap((milestone) => milestone.tasks);
    for (const task of tasks) {
      expect(task.sessions.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(task.minutes);
      expect(task.sessions[0]?.date).toBe(task.start);
      expect(task.sessions.at(-1)?.date).toBe(task.finish);
    }
    const sessions = tasks.flatMap((task) => task.sessions);
    const days = new Set(sessions.map(({ date }) => date));
    expect(sessions.length).toBeGreaterThan(days.size);
    for (const day of days) {
      const places = sessions.filter(({ date }) => date === day).map(({ place }) => place);
      expect(places).toEqual(places.map((_place, index) => index + 1));
    }
  });

  it('says when each task and milestone was to end at first, and the plan', () => {
    const baseline = scheduleOf(aPlanInput({ role, skills, settings: {} }));
    const document = documentOf({ baseline, settings: { start: '2027-02-01' } });
    const [first] = document.milestones;
    expect(first?.baselineFinish).toBe(baseline.milestones[0]?.finish);
    expect(first?.tasks[0]?.baselineFinish).toBe(baseline.tasks[0]?.finish);
    expect(document.baselineFinish).toBe(baseline.finish);
    expect(document.finish! > document.baselineFinish!).toBe(true);
    expect(documentOf().milestones[0]?.tasks[0]?.baselineFinish).toBeNull();
  });

  it('says when each milestone began at first', () => {
    const baseline = scheduleOf(aPlanInput({ role, skills, settings: {} }));
    const [first] = documentOf({ baseline, settings: { start: '2027-02-01' } }).milestones;
    expect(first?.baselineStart).toBe(baseline.milestones[0]?.start);
    expect(documentOf().milestones[0]?.baselineStart).toBeNull();
  });

  it('has the skills that are asked for, with the level now and the level asked for', () => {
    expect(documentOf().skills).toEqual([
      { id: 'python', title: 'Python', now: 'none', target: 'working' },
      { id: 'git', title: 'Git', now: 'none', target: 'awareness' },
    ]);
    const [python] = documentOf({ done: { loops: '2027-01-09' } }).skills;
    expect(python?.now).toBe('awareness');
  });

  it('has no progress without a plan to measure against, or with nothing done', () => {
    const baseline = scheduleOf(aPlanInput({ role, skills, settings: {} }));
    expect(documentOf({ done: { loops: '2027-01-09' } }).progress).toBeNull();
    expect(documentOf({ baseline }).progress).toBeNull();
  });

  it('has progress week by week, done up to the day of printing and planned to the end', () => {
    const baseline = scheduleOf(aPlanInput({ role, skills, settings: {} }));
    const { progress, printedOn } = documentOf({ baseline, done: { loops: '2027-01-09' } });
    const points = progress ?? [];
    expect(points[0]).toEqual({ date: '2027-01-03', plannedMinutes: 0, doneMinutes: 0 });
    expect(points.find(({ date }) => date === '2027-01-10')?.doneMinutes).toBe(120);
    expect(points.at(-1)?.plannedMinutes).toBe(baseline.totalMinutes);
    expect(points.map(({ date }) => date)).toContain(printedOn);
    for (const { date, doneMinutes } of points) expect(doneMinutes === null).toBe(date > printedOn);
  });

  it('says what was logged on each task', () => {
    const [loops, package_] = documentOf({ logged: { loops: 95 } }).milestones[0]?.tasks ?? [];
    expect(loops?.loggedMinutes).toBe(95);
    expect(package_?.loggedMinutes).toBe(0);
  });

  it('has the person’s own tasks by their titles', () => {
    const own = anOwnTask({ id: 'mine', title: 'Ask a friend', milestone: 'first' });
    const task = documentOf({ ownTasks: [own] })
      .milestones.flatMap((milestone) => milestone.tasks)
      .find(({ id }) => id === 'mine');
    expect(task).toMatchObject({ title: 'Ask a friend', outcome: '', resources: [] });
  });

  it('is plain data', () => {
    const document = documentOf();
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
