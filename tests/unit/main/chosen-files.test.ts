import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { CHOSEN_FILES, createChosenFiles } from '../../../src/main/files/chosen-files.ts';
import { keptFile } from '../../../src/main/files/kept-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REPORT = '/home/ada/Søren’s report.pdf';

async function aList(content?: string) {
  const folder = await temporaryFolder(content === undefined ? {} : { 'list.json': content });
  const file = path.join(folder, 'list.json');
  return { file, start: () => createChosenFiles(keptFile(file, CHOSEN_FILES)) };
}

it('a file that was chosen is known, now and after a restart', async () => {
  const { start } = await aList();
  const chosen = start();
  expect(chosen.has(REPORT)).toBe(false);
  await chosen.add(REPORT);
  await chosen.add('/home/a/other');
  expect(chosen.has(REPORT)).toBe(true);
  expect(start().has(REPORT)).toBe(true);
  expect(start().has('/home/a/other')).toBe(true);
});

it('no other path is: none beside it, above it, or written otherwise', async () => {
  const { start } = await aList();
  await start().add(REPORT);
  const others = [
    path.dirname(REPORT),
    `${REPORT}/`,
    `${REPORT}\u0000`,
    '/home/ada/../ada/Søren’s report.pdf',
    '/etc/passwd',
    '',
  ];
  expect(others.filter((other) => start().has(other))).toEqual([]);
});

it('the list tells nobody where the files are', async () => {
  const { file, start } = await aList();
  await start().add(REPORT);
  const written = await readFile(file, 'utf8');
  expect(written).toMatch(/^\["[0-9a-f]{64}"\]$/);
});

it.each(['garbage', '{}', '["/etc/passwd"]', '[1]'])(
  'a list of %j knows nothing, and begins anew',
  async (content) => {
    const { start } = await aList(content);
    expect(start().has('/etc/passwd')).toBe(false);
    await start().add(REPORT);
    expect(start().has(REPORT)).toBe(true);
  },
);
