/** Both sides of each conflict, as small as a screen needs them to let a person choose. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanId, RoleId } from '../domain/ids.ts';
import type { OwnTask } from '../domain/plan.ts';
import type { ProficiencyLevel } from '../domain/proficiency-level.ts';
import type { Evidence, LoggedSession, Progress } from '../domain/progress.ts';
import type { Stage } from '../domain/stage.ts';
import type { BackupData, BackupTable } from './backup-format.ts';
import { rowsByKey, type Conflict, type ConflictKind } from './compare-data.ts';

/** A plan in one line. */
export interface PlanLine {
  readonly id: PlanId;
  readonly role: RoleId;
  readonly stage: Stage;
  readonly goal: string;
  readonly isArchived: boolean;
  /** The last day with study; null when there is nothing to study. */
  readonly finish: CalendarDate | null;
  /** When its dates were computed last. */
  readonly computedOn: CalendarDate | null;
  readonly tasks: number;
}

interface Sides {
  readonly plan: PlanLine;
  readonly progress: Progress;
  readonly session: LoggedSession;
  readonly evidence: Evidence;
  readonly 'own-task': OwnTask;
  readonly skill: { readonly level: ProficiencyLevel };
  readonly setting: { readonly value: unknown };
}

export type ConflictView = {
  readonly [Kind in ConflictKind]: Omit<Conflict, 'kind'> & {
    readonly kind: Kind;
    readonly mine: Sides[Kind];
    readonly file: Sides[Kind];
  };
}[ConflictKind];

const TABLES = {
  progress: 'progress',
  session: 'sessions',
  evidence: 'evidence',
  'own-task': 'customTasks',
  skill: 'skillLevels',
  setting: 'settings',
} as const satisfies Partial<Record<ConflictKind, BackupTable>>;

/** @param conflicts of these very rows */
export function conflictViews(
  mine: BackupData,
  file: BackupData,
  conflicts: readonly Conflict[],
): readonly ConflictView[] {
  const plans = [mine, file].map((data) => new Map(planLines(data).map((line) => [line.id, line])));
  const tables = new Map(
    Object.values(TABLES).map((table) => [
      table,
      [rowsByKey(mine, table), rowsByKey(file, table)] as const,
    ]),
  );
  return conflicts.map((conflict) => {
    const { kind, key } = conflict;
    const [here, there] =
      kind === 'plan'
        ? plans.map((lines) => lines.get(key as PlanId))
        : (tables.get(TABLES[kind]) ?? []).map((rows) => rows.get(key));
    // Each kind has its own table, whose rows are its sides.
    return { ...conflict, mine: here, file: there } as ConflictView;
  });
}

/** The plans of a backup, the newest first. */
export function planLines({ plans, schedules }: BackupData): readonly PlanLine[] {
  const dates = new Map(schedules.map((row) => [row.id, row]));
  return plans
    .toSorted((a, b) => (a.createdOn < b.createdOn ? 1 : -1))
    .map(({ id, role, stage, goal, archivedOn, scheduleId }) => {
      const row = dates.get(scheduleId);
      return {
        id,
        role,
        stage,
        goal,
        isArchived: archivedOn !== null,
        finish: row?.schedule.finish ?? null,
        computedOn: row?.computedOn ?? null,
        tasks: row?.schedule.tasks.length ?? 0,
      };
    });
}
