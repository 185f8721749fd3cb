/**
 * A small tree with the layout and the configuration of this repository, in a temporary folder,
 * where a forbidden line can be planted and `npm run check` be run without touching real sources.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** What judges the sources: copied, so that the test is about the rules in force. */
const CONFIGURATION = [
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  'package.json',
  'scripts/check',
  'scripts/check.mjs',
  'scripts/tsconfig.json',
  'src/main/tsconfig.json',
  'src/preload/tsconfig.json',
  'src/renderer/tsconfig.json',
  'src/shared/tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.json',
];

/** File contents by path. */
export type Sources = Readonly<Record<string, string>>;

/** One line of a failing check. */
export interface Finding {
  readonly file: string;
  /** 0 where the tool names only the file. */
  readonly line: number;
  readonly rule: string;
}

export interface CheckRun {
  readonly exitCode: number;
  readonly output: string;
  readonly findings: readonly Finding[];
}

/** Writes the tree and gives its folder; to be removed with `removeTree`. */
export async function plantTree(sources: Sources): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planted-tree-'));
  for (const name of CONFIGURATION) {
    await cp(path.join(repository, name), path.join(folder, name), { recursive: true });
  }
  // "junction": the only kind of link Windows lets everyone make.
  await symlink(
    path.join(repository, 'node_modules'),
    path.join(folder, 'node_modules'),
    'junction',
  );
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

export async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Runs the named steps of `npm run check` in a tree. */
export function runCheck(folder: string, only: string): Promise<CheckRun> {
  const script = path.join(folder, 'scripts/check.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--only', only], (error, stdout, stderr) => {
      const output = stdout + stderr;
      const exitCode = error === null ? 0 : Number(error.code);
      resolve({ exitCode, output, findings: output.split('\n').flatMap(readFinding) });
    });
  });
}

/** `file:line:column: words [Error/plugin(rule)]`, `file → file: words [rule]`, `file(line,…): error TS1:` */
const LINTED = /^ +([^\s:]+):(\d+):(?:\d+:)? .*\[(?:Error\/[\w-]+\()?([\w-]+)\)?\]$/;
const IMPORTED = /^ +(\S+) → .*\[([\w-]+)\]$/;
const COMPILED = /^ +(\S+)\((\d+),\d+\): error (TS\d+):/;

function readFinding(text: string): readonly Finding[] {
  const imported = IMPORTED.exec(text);
  if (imported !== null) return [{ file: imported[1]!, line: 0, rule: imported[2]! }];
  const match = LINTED.exec(text) ?? COMPILED.exec(text);
  if (match === null) return [];
  return [{ file: match[1]!, line: Number(match[2]), rule: match[3]! }];
}
