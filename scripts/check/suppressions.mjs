// Every comment that silences the linter says why: `oxlint-disable-next-line rule -- reason`, or a
// comment on the line above.
// Read as text, because a comment that switches off every rule would switch off a lint rule too.
//
//   node scripts/check/suppressions.mjs

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOTS = ['src', 'scripts', 'tests'];
const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;
const SILENCER = /(?:\/\/|\/\*|\{\/\*)\s*((?:oxlint|eslint)-disable\S*)(.*)/;
/** A line that is a comment and silences nothing itself. */
const COMMENT = /^\s*(?:\/\/|\/?\*|\{\/\*)(?!.*-disable)\s*(.*)/;
const SHORTEST_REASON = 12;

const files = (await Promise.all(ROOTS.map(sourceFiles))).flat().sort();
const findings = (await Promise.all(files.map(findUnexplained))).flat();
for (const finding of findings) console.error(finding);
if (findings.length > 0 || files.length === 0) process.exitCode = 1;
else console.log(`${files.length} files`);

/** @param {string} file */
async function findUnexplained(file) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    const match = SILENCER.exec(line);
    if (match === null) return [];
    const reason = (match[2] ?? '').split(' -- ')[1]?.replace('*/', '').trim() ?? '';
    const above = COMMENT.exec(lines[index - 1] ?? '')?.[1] ?? '';
    if (Math.max(reason.length, above.length) >= SHORTEST_REASON) return [];
    return [`${file}:${index + 1}: ${match[1]} without a reason [explained-suppressions]`];
  });
}

/** @param {string} root */
async function sourceFiles(root) {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  return names
    .filter((name) => SOURCE.test(name))
    .map((name) => [root, ...name.split(path.sep)].join('/'));
}
