/**
 * One plan out of a backup: the plan with its dates and own tasks, what was recorded about its tasks
 * and the time logged for it. Of the skills only those are taken that its tasks are about, and only
 * where they are higher than here: a level is never lowered by a plan that comes back.
 */
import type { PlanId, SkillId, TaskId } from '../domain/ids.ts';
import { PROFICIENCY_LEVELS, type ProficiencyLevel } from '../domain/proficiency-level.ts';
import type { BackupData } from './backup-format.ts';

/** @param mine the rows that the plan is brought together with */
export function selectPlan(file: BackupData, plan: PlanId, mine: BackupData): BackupData {
  const schedules = file.schedules.filter(({ planId }) => planId === plan);
  const customTasks = file.customTasks.filter(({ planId }) => planId === plan);
  const planned = schedules.flatMap(({ schedule }) => schedule.tasks);
  const tasks = new Set<TaskId>([...planned, ...customTasks].map(({ id }) => id));
  const skills = new Set<SkillId>(
    planned.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => ('skill' in reason ? [reason.skill] : [])),
    ),
  );
  const levels = new Map(mine.skillLevels.map(({ skillId, level }) => [skillId, rankOf(level)]));
  return {
    plans: file.plans.filter(({ id }) => id === plan),
    schedules,
    customTasks,
    progress: file.progress.filter(({ taskId }) => tasks.has(taskId)),
    sessions: file.sessions.filter(({ planId }) => planId === plan),
    evidence: file.evidence.filter(({ taskId }) => tasks.has(taskId)),
    skillLevels: file.skillLevels.filter(
      ({ skillId, level }) => skills.has(skillId) && rankOf(level) > (levels.get(skillId) ?? -1),
    ),
    settings: [],
  };
}

function rankOf(level: ProficiencyLevel): number {
  return PROFICIENCY_LEVELS.indexOf(level);
}
