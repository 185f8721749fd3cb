/** What was found at start: data to go on with, or something the person has to hear of first. */
import {
  judgeData,
  type DataRecord,
  type DataVerdict,
  type FoundData,
} from '../../shared/backup/data-verdict.ts';
import { desktop } from '../desktop/desktop.ts';
import { readFoundData } from '../storage/queries/read-all-rows.ts';
import { startCopies } from './copies.ts';
import { startDrills } from './drill.ts';

/** What is wrong with the data. */
export type DataLoss =
  | Exclude<DataVerdict, { kind: 'as-recorded' }>
  /** The database cannot be opened or read. */
  | { readonly kind: 'unreadable'; readonly detail: string };

export interface Finding {
  readonly loss: DataLoss;
  readonly record: DataRecord | null;
  /** The revision found; null when nothing could be read. */
  readonly revision: number | null;
  /** Plans found; null when nothing could be read. */
  readonly plans: number | null;
}

/**
 * Compares the data with what is known of it, and begins to keep copies when all is well. When it is
 * not, the database's files are kept aside as this start has found them.
 *
 * @param recording what the main process knows; null when it does not answer
 * @returns null when all is well
 * @throws what the database throws, where nothing was ever recorded that could be restored
 */
export async function checkData(recording: Promise<DataRecord | null>): Promise<Finding | null> {
  const finding = await lookForLoss(await recording);
  const reporting = reportFinding(finding);
  // Nobody waits for good news.
  if (finding !== null) await reporting;
  return finding;
}

async function lookForLoss(record: DataRecord | null): Promise<Finding | null> {
  try {
    const found = await readFoundData();
    const finding = toFinding(found, record);
    if (finding === null) {
      startCopies(found, record);
      startDrills();
    }
    return finding;
  } catch (error) {
    if (record === null) throw error;
    return unreadable(record, error instanceof Error ? error.message : String(error));
  }
}

/** @returns null when the data is as recorded */
export function toFinding(found: FoundData, record: DataRecord | null): Finding | null {
  const loss = judgeData(found, record);
  if (loss.kind === 'as-recorded') return null;
  return { loss, record, revision: found.revision, plans: found.counts.plans };
}

/** A database that cannot be opened or read, although something was recorded of it. */
export function unreadable(record: DataRecord, detail: string): Finding {
  return { loss: { kind: 'unreadable', detail }, record, revision: null, plans: null };
}

/** Lets the main process keep the files that were found, or let them go. */
export async function reportFinding(finding: Finding | null): Promise<void> {
  // What could not be kept aside is tried again before anything is restored.
  await desktop.reportData(finding === null).catch(() => undefined);
}

/** The record, asked for while the database opens. */
export function askForRecord(): Promise<DataRecord | null> {
  return desktop.loadLastRecord().catch(() => null);
}
