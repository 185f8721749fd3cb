/** What the views are looked at with: a plan six weeks old and a little behind, and an archived one. */
import { expect, type Page } from '@playwright/test';

import { addDays, calendarDate, daysBetween } from '../../../src/shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId } from '../../../src/shared/domain/ids.ts';
import { seedPlan, seedRows, type SeededPlan } from './seed-plan.ts';
import { words } from './words.ts';

/** A Monday in winter, when London's time is UTC. */
export const VIEWED_ON = calendarDate('2027-03-01');
const DAYS_OLD = 42;
/** What was planned for the last days is still open. */
const DAYS_BEHIND = 6;

/** Sets the clock and keeps the plans; the window has to be reloaded to show them. */
export async function keepViewedPlans(page: Page): Promise<SeededPlan> {
  await page.clock.setSystemTime(new Date(`${VIEWED_ON}T10:00:00Z`));
  const start = addDays(VIEWED_ON, -DAYS_OLD);
  await seedPlan(page, start, {
    id: 'archived-plan' as PlanId,
    scheduleId: 'archived-schedule' as ScheduleId,
    goal: 'What I wanted last year',
    archivedOn: VIEWED_ON,
  });
  const seeded = await seedPlan(page, start, {
    goal: 'Move from the ward to the team that builds its forecasts',
    targetDate: calendarDate('2028-12-24'),
    daysOff: [
      { from: calendarDate('2027-03-26'), to: calendarDate('2027-04-05'), label: 'Easter' },
      { from: calendarDate('2027-07-03'), to: calendarDate('2027-07-17'), label: 'Away' },
    ],
  });
  await keepWork(page, seeded);
  await page.reload();
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
  return seeded;
}

/** What was planned up to some days ago, as studied then; notes and evidence on some of it. */
async function keepWork(page: Page, { plan, schedule }: SeededPlan): Promise<void> {
  const studied = schedule.tasks.filter(
    ({ finish }) => daysBetween(finish, VIEWED_ON) > DAYS_BEHIND,
  );
  const next = schedule.tasks[studied.length];
  const [first, second] = studied;
  if (first === undefined || second === undefined || next === undefined)
    throw new Error('too little has been studied');
  await seedRows(page, {
    progress: [
      ...studied.map(({ id, finish }, index) => ({
        taskId: id,
        doneOn: finish,
        share: null,
        note: index % 3 === 0 ? 'Easier with the second example than with the first.' : '',
      })),
      { taskId: next.id, doneOn: null, share: 0.5, note: '' },
    ],
    sessions: studied.flatMap(({ id, sessions }) =>
      sessions.map(({ date, minutes }, index) => ({
        id: `${id}-${index}`,
        taskId: id,
        planId: plan.id,
        date,
        minutes: Math.round(minutes * 1.1),
        note: index === 0 ? 'On the train' : '',
      })),
    ),
    evidence: [
      {
        id: `first-of-${first.id}`,
        taskId: first.id,
        kind: 'text',
        value: 'A page of notes that a colleague could follow',
        addedOn: first.finish,
      },
      {
        id: 'viewed-link',
        taskId: second.id,
        kind: 'link',
        value: 'https://example.org/notebooks/cleaning-the-ward-figures',
        addedOn: second.finish,
      },
    ],
  });
}
