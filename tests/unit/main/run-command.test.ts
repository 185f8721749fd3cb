import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { runCommand, type CommandContext } from '../../../src/main/command-line/run-command.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import { PLAIN_PRINT } from '../../../src/shared/export/print-options.ts';
import { planDocumentSchema } from '../../../src/shared/export/plan-document-schema.ts';
import { aContentBundle } from './small-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PLAN = ['plan', '--role', 'tester', '--start', '2027-01-04'];

let output = '';
let complaint = '';
const writePdf = vi.fn<CommandContext['writePdf']>();

beforeEach(() => {
  output = '';
  complaint = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (output += String(text)) !== '');
  vi.spyOn(process.stderr, 'write').mockImplementation(
    (text) => (complaint += String(text)) !== '',
  );
  writePdf.mockReset().mockResolvedValue(succeed(null));
});

const run = (...words: string[]) =>
  runCommand(words, { content: aContentBundle(), version: '0.1.0', writePdf });

describe('a command that is typed rightly', () => {
  it.each([['--help'], ['-h'], ['help'], ['plan', '--help'], ['roles', '-h']])(
    'explains itself: %s',
    async (...words) => {
      expect(await run(...words)).toBe(0);
      expect(output).toMatch(/^Milepost 0\.1\.0: /);
      for (const word of ['roles', 'plan', '--hours-per-week', 'Exit codes'])
        expect(output).toContain(word);
      expect(complaint).toBe('');
    },
  );

  it('says its version', async () => {
    expect(await run('--version')).toBe(0);
    expect(output).toBe('0.1.0\n');
  });

  it('lists the roles with the stages they can be planned to', async () => {
    expect(await run('roles')).toBe(0);
    expect(output).toBe('tester  Tester of plans (entry)\n');
  });

  it('prints a plan as text when no file is named', async () => {
    expect(await run(...PLAN)).toBe(0);
    for (const word of ['Tester of plans', 'First code', 'Write loops', 'Test a plan'])
      expect(output).toContain(word);
    expect(complaint).toBe('');
    expect(writePdf).not.toHaveBeenCalled();
  });

  it('writes the plan document as JSON, in the form the window may send', async () => {
    const file = path.join(await temporaryFolder(), 'plan.json');
    expect(await run(...PLAN, '--json', file)).toBe(0);
    const document: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(planDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ start: '2027-01-04', stage: 'entry', totalMinutes: 330 });
    expect(output).toMatch(/^Tester of plans, entry: 1 milestones, 3 tasks, 6 h, finish 2027-/);
    expect(output).toContain(`wrote ${file}\n`);
  });

  it('hands the same document to the printer, with an absolute path', async () => {
    expect(await run(...PLAN, '--pdf', 'never-written.pdf')).toBe(0);
    const [document, { file, options }] = writePdf.mock.calls[0]!;
    expect(document.role.title).toBe('Tester of plans');
    expect(file).toBe(path.resolve('never-written.pdf'));
    expect(options).toEqual(PLAIN_PRINT);
    expect(output).toContain('wrote never-written.pdf\n');
  });

  it('tells the printer what was chosen', async () => {
    const typed = '--sections sources,cover --paper letter --orientation landscape --ink saving';
    const stage = ['--print-stage', 'entry'];
    expect(await run(...PLAN, '--pdf', 'never-written.pdf', ...typed.split(' '), ...stage)).toBe(0);
    expect(writePdf.mock.calls[0]?.[1].options).toEqual({
      layout: 'book',
      sections: ['cover', 'sources'],
      stage: 'entry',
      paper: 'letter',
      orientation: 'landscape',
      ink: 'saving',
    });
    expect(await run(...PLAN, '--pdf', 'never-written.pdf', '--wall')).toBe(0);
    expect(writePdf.mock.calls[1]?.[1].options).toEqual({ ...PLAIN_PRINT, layout: 'wall' });
  });

  it('writes every format that is named, each to its own file', async () => {
    const folder = await temporaryFolder();
    const names = ['plan.ics', 'plan.md', 'tasks.csv', 'sessions.csv', 'plan.json'];
    const flags = ['--ics', '--markdown', '--csv', '--sessions-csv', '--json'];
    const typed = flags.flatMap((flag, index) => [flag, path.join(folder, names[index]!)]);
    expect(await run(...PLAN, ...typed)).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
    const [ics, markdown, tasks, sessions] = await Promise.all(
      names.map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20270104\r\n/);
    expect(ics).toMatch(/^UID:tester-entry\/task\/loops\/1@milepost\r$/m);
    expect(markdown).toContain('- [ ] Write loops\n');
    expect(tasks).toContain('First code,entry,Write loops,');
    expect(sessions).toMatch(/^2027-01-04,1,\d+,Name things,First code,entry,open,variables\r$/m);
    expect(complaint).toBe('');
  });

  it('gives the calendar the times that were asked for', async () => {
    const times = ['--ics-start', '18:30', '--ics-alarm', '10'];
    expect(await run(...PLAN, '--ics', '-', ...times)).toBe(0);
    expect(output).toContain('DTSTART:20270104T183000\r\n');
    expect(output).toContain('TRIGGER:-PT10M\r\n');
  });

  it('hands one format to standard output, with nothing around it, beside files', async () => {
    const file = path.join(await temporaryFolder(), 'plan.md');
    expect(await run(...PLAN, '--json', '-', '--markdown', file)).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ id: 'tester-entry', start: '2027-01-04' });
    expect(await readFile(file, 'utf8')).toContain('# Study plan: Tester of plans, entry stage');
    expect(complaint).toBe('');
  });

  it('says on standard error what it is writing, when told to', async () => {
    const file = path.join(await temporaryFolder(), 'plan.csv');
    expect(await run(...PLAN, '--csv', file, '--progress')).toBe(0);
    expect(complaint).toBe(`milepost: writing ${file}\n`);
  });

  it('goes on saying so while a long document is printed', async () => {
    vi.useFakeTimers();
    try {
      writePdf.mockImplementation(async (_document, { onPhase }) => {
        onPhase('lay-out');
        await vi.advanceTimersByTimeAsync(500);
        onPhase('print');
        await vi.advanceTimersByTimeAsync(4_500);
        return succeed(null);
      });
      expect(await run(...PLAN, '--pdf', 'never-written.pdf', '--progress')).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    expect(complaint).toBe(
      [
        '',
        ': laying out 3 tasks',
        ': printing the pages',
        ': printing the pages, 2 s so far',
        ': printing the pages, 4 s so far',
      ]
        .map((so) => `milepost: writing never-written.pdf${so}\n`)
        .join(''),
    );
  });

  it('replaces a file when told to', async () => {
    const folder = await temporaryFolder({ 'plan.json': 'old' });
    const file = path.join(folder, 'plan.json');
    expect(await run(...PLAN, '--json', file, '--force')).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('"format": 1');
  });
});

