/** What a person gives to storage: new plans, tasks to tick, skills. Ids are given as plain text. */
import type { NewPlan } from '../../src/renderer/storage/commands/create-plan.ts';
import type { Subject } from '../../src/renderer/storage/commands/record-progress.ts';
import { calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { SkillId, TaskId } from '../../src/shared/domain/ids.ts';
import type { SkillLevels } from '../../src/shared/domain/plan.ts';
import {
  aMilestone,
  aPlanInput,
  aRequirement,
  aRole,
  aSkill,
  aUnit,
  scheduleOf,
} from './content-builders.ts';

/** @example aSubject('loops') */
export function aSubject(id: string): Subject {
  return { id: id as TaskId, title: `Task ${id}` };
}

export function skillId(id: string): SkillId {
  return id as SkillId;
}

/** A plan of two short tasks in one milestone, as the last step of the setup hands it over. */
export function aNewPlan(
  over: Partial<Omit<NewPlan, 'settings' | 'schedule'>> & { readonly skillLevels?: object } = {},
): NewPlan {
  const { skillLevels = {}, ...rest } = over;
  const skill = aSkill({
    id: 'python',
    units: [aUnit({ id: 'variables' }), aUnit({ id: 'loops', prerequisites: ['variables'] })],
  });
  const role = aRole({
    requirements: [aRequirement({ skills: [{ skill: skill.id, entry: 'awareness' }] })],
    milestones: [aMilestone({ covers: ['requirement'] })],
  });
  const input = aPlanInput({ role, skills: [skill] });
  return {
    settings: { ...input.settings, skillLevels: skillLevels as SkillLevels },
    schedule: scheduleOf(input),
    roleTitle: role.title,
    contentVersion: '1.0.0',
    createdOn: calendarDate('2027-01-04'),
    ...rest,
  };
}
