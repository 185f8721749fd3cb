/** The main job without a window, as a person or a script types it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { content } from '../support/content.ts';
import { expect, test as base } from '../support/launch.ts';
import { expectPlanPrinted } from '../support/pdf.ts';
import { runMilepost, type CommandEnd } from '../support/run-milepost.ts';
import { ROLE } from '../support/screens.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';

const PLAN = ['plan', '--role', 'ml-software-engineer', '--start', '2027-01-04'] as const;

interface CommandFixtures {
  /** Types a command in the test's own folder. */
  readonly milepost: (...args: readonly string[]) => Promise<CommandEnd>;
}

const test = base.extend<CommandFixtures>({
  milepost: async ({ dataFolder }, use) => {
    await use((...args) => runMilepost(args, dataFolder));
  },
});

test.describe.configure({ mode: 'parallel' });

test('`plan` writes PDF and JSON of the same plan', async ({ milepost, dataFolder }) => {
  const end = await milepost(
    'plan',
    '--role',
    'ml-software-engineer',
    '--stage',
    'entry',
    '--start',
    '2027-01-04',
    '--hours-per-week',
    '10',
    '--pdf',
    'plan.pdf',
    '--json',
    'plan.json',
  );
  expect(end).toMatchObject({ code: 0, stderr: '' });
  expect(end.stdout).toContain('wrote plan.pdf\n');
  expect(end.stdout).toContain('wrote plan.json\n');

  const plan = await readPlan(path.join(dataFolder, 'plan.json'));
  const tasks = plan.milestones.flatMap((milestone) => milestone.tasks);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  expect(tasks.every((task) => task.start >= '2027-01-04' && task.finish >= task.start)).toBe(true);
  expect(plan.weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(600);
  await expectPlanPrinted(path.join(dataFolder, 'plan.pdf'), {
    title: `Study plan: ${ROLE}, entry stage`,
    milestones: plan.milestones.map(({ title }) => title),
    tasks,
  });
  expect(await readdir(dataFolder)).toEqual(['plan.json', 'plan.pdf']);
});

test('every option of `plan` reaches the plan', async ({ milepost, dataFolder }) => {
  const { skills } = await content();
  const python = skills.find(({ id }) => id === 'python')?.id ?? skills[0]?.id ?? '';
  const end = await milepost(
    ...PLAN,
    '--hours-per-week',
    '7.5',
    '--target',
    '2027-03-01',
    '--goal',
    'By spring',
    '--days-off',
    '2027-02-01..2027-02-07',
    '--days-off',
    '2027-02-15',
    '--know',
    `${python}=working`,
    '--json',
    'plan.json',
  );
  expect(end).toMatchObject({ code: 0, stderr: '' });
  const plan = await readPlan(path.join(dataFolder, 'plan.json'));
  expect(plan).toMatchObject({
    goal: 'By spring',
    start: '2027-01-04',
    targetDate: '2027-03-01',
    verdict: { kind: 'infeasible' },
    daysOff: [
      { from: '2027-02-01', to: '2027-02-07' },
      { from: '2027-02-15', to: '2027-02-15' },
    ],
  });
  expect(plan.weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(450);
});

test('without a file the plan is printed as text', async ({ milepost }) => {
  const end = await milepost(...PLAN);
  expect(end).toMatchObject({ code: 0, stderr: '' });
  const { roles } = await content();
  const role = roles.find(({ id }) => id === 'ml-software-engineer');
  const titles = role?.milestones.filter(({ stage }) => stage === 'entry').map((m) => m.title);
  for (const title of titles ?? []) expect(end.stdout).toContain(title);
});

test('`roles` lists every role that can be planned', async ({ milepost }) => {
  const end = await milepost('roles');
  expect(end).toMatchObject({ code: 0, stderr: '' });
  const { roles } = await content();
  const lines = end.stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(roles.map(({ id }) => id));
  for (const [index, role] of roles.entries()) {
    expect(lines[index]).toContain(role.title);
    expect(lines[index]).toContain(role.plannableStages.join(', '));
  }
});

for (const words of [['--help'], ['plan', '--help'], ['-h']]) {
  test(`\`${words.join(' ')}\` explains itself`, async ({ milepost }) => {
    const end = await milepost(...words);
    expect(end).toMatchObject({ code: 0, stderr: '' });
    for (const part of ['roles', '--role', '--days-off', 'Exit codes'])
      expect(end.stdout).toContain(part);
  });
}

/** Typed wrongly: exit code 2, and one line that names the word and what would be right. */
const MISTAKES: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly says: readonly string[];
}[] = [
  {
    name: 'an unknown command',
    words: ['pln'],
    says: ['unknown command "pln"', 'roles, plan, --help'],
  },
  {
    name: 'an unknown role',
    words: ['plan', '--role', 'astronaut', '--start', '2027-01-04'],
    says: ['"astronaut"', 'ml-software-engineer', 'information-systems-ml-engineer'],
  },
  {
    name: 'no role',
    words: ['plan', '--start', '2027-01-04'],
    says: ['--role is missing'],
  },
  {
    name: 'an unknown stage',
    words: [...PLAN, '--stage', 'guru'],
    says: ['"guru"', 'entry, mid, senior'],
  },
  {
    name: 'an unknown flag',
    words: [...PLAN, '--pfd', 'plan.pdf'],
    says: ['--pfd', '--pdf, --json, --force'],
  },
  {
    name: 'a flag without its value',
    words: [...PLAN, '--pdf'],
    says: ['--pdf', 'argument missing'],
  },
  {
    name: 'a word too many',
    words: [...PLAN, 'please'],
    says: ["'please'", '--role, --stage'],
  },
  {
    name: 'no start',
    words: ['plan', '--role', 'ml-software-engineer'],
    says: ['--start is missing', 'yyyy-MM-dd'],
  },
  {
    name: 'a start that is no date',
    words: ['plan', '--role', 'ml-software-engineer', '--start', '2027-02-30'],
    says: ['--start', '"2027-02-30"', 'yyyy-MM-dd'],
  },
  {
    name: 'a target that is no date',
    words: [...PLAN, '--target', 'christmas'],
    says: ['--target', '"christmas"', 'yyyy-MM-dd'],
  },
  {
    name: 'a target before the start',
    words: [...PLAN, '--target', '2027-01-03'],
    says: ['--target is before --start'],
  },
  {
    name: 'no hours',
    words: [...PLAN, '--hours-per-week', '0'],
    says: ['--hours-per-week', '"0"', 'give 0.25 to'],
  },
  {
    name: 'hours that are no number',
    words: [...PLAN, '--hours-per-week', 'ten'],
    says: ['--hours-per-week', '"ten"', 'quarter hours'],
  },
  {
    name: 'days off that end before they begin',
    words: [...PLAN, '--days-off', '2027-02-07..2027-02-01'],
    says: ['--days-off', '2027-02-07..2027-02-01'],
  },
  {
    name: 'an unknown skill',
    words: [...PLAN, '--know', 'juggling=expert'],
    says: ['--know', '"juggling"', 'skills: '],
  },
  {
    name: 'an unknown level',
    words: [...PLAN, '--know', 'python=wizard'],
    says: ['--know', '"wizard"', 'awareness, working, practitioner, expert'],
  },
];

for (const { name, words, says } of MISTAKES) {
  test(`${name} ends with code 2 and one line that says what would be right`, async ({
    milepost,
    dataFolder,
  }) => {
    const end = await milepost(...words);
    expectOneLine(end, 2);
    for (const part of says) expect(end.stderr).toContain(part);
    expect(await readdir(dataFolder)).toEqual([]);
  });
}

for (const format of ['pdf', 'json'] as const) {
  test(`a ${format} file that exists is kept unless --force is given`, async ({
    milepost,
    dataFolder,
  }) => {
    const file = path.join(dataFolder, `plan.${format}`);
    await writeFile(file, 'mine');
    const refused = await milepost(...PLAN, `--${format}`, `plan.${format}`);
    expectOneLine(refused, 1);
    expect(refused.stderr).toContain(`plan.${format} exists; add --force`);
    expect(await readFile(file, 'utf8')).toBe('mine');

    const forced = await milepost(...PLAN, `--${format}`, `plan.${format}`, '--force');
    expect(forced).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(file, 'utf8')).not.toBe('mine');
    expect(await readdir(dataFolder)).toEqual([`plan.${format}`]);
  });

  test(`a folder that is not there gets no ${format}`, async ({ milepost, dataFolder }) => {
    const end = await milepost(...PLAN, `--${format}`, path.join('nowhere', `plan.${format}`));
    expectOneLine(end, 1);
    expect(end.stderr).toContain(`${path.join(dataFolder, 'nowhere')} does not exist`);
    expect(await readdir(dataFolder)).toEqual([]);
  });

  test(`a place that cannot be written gets no ${format}`, async ({ milepost, dataFolder }) => {
    // Root may write into a folder of any mode, but nobody can put a file over a folder.
    await mkdir(path.join(dataFolder, `plan.${format}`));
    const end = await milepost(...PLAN, `--${format}`, `plan.${format}`, '--force');
    expectOneLine(end, 1);
    expect(end.stderr).toContain('cannot be written; choose another place');
    expect(await readdir(dataFolder)).toEqual([`plan.${format}`]);
    expect(await readdir(path.join(dataFolder, `plan.${format}`))).toEqual([]);
  });

  test(`a path below a file gets no ${format}`, async ({ milepost, dataFolder }) => {
    await writeFile(path.join(dataFolder, 'note'), 'mine');
    const end = await milepost(...PLAN, `--${format}`, path.join('note', `plan.${format}`));
    expectOneLine(end, 1);
    expect(end.stderr).toContain('does not exist; choose another');
    expect(await readdir(dataFolder)).toEqual(['note']);
  });

  test(`a full disk keeps no half ${format}, and an old file stays whole`, async ({ milepost }) => {
    const disk = await mountSmallDisk(16);
    test.skip(disk === null, 'only root may mount a small disk');
    if (disk === null) return;
    try {
      const fresh = await milepost(...PLAN, `--${format}`, path.join(disk.folder, 'new'));
      expectOneLine(fresh, 1);
      expect(fresh.stderr).toContain('the disk is full');
      expect(await readdir(disk.folder)).toEqual([]);

      const old = path.join(disk.folder, 'old');
      await writeFile(old, 'mine');
      const over = await milepost(...PLAN, `--${format}`, old, '--force');
      expectOneLine(over, 1);
      expect(await readdir(disk.folder)).toEqual(['old']);
      expect(await readFile(old, 'utf8')).toBe('mine');
    } finally {
      await disk.remove();
    }
  });
}

test('/proc refuses a new file, and so says the command', async ({ milepost }) => {
  test.skip(process.platform !== 'linux', 'only Linux has /proc');
  const end = await milepost(...PLAN, '--pdf', '/proc/plan.pdf');
  expectOneLine(end, 1);
  expect(end.stderr).toContain('/proc');
});

function expectOneLine(end: CommandEnd, code: number): void {
  expect(end.stderr).toMatch(/^milepost: [^\n]+\n$/);
  expect(end.stdout).toBe('');
  expect(end.code).toBe(code);
}

async function readPlan(file: string): Promise<PlanDocument> {
  return JSON.parse(await readFile(file, 'utf8')) as PlanDocument;
}