describe('a command that is typed wrongly', () => {
  it.each([
    [['rolls'], 'unknown command "rolls"; commands: roles, plan, --help'],
    [[''], 'unknown command ""'],
    [['roles', '--all'], 'roles takes no options, but got "--all"'],
    [['plan'], '--role is missing'],
    [[...PLAN, '--stage', 'x'], 'unknown stage "x"; stages: entry, mid, senior'],
  ])('%j ends with 2 and one line that says why', async (words, reason) => {
    expect(await run(...words)).toBe(2);
    expect(complaint).toContain(`milepost: ${reason}`);
    expect(complaint).toMatch(/^[^\n]+\n$/);
    expect(output).toBe('');
  });
});

describe('a command that fails', () => {
  it('leaves a file that exists', async () => {
    const folder = await temporaryFolder({ 'plan.json': 'old' });
    const file = path.join(folder, 'plan.json');
    expect(await run(...PLAN, '--json', file)).toBe(1);
    expect(complaint).toBe(`milepost: ${file} exists; add --force to replace it\n`);
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  it('writes neither file when one of them exists', async () => {
    const folder = await temporaryFolder({ 'plan.pdf': 'old' });
    const files = [
      '--json',
      path.join(folder, 'plan.json'),
      '--pdf',
      path.join(folder, 'plan.pdf'),
    ];
    expect(await run(...PLAN, ...files)).toBe(1);
    expect(await readdir(folder)).toEqual(['plan.pdf']);
    expect(writePdf).not.toHaveBeenCalled();
  });

  it('says which files had been written when a later one fails, and pipes nothing', async () => {
    const file = path.join(await temporaryFolder(), 'plan.md');
    writePdf.mockResolvedValue(fail({ kind: 'print-failed', detail: 'no printer' }));
    const typed = ['--markdown', file, '--pdf', 'never-written.pdf', '--json', '-'];
    expect(await run(...PLAN, ...typed)).toBe(1);
    expect(complaint).toContain(`so none was written; ${file} had been written before\n`);
    expect(output).toBe('');
  });

  it('names the folder that is missing', async () => {
    const folder = path.join(await temporaryFolder(), 'gone');
    expect(await run(...PLAN, '--json', path.join(folder, 'plan.json'))).toBe(1);
    expect(complaint).toBe(`milepost: the folder ${folder} does not exist; choose another\n`);
    expect(output).toBe('');
  });

  it.each([
    [{ kind: 'disk-full', path: '/x.pdf' } as const, 'the disk is full; /x.pdf was not written'],
    [{ kind: 'not-writable', path: '/x.pdf' } as const, '/x.pdf cannot be written'],
    [{ kind: 'folder-missing', path: '/x' } as const, 'the folder /x does not exist'],
    [{ kind: 'print-failed', detail: 'no printer' } as const, 'could not be printed (no printer)'],
  ])('says in one line what kept the PDF from being written: $kind', async (failure, words) => {
    writePdf.mockResolvedValue(fail(failure));
    expect(await run(...PLAN, '--pdf', 'never-written.pdf')).toBe(1);
    expect(complaint).toContain(words);
    expect(complaint).toMatch(/^milepost: [^\n]+\n$/);
    expect(output).toBe('');
  });

  it('keeps to one line whatever is thrown', async () => {
    writePdf.mockRejectedValue(new Error('two\nlines'));
    expect(await run(...PLAN, '--pdf', 'never-written.pdf')).toBe(1);
    expect(complaint).toBe('milepost: two lines\n');
  });

  it('says why no plan can be made', async () => {
    const everyDay = ['--target', '2027-01-10', '--days-off', '2027-01-04..2027-01-10'];
    expect(await run(...PLAN, ...everyDay)).toBe(1);
    expect(complaint).toBe('milepost: every day up to the target date is off\n');
  });
});
