/**
 * A small log on this machine of what went wrong: when, what kind, and where in the program. It never
 * leaves the machine, and nothing a person wrote is in it. Two files, the older of which is replaced.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { redact } from './redact.ts';

/** Bytes after which a new file is begun. */
const LARGEST = 256 * 1024;

export interface EventLog {
  readonly folder: string;
  /** Written before it returns, since the process may be about to end. Never fails. */
  write(what: string, error?: unknown): void;
}

/**
 * @param folder where the log is kept; made when something is written
 * @param now the moment in UTC
 */
export function eventLog(folder: string, now: () => string): EventLog {
  const file = path.join(folder, 'milepost.log');
  const names = [userName(), path.basename(os.homedir())];
  return {
    folder,
    write(what, error) {
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(file) > LARGEST) renameSync(file, path.join(folder, 'milepost.1.log'));
        const lines = [what, ...(error === undefined ? [] : [describe(error)])];
        const text = lines.map((line) => redact(line, names)).join('\n  ');
        appendFileSync(file, `${now()} ${text}\n`);
      } catch {
        // A disk that is full costs no more than the line.
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Some systems have a user without a name. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
