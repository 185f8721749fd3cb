/** What was found at start: data to go on with, or something the person has to hear of first. */
import { judgeData, type DataRecord, type DataVerdict } from '../../shared/backup/data-verdict.ts';
import { desktop } from '../desktop/desktop.ts';
import { readFoundData } from '../storage/queries/read-all-rows.ts';
import { startCopies } from './copies.ts';
import { startDrills } from './drill.ts';

/** What is wrong with the data. */
export type DataLoss =
  | Exclude<DataVerdict, { kind: 'as-recorded' }>
  /** The database cannot be opened. */
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
 * Compares the data with what is known of it, and begins to keep copies when all is well.
 *
 * @param recording what the main process knows; null when it does not answer
 * @returns null when all is well
 */
export async function checkData(recording: Promise<DataRecord | null>): Promise<Finding | null> {
  const record = await recording;
  const found = await readFoundData();
  const loss = judgeData(found, record);
  if (loss.kind === 'as-recorded') {
    startCopies(found, record);
    startDrills();
    return null;
  }
  return { loss, record, revision: found.revision, plans: found.counts.plans };
}

/** The record, asked for while the database opens. */
export function askForRecord(): Promise<DataRecord | null> {
  return desktop.loadLastRecord().catch(() => null);
}
