import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerRequest } from '../../../scripts/content/answer-request.ts';
import type { Command } from '../../../scripts/content/commands/command.ts';
import type { Request } from '../../../scripts/content/parse-command-line.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'milepost-answer-'));
});
afterAll(() => rm(folder, { recursive: true }));

function aRequest(
  over: Partial<Request> & { readonly problems?: readonly string[] } = {},
): Request {
  const { problems = [], ...rest } = over;
  const command: Command = {
    summary: '',
    takesRole: true,
    report: () => ({ title: 'Answer', sections: [{ title: 'Yes' }], problems }),
  };
  const plain = { role: null, folder: null, page: null, check: false };
  return { name: 'ask', command, ...plain, ...rest };
}

describe('a request', () => {
  test('is printed', async () => {
    expect(await answerRequest(aRequest())).toEqual({ exitCode: 0, words: 'Yes', complaints: [] });
  });

  test('fails when the report has problems', async () => {
    const { exitCode, words } = await answerRequest(aRequest({ problems: ['a gap'] }));
    expect([exitCode, words]).toEqual([1, 'Yes\n\n✗ a gap']);
  });

  test('for a role that does not exist is mistyped, and is told which there are', async () => {
    const { exitCode, complaints } = await answerRequest(aRequest({ role: 'nobody' }));
    expect(exitCode).toBe(2);
    expect(complaints).toContain('ml-software-engineer');
  });

  test('about a folder that is not there says so', async () => {
    const missing = path.join(folder, 'missing');
    const { exitCode, complaints } = await answerRequest(aRequest({ folder: missing }));
    expect(exitCode).toBe(1);
    expect(complaints.join()).toContain('ENOENT');
  });
}, 60_000);

describe('a page', () => {
  test('is written once, then up to date, then out of date when somebody changed it', async () => {
    const page = path.join(folder, 'docs', 'page.md');
    const ask = (check: boolean) => answerRequest(aRequest({ page, check }));
    expect((await ask(true)).exitCode).toBe(1);
    expect((await ask(false)).words).toMatch(/^Wrote /);
    expect(await readFile(page, 'utf8')).toContain('# Answer\n\n## Yes\n');
    expect((await ask(true)).words).toMatch(/up to date/);
    await writeFile(page, 'Something else.');
    const { exitCode, complaints } = await ask(true);
    expect(exitCode).toBe(1);
    expect(complaints.join()).toContain('npm run content -- ask --markdown');
    expect(await readFile(page, 'utf8')).toBe('Something else.');
  });

  test('that is up to date does not hide what is wrong with the content', async () => {
    const page = path.join(folder, 'problems.md');
    const request = aRequest({ page, problems: ['a gap'] });
    await answerRequest(request);
    const again = await answerRequest({ ...request, check: true });
    expect([again.exitCode, again.complaints]).toEqual([1, ['a gap']]);
  });
}, 60_000);
