import { fail, type Result } from '../../shared/domain/result.ts';
import type { SaveDataFailure, SavedDataFile } from '../../shared/ipc/data-file-contract.ts';
import { desktop } from '../desktop/desktop.ts';
import { askBackupWorker } from './copies.ts';
import type { CopyFailure } from './copy-keeper.ts';

/** Has all rows written into a file that the person chooses. */
export async function saveData(words: {
  readonly title: string;
  readonly name: string;
}): Promise<Result<SavedDataFile, SaveDataFailure | CopyFailure>> {
  // In any case: there may be a copy of this state, but no file.
  const answer = await askBackupWorker({ kind: 'read', known: null });
  if (answer.kind !== 'read')
    return fail({ kind: 'no-answer', detail: answer.kind === 'failed' ? answer.detail : '' });
  return desktop.saveDataFile({ ...words, revision: answer.revision }, answer.rows);
}
