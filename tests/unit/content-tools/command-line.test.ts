import { describe, expect, test } from 'vitest';

import { COMMANDS } from '../../../scripts/content/commands/list.ts';
import { helpText, parseCommandLine } from '../../../scripts/content/parse-command-line.ts';

const parse = (...typed: string[]) => parseCommandLine(typed, COMMANDS);

describe('what is typed', () => {
  test('is validate when it is nothing', () => {
    expect(parse()).toMatchObject({ ok: true, value: { name: 'validate', page: null } });
  });

  test('may name a role, a folder and a page', () => {
    const typed = ['coverage', 'a-role', '--folder', 'copy', '--markdown', 'page.md', '--check'];
    expect(parse(...typed)).toMatchObject({
      ok: true,
      value: { name: 'coverage', role: 'a-role', folder: 'copy', page: 'page.md', check: true },
    });
  });

  test.each([
    ['an unknown command', ['covrage'], 'there is no command "covrage"'],
    ['a role where none is taken', ['orphans', 'a-role'], '"orphans" does not know'],
    ['a second role', ['hours', 'a-role', 'b-role'], '"b-role"'],
    ['a check without a page', ['hours', '--check'], '--markdown FILE'],
    ['an unknown option', ['--markdwn'], '--markdwn'],
    ['an option without its value', ['--markdown'], '--markdown'],
  ])('is refused with %s', (_, typed, words) => {
    const parsed = parse(...typed);
    expect(parsed.ok ? 'understood' : parsed.failure).toContain(words);
  });

  test('asks for help before anything else', () => {
    expect(parse('hours', '-h')).toEqual({ ok: true, value: 'help' });
  });
});

test('help names every command', () => {
  const help = helpText(COMMANDS);
  for (const [name, { summary }] of COMMANDS) {
    expect(help).toContain(name);
    expect(help).toContain(summary);
  }
});
