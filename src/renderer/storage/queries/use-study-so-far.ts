import { useMemo } from 'react';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { SkillLevels } from '../../../shared/domain/plan.ts';
import { useProgress } from './use-progress.ts';
import { useSkillLevels } from './use-skill-levels.ts';

/** What is taken off the study a role asks for. */
export interface StudySoFar {
  readonly levels: SkillLevels;
  /** Work that is done, in whichever plan. */
  readonly credited: ReadonlySet<TaskId>;
}

/** What this person can do and has done; undefined while loading. */
export function useStudySoFar(): StudySoFar | undefined {
  const levels = useSkillLevels();
  const progress = useProgress();
  return useMemo(() => {
    if (levels === undefined || progress === undefined) return undefined;
    const done = [...progress.values()].filter((row) => row.doneOn !== null);
    return { levels, credited: new Set(done.map((row) => row.taskId)) };
  }, [levels, progress]);
}
