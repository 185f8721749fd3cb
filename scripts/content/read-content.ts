/**
 * Reads the content folder from disk, checks it, and words each problem as `file:line id message`.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { LineCounter, parseDocument, type Document } from 'yaml';

import type { AuthoredFile, ContentProblem } from '../../src/shared/content/content-problem.ts';
import { parseContent } from '../../src/shared/content/parse-content.ts';
import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { fail, succeed, type Result } from '../../src/shared/domain/result.ts';

interface SourceText {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Null when the text is no YAML. */
  readonly data: unknown;
}

/** By path: while somebody writes, all files but one are as they were. */
const lastRead = new Map<string, SourceText>();

/**
 * Reads and checks every YAML file below a folder.
 *
 * @returns the bundle, or one line of text per problem, sorted by file and line
 */
export async function readContent(
  folder: string,
): Promise<Result<ContentBundle, readonly string[]>> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const sources = new Map<string, SourceText>();
  const files: AuthoredFile[] = [];
  const unreadable: string[] = [];
  for (const name of names) {
    const source = await readSource(path.join(folder, name));
    sources.set(name, source);
    for (const error of source.document.errors) {
      const line = source.lines.linePos(error.pos[0]).line;
      unreadable.push(`${name}:${line} ${error.message.split('\n')[0] ?? error.code}`);
    }
    files.push({ name, data: source.data });
  }
  if (unreadable.length > 0) return fail(unreadable);
  const parsed = parseContent(files);
  if (parsed.ok) return succeed(parsed.value);
  const located = parsed.failure.map((problem) => locate(problem, sources.get(problem.file)));
  located.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return fail(located.map(({ file, line, words }) => `${file}:${line} ${words}`));
}

async function readSource(file: string): Promise<SourceText> {
  const text = await readFile(file, 'utf8');
  const last = lastRead.get(file);
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false });
  const data: unknown = document.errors.length === 0 ? document.toJS() : null;
  const source = { text, document, lines, data };
  lastRead.set(file, source);
  return source;
}

function locate(problem: ContentProblem, source: SourceText | undefined) {
  const words = problem.id === null ? problem.message : `${problem.id}: ${problem.message}`;
  return { file: problem.file, line: source ? lineOf(problem.path, source) : 1, words };
}

/** The line of the value at a path, or of its nearest ancestor that is written down. */
function lineOf(keys: readonly (string | number)[], { document, lines }: SourceText): number {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}
