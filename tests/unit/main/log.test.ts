import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { eventLog } from '../../../src/main/log/event-log.ts';
import { redact } from '../../../src/main/log/redact.ts';
import { lastEnd } from '../../../src/main/window/last-end.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('what is written to the log', () => {
  it.each([
    ['/home/ada/Documents/my diary.pdf', 'ada'],
    ["ENOENT: no such file or directory, open '/home/ada/.config/Milepost/window.json'", 'ada'],
    ['C:\\Users\\Ada Lovelace\\AppData\\Roaming\\Milepost\\window.json', 'Lovelace'],
    ['\\\\server\\share\\ada\\plan.pdf', 'share'],
    ['    at run (file:///Users/ada/app/out/main/index.js:12:3)', 'ada'],
    ['mail to ada@example.org', 'ada'],
    ['https://example.org/private?token=1', 'private'],
    ['Unexpected token in JSON: "become a nurse again"', 'nurse'],
    ['the value ‘x’ of `my secret goal` is wrong', 'secret'],
    ['„Mein Tagebuch“ is no number', 'Tagebuch'],
  ])('has nothing personal left of %j', (text, personal) => {
    expect(redact(text, ['ada'])).not.toContain(personal);
  });

  it('still says what failed, and where in the program', () => {
    const stack = 'TypeError: failed\n    at run (file:///home/ada/app/out/main/index.js:12:3)';
    expect(redact(stack)).toBe('TypeError: failed\n    at run (…/index.js:12:3)');
  });

  it('has no end that a hostile message could make it have', () => {
    expect(redact('x'.repeat(1_000_000)).length).toBeLessThan(2_010);
    expect(redact(`the words "${'secret '.repeat(1_000)}"`)).toBe('the words “…”');
    expect(redact("It can't be opened: TypeError")).toBe("It can't be opened: TypeError");
  });
});

describe('the log', () => {
  const now = () => '2027-01-04T18:52:04.123Z';

  it('has a line for each event with its moment', async () => {
    const folder = path.join(await temporaryFolder(), 'logs');
    const log = eventLog(folder, now);
    log.write('the page has ended: killed');
    log.write('the main process has failed', new Error('of "private words"'));
    const lines = (await readFile(path.join(folder, 'milepost.log'), 'utf8')).split('\n');
    expect(lines[0]).toBe('2027-01-04T18:52:04.123Z the page has ended: killed');
    expect(lines[1]).toBe('2027-01-04T18:52:04.123Z the main process has failed');
    expect(lines[2]).toBe('  Error: of “…”');
  });

  it('begins a new file when one is large, and keeps only the one before', async () => {
    const folder = await temporaryFolder();
    const log = eventLog(folder, now);
    const file = path.join(folder, 'milepost.log');
    for (const filling of ['a', 'b', 'c']) {
      await appendFile(file, filling.repeat(300 * 1024));
      log.write('one more');
    }
    expect((await readdir(folder)).toSorted()).toEqual(['milepost.1.log', 'milepost.log']);
    expect(await readFile(file, 'utf8')).toBe('2027-01-04T18:52:04.123Z one more\n');
    expect(await readFile(path.join(folder, 'milepost.1.log'), 'utf8')).toContain('ccc');
  });

  it('never fails, even where nothing can be written', async () => {
    const file = path.join(await temporaryFolder(), 'a file');
    await writeFile(file, '');
    expect(() => eventLog(path.join(file, 'logs'), now).write('an event')).not.toThrow();
  });
});

describe('how the last run ended', () => {
  it('is nothing to speak of on the first day and after a goodbye', async () => {
    const folder = await temporaryFolder();
    const first = lastEnd(folder);
    expect(first.takeMishap()).toBeNull();
    first.sayGoodbye();
    expect(lastEnd(folder)).toMatchObject({ wasSudden: false });
  });

  it('is told once when it was sudden', async () => {
    const folder = await temporaryFolder();
    lastEnd(folder);
    const next = lastEnd(folder);
    expect([next.wasSudden, next.takeMishap(), next.takeMishap()]).toEqual([
      true,
      'app-ended',
      null,
    ]);
    next.notePageEnd();
    expect(next.takeMishap()).toBe('page-ended');
  });

  it('hinders no start where the mark cannot be set', async () => {
    const folder = path.join(await temporaryFolder(), 'gone');
    expect(lastEnd(folder).takeMishap()).toBeNull();
    await mkdir(folder);
    expect(() => lastEnd(folder).sayGoodbye()).not.toThrow();
  });
});
