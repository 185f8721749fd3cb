/**
 * Runs the command line as a person does: `npm start -- …`, without npm's own words, and with the
 * Electron of the other tests, so that not every command looks for one anew.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

import { APP_FOLDER, electronFolder, environment } from './launch.ts';

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param folder where the command is typed */
export async function runMilepost(args: readonly string[], folder: string): Promise<CommandEnd> {
  const runtime = await electronFolder();
  return new Promise((resolve, reject) => {
    const script = path.join(APP_FOLDER, 'scripts', 'start.mjs');
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...environment(), ELECTRON_OVERRIDE_DIST_PATH: runtime },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
