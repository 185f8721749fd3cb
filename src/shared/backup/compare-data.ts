/**
 * What of a file is already here, what is only in the file, and what is here in another form. Rows
 * are told apart by their keys. A plan is one thing with its dates and the tasks of the person's own:
 * a plan of one machine with the dates of another would be neither.
 *
 * What only this machine has is no part of it: that a row is not in a file never means it was deleted.
 */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanId } from '../domain/ids.ts';
import {
  BACKUP_TABLES,
  type BackupCounts,
  type BackupData,
  type BackupTable,
} from './backup-format.ts';
import { canonicalJson } from './canonical-json.ts';
import { keyOf } from './summarise.ts';

export const CONFLICT_KINDS = [
  'plan',
  'progress',
  'session',
  'evidence',
  'own-task',
  'skill',
  'setting',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** `mine` is what is on this machine. */
export type MergeSide = 'mine' | 'file';

/** Something that is on both sides, and not the same. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The row's key; of a plan its id. */
  readonly key: string;
  /** The side that bears the later date; null where neither says. */
  readonly newer: MergeSide | null;
}

export interface Comparison {
  /** Rows that only the file has. */
  readonly added: BackupCounts;
  /** Rows that are the same on both sides. */
  readonly same: number;
  /** In the order of their kinds and keys. */
  readonly conflicts: readonly Conflict[];
}

/** The rows of one table by their keys. */
export type RowsByKey = ReadonlyMap<string, object>;

/** Settings that are about the machine and the moment; a file's are left out of every merge. */
const OF_THE_MACHINE: readonly string[] = ['timer', 'remindedOn'];

const KINDS = {
  progress: 'progress',
  sessions: 'session',
  evidence: 'evidence',
  customTasks: 'own-task',
  skillLevels: 'skill',
  settings: 'setting',
} as const satisfies Partial<Record<BackupTable, ConflictKind>>;

/** One word for a conflict, to keep what was chosen by. */
export function conflictId({ kind, key }: Pick<Conflict, 'kind' | 'key'>): string {
  return `${kind}:${key}`;
}

/** What of a file takes part in a merge. */
export function mergeable(file: BackupData): BackupData {
  return { ...file, settings: file.settings.filter(({ key }) => !OF_THE_MACHINE.includes(key)) };
}

export function rowsByKey(data: BackupData, table: BackupTable): RowsByKey {
  return new Map(data[table].map((row): [string, object] => [keyOf(table, row), row]));
}

/** The same members with the same values, in whatever order. */
export function areSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}

/** @param file rows of which `mergeable` has taken its part */
export function compareData(mine: BackupData, file: BackupData): Comparison {
  const differing = differingPlans(mine, file);
  const conflicts: Conflict[] = [...differing]
    .toSorted()
    .map((key) => ({ kind: 'plan', key, newer: newerPlan(mine, file, key as PlanId) }));
  const added: Record<BackupTable, number> = { ...NOTHING };
  let same = 0;
  for (const table of BACKUP_TABLES) {
    const here = rowsByKey(mine, table);
    for (const [key, row] of rowsByKey(file, table)) {
      const own = here.get(key);
      const plan = planOf(table, row);
      // The dates of a plan that is on both sides come and go with it.
      const isChosen = plan !== null && differing.has(plan);
      if (own === undefined) added[table] += isChosen && table === 'schedules' ? 0 : 1;
      else if (areSame(own, row)) same += 1;
      else if (!isChosen) conflicts.push(conflictOf(table, key, [own, row]));
    }
  }
  const order = (kind: ConflictKind) => CONFLICT_KINDS.indexOf(kind);
  return {
    added,
    same,
    conflicts: conflicts.toSorted(
      (a, b) => order(a.kind) - order(b.kind) || (a.key < b.key ? -1 : 1),
    ),
  };
}

const NOTHING: BackupCounts = {
  plans: 0,
  schedules: 0,
  progress: 0,
  sessions: 0,
  evidence: 0,
  customTasks: 0,
  skillLevels: 0,
  settings: 0,
};

/** Plans on both sides of which the plan, its dates or a task of the person's own is another. */
export function differingPlans(mine: BackupData, file: BackupData): ReadonlySet<string> {
  const here = rowsByKey(mine, 'plans');
  const datesHere = datesByPlan(mine);
  const datesThere = datesByPlan(file);
  const differing = new Set<string>();
  for (const plan of file.plans) {
    const own = here.get(plan.id);
    if (own === undefined) continue;
    const dates = [datesHere, datesThere].map((of) => of.get(plan.id) ?? []);
    if (!areSame(own, plan) || !areSame(dates[0] ?? [], dates[1] ?? [])) differing.add(plan.id);
  }
  const tasks = rowsByKey(mine, 'customTasks');
  for (const task of file.customTasks) {
    const own = tasks.get(task.id);
    const isOnBoth = own !== undefined && planOf('customTasks', own) === task.planId;
    if (isOnBoth && here.has(task.planId) && !areSame(own, task)) differing.add(task.planId);
  }
  return differing;
}

function datesByPlan(data: BackupData): ReadonlyMap<string, readonly object[]> {
  const byPlan = new Map<string, BackupData['schedules'][number][]>();
  for (const row of data.schedules)
    byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), row]);
  for (const [plan, rows] of byPlan)
    byPlan.set(
      plan,
      rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  return byPlan;
}

/** The plan that a row is a part of; null for what belongs to the person. */
export function planOf(table: BackupTable, row: object): string | null {
  if (table === 'plans') return keyOf('plans', row);
  if (table !== 'schedules' && table !== 'customTasks') return null;
  return 'planId' in row ? String(row.planId) : null;
}

function conflictOf(
  table: BackupTable,
  key: string,
  [mine, file]: readonly [object, object],
): Conflict {
  // Rows of plans and schedules that differ always belong to a plan that does.
  const kind = KINDS[table as keyof typeof KINDS];
  return { kind, key, newer: laterOf(dateOf(mine), dateOf(file)) };
}

function newerPlan(mine: BackupData, file: BackupData, plan: PlanId): MergeSide | null {
  const computedOn = (data: BackupData) =>
    data.schedules.find(({ planId, kind }) => planId === plan && kind === 'current')?.computedOn ??
    null;
  return laterOf(computedOn(mine), computedOn(file));
}

function laterOf(mine: string | null, file: string | null): MergeSide | null {
  if (mine === null || file === null || mine === file) return null;
  return mine > file ? 'mine' : 'file';
}

/** The day a row bears. */
function dateOf(row: object): string | null {
  const { doneOn, date, addedOn } = row as Readonly<
    Partial<Record<'doneOn' | 'date' | 'addedOn', CalendarDate | null>>
  >;
  return doneOn ?? date ?? addedOn ?? null;
}
