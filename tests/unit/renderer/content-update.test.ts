/** A plan made with one version of the career content, opened with the next: nothing written is lost. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareContent,
  isAnyChange,
} from '../../../src/renderer/features/plan-workspace/milestones/compare-content.ts';
import { reviewOf } from '../../../src/renderer/features/plan-workspace/replan/review-model.ts';
import {
  withRetiredMilestones,
  withRetiredTasks,
} from '../../../src/renderer/features/plan-workspace/retired-work.ts';
import { workItems } from '../../../src/renderer/features/plan-workspace/work-items.ts';
import { addDays } from '../../../src/shared/calendar/calendar-date.ts';
import type { ContentIndex } from '../../../src/shared/domain/content-bundle.ts';
import type { PlanId, TaskId } from '../../../src/shared/domain/ids.ts';
import type { Schedule } from '../../../src/shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../src/shared/domain/progress.ts';
import type { Role } from '../../../src/shared/domain/role.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { replan, type Replan } from '../../../src/shared/planning/replan.ts';
import { begunWork, doneDays, minutesOnDay } from '../../../src/shared/progress/work-so-far.ts';
import { anyPlanInput, type DrawnInput } from '../../support/arbitraries.ts';
import { scheduleOf } from '../../support/content-builders.ts';
import { anyUpdate, effortsOf, updated } from '../../support/newer-content.ts';
import { prop } from '../../support/property-test.ts';
import { aSubject } from '../../support/storage-builders.ts';
import { ownRows, startEmptyStorage } from '../../support/storage-session.ts';

/** What a person has done with a plan since it was made. */
const anyWork = fc.record({
  days: fc.nat(60),
  ticks: fc.array(fc.record({ task: fc.nat(), day: fc.nat() }), { maxLength: 6 }),
  shares: fc.array(fc.record({ task: fc.nat(), hundredths: fc.integer({ min: 1, max: 99 }) }), {
    maxLength: 2,
  }),
  sittings: fc.array(
    fc.record({ task: fc.nat(), day: fc.nat(), minutes: fc.integer({ min: 1, max: 200 }) }),
    { maxLength: 4 },
  ),
});
type Work = typeof anyWork extends fc.Arbitrary<infer Value> ? Value : never;

interface Recorded {
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
}

function recorded(input: DrawnInput, schedule: Schedule, work: Work): Recorded {
  const { start } = input.settings;
  const at = (nat: number) => schedule.tasks[nat % schedule.tasks.length]?.id ?? ('none' as TaskId);
  const dayOf = (nat: number) => addDays(start, nat % (work.days + 1));
  const rows = [
    ...[...input.credited].map((taskId) => ({ taskId, doneOn: start, share: null })),
    ...work.shares.map(({ task, hundredths }) => ({
      taskId: at(task),
      doneOn: null,
      share: hundredths / 100,
    })),
    ...work.ticks.map(({ task, day }) => ({ taskId: at(task), doneOn: dayOf(day), share: null })),
  ];
  return {
    progress: new Map(rows.map((row) => [row.taskId, { ...row, note: `On ${row.taskId}` }])),
    sessions: work.sittings.map(({ task, day, minutes }, index) => ({
      id: `sitting-${index}`,
      taskId: at(task),
      planId: 'the-plan' as PlanId,
      date: dayOf(day),
      minutes,
      note: `Sat ${minutes}`,
    })),
  };
}

/** As the window asks for it when the content is newer than the plan. */
function opened(
  input: DrawnInput,
  schedule: Schedule,
  { progress, sessions, days }: Recorded & { readonly days: number },
): Replan {
  const date = addDays(input.settings.start, days);
  const next = replan({
    catalogue: input.catalogue,
    role: input.role,
    settings: input.settings,
    ownTasks: input.ownTasks,
    begun: begunWork(progress, sessions),
    now: { date, studiedMinutes: minutesOnDay(sessions, date) },
    previous: { schedule, settings: input.settings },
    doneOn: doneDays(progress),
  });
  if (!next.ok) throw new Error(JSON.stringify(next.failure));
  return next.value;
}

function withContent(input: DrawnInput, content: ReturnType<typeof updated>): DrawnInput {
  return { ...input, ...content, catalogue: catalogueOf(content.skills) };
}

const fullRole = (input: DrawnInput) => input.role as Role;
const idsOf = ({ tasks }: Schedule) => new Set(tasks.map(({ id }) => id));

