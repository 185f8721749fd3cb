/** Says what work the day has, once. Loaded when a reminder is due. */
import { formatWork } from '../../shared/calendar/format.ts';
import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';
import type { ReminderText } from '../../shared/ipc/contract.ts';
import { withoutReserve } from '../../shared/planning/weekly-reserve.ts';
import type { WeekStart } from '../../shared/progress/weeks.ts';
import { workOfDay } from '../../shared/reminders/work-of-day.ts';
import { desktop } from '../desktop/desktop.ts';
import { loadContent } from '../desktop/use-content.ts';
import { workItems } from '../features/plan-workspace/work-items.ts';
import type { Text } from '../messages/use-text.ts';
import { keepReminded } from '../storage/commands/reminded.ts';
import { readPlansInUse } from '../storage/queries/read-reminders.ts';

/** A notification has room for no more. */
const LONGEST_TITLE = 200;

export interface Speech {
  readonly text: Text;
  readonly locale: string;
  readonly weekStart: WeekStart;
}

/** Reminds of a day's work if there is any; either way the day is not asked about again. */
export async function remindOfWork(today: CalendarDate, speech: Speech): Promise<void> {
  const reminder = await reminderOf(today, speech);
  // Kept before it is shown: better none than two.
  const isNew = await keepReminded(today);
  if (isNew && reminder !== null) await desktop.showReminder(reminder);
}

async function reminderOf(
  today: CalendarDate,
  { text, locale, weekStart }: Speech,
): Promise<ReminderText | null> {
  const [{ bundle }, { plans, progress, sessions }] = await Promise.all([
    loadContent(),
    readPlansInUse(),
  ]);
  const roles = new Map(bundle.roles.map((role) => [role.id, role]));
  const work = workOfDay(
    plans.map(({ plan, schedule, computedOn }) => ({
      plan: plan.id,
      calendar: plan,
      taskTime: withoutReserve(plan, roles.get(plan.role)?.rhythms ?? []),
      pins: plan.pins,
      schedule,
      computedOn,
      progress,
      sessions: sessions.filter(({ taskId }) => schedule.tasks.some(({ id }) => id === taskId)),
      today,
      weekStart,
    })),
  );
  const [first] = work?.tasks ?? [];
  if (work === null || first === undefined) return null;
  const of = plans.find(({ plan }) => plan.id === first.plan);
  const role = of === undefined ? undefined : roles.get(of.plan.role);
  const items = role === undefined ? null : workItems(bundle, role, of?.ownTasks ?? []);
  return {
    title: text('reminder.title', { work: formatWork(work.minutes, locale) }),
    body: text('reminder.body', {
      title: (items?.get(first.task)?.title ?? first.task).slice(0, LONGEST_TITLE),
      more: work.tasks.length - 1,
    }),
    plan: first.plan,
  };
}
