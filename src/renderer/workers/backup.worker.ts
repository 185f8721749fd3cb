/** Reads or replaces all rows away from the window: with years of data that takes its time. */
import { database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { answerBackup, type BackupQuestion } from './answer-backup.ts';

self.addEventListener('message', ({ data }: MessageEvent<BackupQuestion>) => {
  void openDatabase(database)
    .then((opened) => answerBackup(data, opened.ok))
    .then((answer) => {
      const transfer = 'rows' in answer ? [answer.rows.buffer] : [];
      self.postMessage(answer, { transfer });
    });
});