describe('a plan opened with newer content', () => {
  prop([anyPlanInput, anyUpdate, anyWork], { runs: 250 })(
    'tells of every task that comes, differs or goes, and keeps what is done as it was',
    (input, update, work) => {
      const before = scheduleOf(input);
      const rows = recorded(input, before, work);
      const written = structuredClone(rows);
      const content = updated({ ...input, role: fullRole(input) }, update);
      const next = opened(withContent(input, content), before, { ...rows, days: work.days });
      const change = compareContent(next, input.settings.ownEstimates, rows.progress);

      expect(rows).toEqual(written);
      const done = doneDays(rows.progress);
      const after = new Map(next.schedule.tasks.map((task) => [task.id, task]));
      for (const task of before.tasks.filter(({ id }) => done.has(id)))
        expect(after.get(task.id)).toEqual(task);

      // What the content retires is not asked for any more, and said to go where it was.
      const [was, is] = [effortsOf({ ...input, role: fullRole(input) }), effortsOf(content)];
      const open = before.tasks.filter(({ id }) => !done.has(id));
      const out = open.filter(({ id }) => was.has(id) && !is.has(id));
      expect(next.comparison.removedTasks).toEqual(expect.arrayContaining(out.map(({ id }) => id)));
      const left = open.filter(({ id }) => !after.has(id));
      // Something else may go because all that it led to is done.
      expect(change.retired).toBeLessThanOrEqual(left.length);
      if (done.size === 0) expect(change.retired).toBe(left.length);
      const [old, known] = [idsOf(before), idsOf(next.schedule)];
      expect(change.added).toBe([...known].filter((id) => !old.has(id)).length);

      // Another estimate is told, unless the person has one of their own.
      const estimated = new Set(input.settings.ownEstimates.map(({ task }) => task));
      const differing = open.filter(
        ({ id }) =>
          known.has(id) &&
          !estimated.has(id) &&
          was.has(id) &&
          JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)),
      );
      expect(change.changed).toBeGreaterThanOrEqual(differing.length);
    },
  );

  prop([anyPlanInput, anyUpdate, anyWork], { runs: 150 })(
    'has a name for everything in it, before and after it is accepted',
    (input, update, work) => {
      const before = scheduleOf(input);
      const rows = recorded(input, before, work);
      const content = updated({ ...input, role: fullRole(input) }, update);
      const { schedule } = opened(withContent(input, content), before, {
        ...rows,
        days: work.days,
      });
      const bundle = { skills: content.skills } as unknown as ContentIndex;
      for (const shown of [before, schedule]) {
        const items = withRetiredTasks(workItems(bundle, content.role, input.ownTasks), shown, {
          title: 'Retired',
          outcome: 'It has gone.',
        });
        expect(shown.tasks.filter(({ id }) => (items.get(id)?.title ?? '') === '')).toEqual([]);
        const { milestones } = withRetiredMilestones(content.role, shown, {
          title: 'Retired',
          summary: 'It has gone.',
        });
        const named = new Set(milestones.map(({ id }) => id));
        expect(shown.tasks.filter(({ milestone }) => !named.has(milestone))).toEqual([]);
      }
    },
  );

  prop([anyPlanInput, anyUpdate, anyWork], { runs: 150 })(
    'can be accepted whenever there is something to tell, and tells nothing after that',
    (input, update, work) => {
      const before = scheduleOf(input);
      const rows = { ...recorded(input, before, work), days: work.days };
      const newer = withContent(input, updated({ ...input, role: fullRole(input) }, update));
      const next = opened(newer, before, rows);
      const change = compareContent(next, input.settings.ownEstimates, rows.progress);
      const { isSame } = reviewOf(next, doneDays(rows.progress));
      if (!isAnyChange(change)) expect(change).toEqual({ added: 0, changed: 0, retired: 0 });
      // New dates without news are only the calendar's.
      if (isSame) expect(change.added + change.retired).toBe(0);

      const again = opened(newer, next.schedule, rows);
      expect(isAnyChange(compareContent(again, input.settings.ownEstimates, rows.progress))).toBe(
        false,
      );
    },
  );

  prop([anyPlanInput, anyWork], { runs: 150 })(
    'has nothing to tell where only the version is another',
    (input, work) => {
      const before = scheduleOf(input);
      const rows = { ...recorded(input, before, work), days: work.days };
      const change = compareContent(
        opened(input, before, rows),
        input.settings.ownEstimates,
        rows.progress,
      );
      expect(change).toEqual({ added: 0, changed: 0, retired: 0 });
    },
  );
});

const seed = Math.floor(Math.random() * 2 ** 31);

it(
  `keeps every tick, session, note and piece of evidence when it is accepted (seed ${seed})`,
  { timeout: 60_000 },
  () =>
    fc.assert(
      fc.asyncProperty(anyPlanInput, anyUpdate, anyWork, async (input, update, work) => {
        const storage = await startEmptyStorage();
        const before = scheduleOf(input);
        const { start } = input.settings;
        const planId = await storage.createPlan({
          settings: input.settings,
          schedule: before,
          roleTitle: 'A role',
          contentVersion: '1.0.0',
          createdOn: start,
        });
        const rows = recorded(input, before, work);
        for (const { taskId, doneOn, share, note } of rows.progress.values()) {
          const subject = aSubject(taskId);
          await storage.setTasksDone([subject], doneOn, subject.title);
          await storage.setShare(subject, share);
          await storage.writeNote(subject, note);
          await storage.writeEvidence(subject, `Shows ${taskId}`);
        }
        for (const session of rows.sessions) await storage.writeSession(session, 'A task');
        const written = await ownRows(storage);

        const content = updated({ ...input, role: fullRole(input) }, update);
        const next = opened(withContent(input, content), before, { ...rows, days: work.days });
        expect(await ownRows(storage)).toEqual(written);
        await storage.replacePlan('plan-replanned', {
          id: planId,
          settings: input.settings,
          schedule: next.schedule,
          computedOn: addDays(start, work.days),
          contentVersion: '2.0.0',
          roleTitle: 'A role',
        });
        const { plans, schedules, ...rest } = await ownRows(storage);
        const { plans: _plans, schedules: was, ...all } = written;
        expect(rest).toEqual(all);
        expect(plans).toMatchObject([{ id: planId, contentVersion: '2.0.0' }]);
        // What the plan is measured against stays too.
        const isBaseline = (row: unknown) => (row as { kind: string }).kind === 'baseline';
        expect(schedules?.filter(isBaseline)).toEqual(was?.filter(isBaseline));
        expect(await storage.undo()).not.toBeNull();
        expect(await ownRows(storage)).toEqual(written);
      }),
      { seed, numRuns: 15 },
    ),
);
