import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanId, ScheduleId, SkillId } from '../../../shared/domain/ids.ts';
import type { Plan, PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { ProficiencyLevel } from '../../../shared/domain/proficiency-level.ts';
import type { ScheduleRow, SkillLevelRow } from '../rows.ts';
import { runCommand } from './run-command.ts';

export interface NewPlan {
  readonly settings: PlanSettings;
  readonly schedule: Schedule;
  readonly roleTitle: string;
  readonly contentVersion: string;
  readonly createdOn: CalendarDate;
}

/**
 * Keeps a plan with its schedule, and the same schedule as baseline to measure against. What the
 * person said they know goes into the skill ledger.
 *
 * @returns the new plan's id, once it is on disk
 */
export async function createPlan(input: NewPlan): Promise<PlanId> {
  const { settings, schedule, contentVersion, createdOn } = input;
  const id = crypto.randomUUID() as string as PlanId;
  const scheduleId = crypto.randomUUID() as string as ScheduleId;
  const baselineId = crypto.randomUUID() as string as ScheduleId;
  const plan: Plan = {
    ...settings,
    id,
    contentVersion,
    createdOn,
    archivedOn: null,
    scheduleId,
  };
  const label = { kind: 'plan-created', subject: input.roleTitle, count: 1 } as const;
  await runCommand(label, async (editor) => {
    await editor.put('plans', id, plan);
    const row = { planId: id, computedOn: createdOn, schedule };
    const current: ScheduleRow = { ...row, id: scheduleId, kind: 'current' };
    const baseline: ScheduleRow = { ...row, id: baselineId, kind: 'baseline' };
    await editor.put('schedules', scheduleId, current);
    await editor.put('schedules', baselineId, baseline);
    for (const [skill, level] of Object.entries(settings.skillLevels)) {
      const line: SkillLevelRow = { skillId: skill as SkillId, level: level as ProficiencyLevel };
      await editor.put('skillLevels', skill, line);
    }
  });
  return id;
}
