/** Reads the content, has a command report on it, and prints, writes or compares the result. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { fillTemplate } from './fill-template.ts';
import type { Request } from './parse-command-line.ts';
import { readContent } from './read-content.ts';
import { renderMarkdown, renderText } from './render-report.ts';
import type { Report } from './report.ts';

const SHIPPED = fileURLToPath(new URL('../../resources/content', import.meta.url));

interface Outcome {
  /** 0: done; 1: the content has problems, or a page is out of date; 2: typed wrongly. */
  readonly exitCode: 0 | 1 | 2;
  /** For standard output. */
  readonly words: string;
  /** For standard error. */
  readonly complaints: readonly string[];
}

/** Does what was asked, and says how it went. */
export async function answerRequest(request: Request): Promise<Outcome> {
  const content = await readContent(request.folder ?? SHIPPED).catch(describeMissing);
  if (!content.ok) {
    const lines = content.failure.map((line) => `  ${line}`);
    const complaints = [`Content has ${lines.length} problems:`, ...lines];
    return { exitCode: 1, words: '', complaints };
  }
  const { roles } = content.value;
  const role = roles.find(({ id }) => id === request.role) ?? null;
  if (request.role !== null && role === null) {
    const complaints = [`There is no role "${request.role}"; there are`];
    return { exitCode: 2, words: '', complaints: [...complaints, ...roles.map(({ id }) => id)] };
  }
  const report = request.command.report(content.value, role);
  const exitCode = report.problems.length > 0 ? 1 : 0;
  if (request.page === null) return { exitCode, words: renderText(report), complaints: [] };
  const kept = await keepPage(
    { ...request, page: request.page },
    await renderPage(request, content.value, report),
  );
  const complaints = [...report.problems, ...kept.complaints];
  return { ...kept, exitCode: exitCode === 0 ? kept.exitCode : exitCode, complaints };
}

/** Writes a page that has changed, or says that it has. */
async function keepPage(
  { name, page, check }: Request & { readonly page: string },
  wanted: string,
): Promise<Outcome> {
  const file = path.relative(process.cwd(), page);
  if (wanted === (await readOrNull(page)))
    return { exitCode: 0, words: `${file} is up to date.`, complaints: [] };
  if (check) {
    const remedy = `npm run content -- ${name} --markdown ${file}`;
    return { exitCode: 1, words: '', complaints: [`${file} is out of date: run "${remedy}".`] };
  }
  await mkdir(path.dirname(page), { recursive: true });
  await writeFile(page, wanted);
  return { exitCode: 0, words: `Wrote ${file}.`, complaints: [] };
}

/** The page as its file holds it: formatted as `npm run format` would. */
async function renderPage(
  { name, command, page }: Request,
  content: ContentBundle,
  report: Report,
): Promise<string> {
  let preface: string | null = null;
  if (command.preface !== undefined) {
    const file = new URL(command.preface.file, import.meta.url);
    preface = fillTemplate(await readFile(file, 'utf8'), command.preface.values(content));
  }
  const notice = `<!-- Written by "npm run content -- ${name} --markdown"; change that instead. -->`;
  const filepath = page ?? 'page.md';
  return format(`${notice}\n\n${renderMarkdown(report, preface)}`, {
    ...(await resolveConfig(filepath)),
    filepath,
  });
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A folder that is not there is a slip of the keyboard, not a fault to show a stack for. */
function describeMissing(error: unknown) {
  if (!isMissing(error)) throw error;
  return { ok: false, failure: [error.message] } as const;
}

function isMissing(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
