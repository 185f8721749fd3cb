/** Versions and licences of what is running, gathered from what the build wrote down. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import type { About, Notice } from '../../shared/ipc/contract.ts';

const licenceList = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().default('see text'),
    text: z.string().default(''),
  }),
);

export interface AboutInput {
  /** Folder of the build, holding `main` and `renderer`. */
  readonly outFolder: string;
  /** Folder of the app, holding its own LICENSE. */
  readonly appFolder: string;
  readonly version: string;
  readonly contentVersion: string;
}

/** Notices are those of every package that the bundles contain, each once, sorted by name. */
export async function loadAbout(input: AboutInput): Promise<About> {
  const lists = await Promise.all(
    ['main', 'renderer'].map(async (part) => {
      const file = path.join(input.outFolder, part, 'licenses.json');
      return licenceList.parse(JSON.parse(await readFile(file, 'utf8')));
    }),
  );
  const notices = new Map<string, Notice>();
  for (const { name, version, identifier, text } of lists.flat())
    notices.set(`${name}@${version}`, { name, version, licence: identifier, text });
  return {
    version: input.version,
    contentVersion: input.contentVersion,
    electron: process.versions.electron ?? '',
    chromium: process.versions['chrome'] ?? '',
    licence: await readFile(path.join(input.appFolder, 'LICENSE'), 'utf8'),
    notices: [...notices.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
