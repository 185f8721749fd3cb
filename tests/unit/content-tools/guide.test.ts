/** The examples of docs/adding-a-role.md are content: whoever begins with them begins with no problem. */
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, assert, beforeAll, expect, test } from 'vitest';

import { coverageReport } from '../../../scripts/content/commands/coverage.ts';
import { readContent } from '../../../scripts/content/read-content.ts';
import { CONTENT_FOLDER } from '../../support/shipped-content.ts';

const GUIDE = fileURLToPath(new URL('../../../docs/adding-a-role.md', import.meta.url));
const READING_TAKES_A_WHILE = 60_000;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'milepost-guide-'));
  await cp(CONTENT_FOLDER, folder, { recursive: true });
  const guide = await readFile(GUIDE, 'utf8');
  for (const [, file = '', text = ''] of guide.matchAll(/```yaml\n# (\S+)\n(.*?)```/gs)) {
    const target = path.join(folder, file);
    // The key `skills` only shows where the example belongs: the file has it already.
    const added = text.replace(/^skills:.*\n/, '\n');
    await (file.startsWith('skills/') ? appendFile(target, added) : writeFile(target, text));
  }
});

afterAll(() => rm(folder, { recursive: true }));

test(
  'the role of the guide, added to what ships, is sound and covered',
  async () => {
    const content = await readContent(folder);
    assert(content.ok, content.ok ? '' : content.failure.join('\n'));
    const role = content.value.roles.find(({ id }) => id === 'survey-data-analyst');
    expect(role?.milestones).toHaveLength(2);
    expect(coverageReport(content.value, role ?? null).problems).toEqual([]);
  },
  READING_TAKES_A_WHILE,
);
