/** The files of the command line besides PDF, each read by a parser of its own and equal to the plan. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { APP_FOLDER, electronFolder, environment, expect, test } from '../support/launch.ts';
import { runMilepost } from '../support/run-milepost.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const PLAN = ['plan', '--role', 'ml-software-engineer', '--start', '2027-01-04'] as const;
const FILES = {
  '--ics': 'plan.ics',
  '--markdown': 'plan.md',
  '--csv': 'tasks.csv',
  '--sessions-csv': 'sessions.csv',
  '--json': 'plan.json',
};

test.describe.configure({ mode: 'parallel' });

test('every format says the same plan', async ({ dataFolder }) => {
  const end = await runMilepost(
    [...PLAN, ...Object.entries(FILES).flat(), '--ics-start', '18:30', '--goal', '=1+1 <b>'],
    dataFolder,
  );
  expect(end).toMatchObject({ code: 0, stderr: '' });
  expect((await readdir(dataFolder)).toSorted()).toEqual(Object.values(FILES).toSorted());
  const read = (flag: keyof typeof FILES) => readFile(path.join(dataFolder, FILES[flag]), 'utf8');
  const plan = JSON.parse(await read('--json')) as PlanDocument;
  const tasks = plan.milestones.flatMap((milestone) => milestone.tasks);
  const sessions = tasks.flatMap((task) => task.sessions.map((session) => ({ task, session })));
  expect(tasks.length).toBeGreaterThan(20);

  const calendar = new ICAL.Component(ICAL.parse(await read('--ics')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const studied = entries.filter(({ uid }) => uid.includes('/task/'));
  expect(
    studied.map(({ startDate, endDate }) => [
      startDate.toString().slice(0, 10),
      endDate.subtractDate(startDate).toSeconds() / 60,
    ]),
  ).toEqual(sessions.map(({ session }) => [session.date, session.minutes]));
  const finishes = plan.milestones.flatMap(({ finish }) => finish ?? []);
  expect(
    entries.filter((entry) => !studied.includes(entry)).map((entry) => entry.startDate.toString()),
  ).toEqual(finishes);

  const markdown = fromMarkdown(await read('--markdown'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const boxes = markdown.children
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .filter(({ checked }) => checked === false);
  expect(boxes.length).toBe(
    tasks.length + plan.milestones.flatMap(({ credentials }) => credentials).length,
  );

  const table = (text: string) =>
    parse<Readonly<Record<string, string>>>(text, { bom: true, columns: true });
  expect(table(await read('--csv')).map((row) => [row['Task id'], row['Finish']])).toEqual(
    tasks.map(({ id, finish }) => [id, finish]),
  );
  const rows = table(await read('--sessions-csv'));
  expect(rows.reduce((sum, row) => sum + Number(row['Minutes']), 0)).toBe(plan.totalMinutes);
  expect(rows.length).toBe(sessions.length);
});

test('`-` hands the bare format to the next program, and a reader may leave early', async ({
  dataFolder,
}) => {
  const piped = await runMilepost([...PLAN, '--json', '-', '--markdown', 'plan.md'], dataFolder);
  expect(piped).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(piped.stdout)).toMatchObject({ id: 'ml-software-engineer-entry' });
  expect(await readdir(dataFolder)).toEqual(['plan.md']);

  test.skip(process.platform === 'win32', 'needs a shell with head');
  const head = await pipedToHead([...PLAN, '--json', '-'], dataFolder);
  expect(head).toEqual({ code: 0, stdout: '{\n', stderr: '' });
});

test('progress is told on standard error when asked for', async ({ dataFolder }) => {
  const end = await runMilepost([...PLAN, '--csv', 'tasks.csv', '--progress'], dataFolder);
  expect(end).toMatchObject({ code: 0, stderr: 'milepost: writing tasks.csv\n' });
  expect(end.stdout).toContain('wrote tasks.csv\n');
});

for (const [flag, file] of Object.entries(FILES)) {
  test(`a full disk keeps no half file of ${flag}`, async ({ dataFolder }) => {
    const disk = await mountSmallDisk(8);
    test.skip(disk === null, 'only root may mount a small disk');
    if (disk === null) return;
    try {
      const end = await runMilepost([...PLAN, flag, path.join(disk.folder, file)], dataFolder);
      expect(end).toMatchObject({ code: 1, stdout: '' });
      expect(end.stderr).toMatch(/^milepost: the disk is full[^\n]+\n$/);
      expect(await readdir(disk.folder)).toEqual([]);
    } finally {
      await disk.remove();
    }
  });
}

async function pipedToHead(args: readonly string[], folder: string) {
  const runtime = await electronFolder();
  const script = path.join(APP_FOLDER, 'scripts', 'start.mjs');
  const child = spawn('sh', ['-c', '"$@" | head -n 1', 'sh', process.execPath, script, ...args], {
    cwd: folder,
    env: { ...environment(), ELECTRON_OVERRIDE_DIST_PATH: runtime },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
