/** What the built app reads before its first screen, followed from file to file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { parseSync } from 'vite';

const SCRIPT_OR_PRELOAD = /<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+\.js)"/g;

/**
 * The scripts that the page begins with, with all they import statically.
 *
 * @param folder of the built window
 * @returns paths below the folder, as `/assets/name.js`
 */
export async function firstScriptsOf(folder: string): Promise<readonly string[]> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  return withImports(
    folder,
    [...page.matchAll(SCRIPT_OR_PRELOAD)].map((match) => path.posix.join('/', match[1] ?? '')),
  );
}

/** The given scripts with all they import statically from files of the folder. */
export async function withImports(
  folder: string,
  first: readonly string[],
): Promise<readonly string[]> {
  const scripts = new Set(first);
  // Grows while it is walked.
  for (const script of scripts)
    for (const imported of await staticImports(folder, script)) scripts.add(imported);
  return [...scripts];
}

async function staticImports(folder: string, script: string): Promise<readonly string[]> {
  const { module } = parseSync(script, await readFile(path.join(folder, script), 'utf8'));
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...reexported]
    .map(({ value }) => value)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(script), name));
}
