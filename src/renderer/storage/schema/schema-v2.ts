/**
 * Version 2 of the database. Plans hold weeks that change, the person's rules, pins, estimates and
 * order, and can be archived. Schedules say how good they are and where habits' minutes are kept
 * free. Work can be partly done; time is logged in sessions; evidence is a list; plans can hold tasks
 * of the person's own. Frozen like version 1: nothing here follows later changes of the domain.
 */
import type { Transaction } from 'dexie';

export const SCHEMA_V2 = {
  plans: 'id, createdOn',
  schedules: 'id, planId',
  progress: 'taskId',
  sessions: 'id, taskId, date',
  evidence: 'id, taskId',
  customTasks: 'id, planId',
  skillLevels: 'skillId',
  changes: '++sequence',
  settings: 'key',
} as const;

/** Brings every row of version 1 to version 2, the rows kept for undo and redo among them. */
export async function upgradeToV2(transaction: Transaction): Promise<void> {
  const progress = transaction.table<ProgressV1>('progress');
  const evidence = (await progress.toArray()).map(evidenceOf).filter((row) => row !== null);
  await transaction.table('evidence').bulkAdd(evidence);
  await rewrite(transaction, 'progress', (row: ProgressV1) => toProgressV2(row));
  await rewrite(transaction, 'plans', toPlanV2);
  await rewrite(transaction, 'schedules', toScheduleV2);
  await rewrite(transaction, 'changes', (row: ChangeV1) => ({
    ...row,
    edits: row.edits.flatMap(toEditsV2),
  }));
}

async function rewrite(
  transaction: Transaction,
  table: string,
  change: (row: never) => object,
): Promise<void> {
  await transaction
    .table<never>(table)
    .toCollection()
    .modify((row, place) => {
      // A row of version 1 becomes one of version 2, which its type cannot say.
      place.value = change(row) as never;
    });
}

type Row = Readonly<Record<string, unknown>>;

interface ProgressV1 {
  readonly taskId: string;
  readonly doneOn: string | null;
  readonly evidence: string;
  readonly note: string;
}

interface ScheduleRowV1 extends Row {
  readonly schedule: { readonly reserve: ReserveV1 | null };
}

interface ReserveV1 {
  readonly weekday: number;
  readonly minutes: number;
  readonly rhythms: unknown;
}

interface EditV1 {
  readonly table: string;
  readonly key: string;
  readonly before: object | null;
  readonly after: object | null;
}

interface ChangeV1 {
  readonly edits: readonly EditV1[];
}

function toProgressV2({ taskId, doneOn, note }: ProgressV1): Row {
  return { taskId, doneOn, share: null, note };
}

/** What was one text is the first entry of the list; the day it was written was not kept. */
function evidenceOf({ taskId, evidence }: ProgressV1): (Row & { readonly id: string }) | null {
  return evidence.trim() === ''
    ? null
    : { id: `first-of-${taskId}`, taskId, kind: 'text', value: evidence, addedOn: null };
}

function toPlanV2(row: Row): Row {
  return {
    ...row,
    archivedOn: null,
    weekChanges: [],
    topicsPerDay: null,
    smallestSession: 0,
    pins: [],
    ownEstimates: [],
    ownOrder: [],
    droppedRequirements: [],
  };
}

function toScheduleV2(row: ScheduleRowV1): Row {
  const { reserve } = row.schedule;
  return {
    ...row,
    schedule: {
      ...row.schedule,
      reserve: reserve === null ? null : toReserveV2(reserve),
      quality: { kind: 'optimal' },
      missedPins: [],
    },
  };
}

/** Habits had one weekday to themselves. */
function toReserveV2({ weekday, minutes, rhythms }: ReserveV1): Row {
  const weekdayMinutes = Array.from({ length: 7 }, (_, day) => (day === weekday ? minutes : 0));
  return { weekdayMinutes, minutes, rhythms };
}

function toEditsV2(edit: EditV1): readonly EditV1[] {
  switch (edit.table) {
    case 'plans':
      return [mapEdit(edit, (row) => toPlanV2(row as Row))];
    case 'schedules':
      return [mapEdit(edit, (row) => toScheduleV2(row as ScheduleRowV1))];
    case 'progress':
      return [mapEdit(edit, (row) => toProgressV2(row as ProgressV1)), ...evidenceEdits(edit)];
    default:
      return [edit];
  }
}

function mapEdit(edit: EditV1, change: (row: object) => object): EditV1 {
  const { before, after } = edit;
  return {
    ...edit,
    before: before === null ? null : change(before),
    after: after === null ? null : change(after),
  };
}

/** Undoing a text of evidence now takes back an entry of the list. */
function evidenceEdits({ before, after }: EditV1): readonly EditV1[] {
  const [was, is] = [before, after].map((row) =>
    row === null ? null : evidenceOf(row as ProgressV1),
  );
  const id = (is ?? was)?.id;
  if (id === undefined || (was?.['value'] ?? null) === (is?.['value'] ?? null)) return [];
  return [{ table: 'evidence', key: id, before: was ?? null, after: is ?? null }];
}
