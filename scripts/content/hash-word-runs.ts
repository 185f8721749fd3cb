/**
 * `tsx scripts/content/hash-word-runs.ts <folder>`: writes the hashes of all runs of eight words of
 * the source pages (`*.txt`) in a folder, for the test that our content uses its own words.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { hashRun, wordRuns } from './word-runs.ts';

const target = fileURLToPath(new URL('../../tests/content/source-word-runs.txt', import.meta.url));
const folder = process.argv[2];
const names = folder === undefined ? [] : await readdir(folder);
const pages = names.filter((name) => name.endsWith('.txt'));
if (folder === undefined || pages.length === 0) {
  console.error('Give the folder that holds the source pages as .txt files.');
  process.exitCode = 2;
} else {
  const texts = await Promise.all(pages.map((name) => readFile(path.join(folder, name), 'utf8')));
  const hashes = new Set(texts.flatMap(wordRuns).map(({ words }) => hashRun(words)));
  await writeFile(target, `${[...hashes].sort().join('\n')}\n`);
  console.log(`${hashes.size} runs of ${pages.length} pages written to ${path.basename(target)}.`);
}
