/** Finds the Chromium or Chrome that this machine already has; none is downloaded. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * How Playwright starts it: by its path where it is on the search path, as on Linux; otherwise
 * Playwright knows where Chrome's installer puts it.
 */
export function findChromium(
  folders: readonly string[] = (process.env['PATH'] ?? '').split(path.delimiter),
): { readonly executablePath: string } | { readonly channel: 'chrome' } {
  for (const name of NAMES) {
    const found = folders.map((folder) => path.join(folder, name)).find(isExecutable);
    if (found !== undefined) return { executablePath: found };
  }
  return { channel: 'chrome' };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
