/**
 * Runs in the window’s page, as a script of its own: makes a plan as the setup would, by the same
 * code, and keeps it by the same command.
 */
import { calendarDate } from '../../../../src/shared/calendar/calendar-date.ts';
import type { ContentIndex } from '../../../../src/shared/domain/content-bundle.ts';
import type { PlanId } from '../../../../src/shared/domain/ids.ts';
import { buildPlan } from '../../../../src/shared/planning/build-plan.ts';
import { catalogueOf } from '../../../../src/shared/planning/skill-catalogue.ts';
import { today } from '../../../../src/renderer/clock/today.ts';
import { firstDraft, toSettings } from '../../../../src/renderer/features/plan-setup/draft.ts';
import { createPlan } from '../../../../src/renderer/storage/commands/create-plan.ts';
import { database } from '../../../../src/renderer/storage/database.ts';

/** What is typed into the setup; dates as `yyyy-MM-dd`. */
export interface WantedPlan {
  readonly role: string;
  readonly start?: string;
  readonly target?: string;
  readonly goal?: string;
}

/** Makes the plan and keeps it; what is not wanted otherwise is as the setup proposes it. */
export async function keepPlan(wanted: WantedPlan): Promise<PlanId> {
  const { roles, skills, contentVersion } = JSON.parse(
    await window.desktop.loadContent(),
  ) as ContentIndex;
  const role = roles.find(({ title }) => title === wanted.role);
  if (role === undefined) throw new Error(`the content has no ${wanted.role}`);
  try {
    const levels = await database.skillLevels.toArray();
    const skillLevels = Object.fromEntries(levels.map(({ skillId, level }) => [skillId, level]));
    const progress = await database.progress.toArray();
    const credited = progress.filter(({ doneOn }) => doneOn !== null).map(({ taskId }) => taskId);
    const draft = firstDraft({ role, stage: null, today: today(), skillLevels });
    const settings = toSettings({
      ...draft,
      goal: wanted.goal ?? draft.goal,
      start: wanted.start === undefined ? draft.start : calendarDate(wanted.start),
      targetDate: wanted.target === undefined ? null : calendarDate(wanted.target),
    });
    if (settings === null) throw new Error('the plan has no start');
    const catalogue = catalogueOf(skills);
    const built = buildPlan({ catalogue, role, settings, credited: new Set(credited) });
    if (!built.ok) throw new Error(JSON.stringify(built.failure));
    return await createPlan({
      settings,
      schedule: built.value,
      roleTitle: role.title,
      contentVersion,
      createdOn: today(),
    });
  } finally {
    // A connection that stays open would hold up whoever wants the database to themselves.
    database.close({ disableAutoOpen: false });
  }
}

/** Makes the empty database, in the form the app gives it. */
export async function makeDatabase(): Promise<void> {
  await database.open();
  database.close({ disableAutoOpen: false });
}
