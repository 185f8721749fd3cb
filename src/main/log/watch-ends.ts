/** Notes what ends before its time, and ends the app where nothing sensible can go on. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { app, shell } from 'electron';

import type { Mishap } from '../../shared/ipc/contract.ts';
import { moment } from '../clock/today.ts';
import { lastEnd } from '../window/last-end.ts';
import { eventLog, type EventLog } from './event-log.ts';

export interface WatchedEnds {
  readonly log: EventLog;
  readonly takeMishap: () => Mishap | null;
  /** To be called when the window's page has died. */
  readonly notePageEnd: (reason: string) => void;
  /** Shows the folder of the log in the file manager. */
  readonly revealLogs: () => Promise<boolean>;
}

/** Watches from now on. For the app with a window; a command has an exit code to tell how it went. */
export function watchEnds(userData: string): WatchedEnds {
  const log = eventLog(path.join(userData, 'logs'), moment);
  const end = lastEnd(userData);
  if (end.wasSudden) log.write('the last run ended without a goodbye');
  process.on('uncaughtException', (error) => {
    // Whoever started the app has closed the terminal it writes to.
    if ('code' in error && error.code === 'EPIPE') return;
    log.write('the main process has failed', error);
    // It is in no known state. The mark stays, so that the next start says so.
    app.exit(1);
  });
  process.on('unhandledRejection', (error) => log.write('a promise was rejected', error));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write(`the process ${type} has ended: ${reason}, ${exitCode}`),
  );
  app.on('quit', (_event, code) => code === 0 && end.sayGoodbye());
  return {
    log,
    takeMishap: () => end.takeMishap(),
    notePageEnd(reason) {
      log.write(`the page has ended: ${reason}`);
      end.notePageEnd();
    },
    async revealLogs() {
      try {
        await mkdir(log.folder, { recursive: true });
        return (await shell.openPath(log.folder)) === '';
      } catch {
        return false;
      }
    },
  };
}
