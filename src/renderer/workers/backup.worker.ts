/** Reads or replaces all rows away from the window: with years of data that takes its time. */
import { database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { answerBackup, type BackupNews, type BackupQuestion } from './answer-backup.ts';
import { STOP, type NewsMessage } from './follow-worker.ts';

let isStopped = false;

self.addEventListener('message', ({ data }: MessageEvent<BackupQuestion | typeof STOP>) => {
  if (data === STOP) {
    isStopped = true;
    return;
  }
  const watcher = {
    onProgress: (done: number, total: number) => {
      const message: NewsMessage<BackupNews> = { news: { done, total } };
      // A worker has one other side: origins are for windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      self.postMessage(message);
    },
    isCancelled: () => isStopped,
  };
  void openDatabase(database)
    .then((opened) => answerBackup(data, opened.ok, watcher))
    .then((answer) => {
      const isRead = answer.kind === 'read';
      self.postMessage(answer, { transfer: isRead ? [answer.rows.buffer] : [] });
    });
});
