/** A page that names tests is only worth something while they exist. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/threat-model.md', 'utf8');
const named = [...page.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map((match) => ({
  file: match[1] ?? '',
  title: match[2] ?? '',
}));

describe('the threat model', () => {
  it('has a test for each of the twenty items', () => {
    const rows = page.split('\n').filter((line) => /^\| \d+ /.test(line));
    const numbers = rows.map((row) => Number(row.split('|')[1]));

    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rows.filter((row) => !row.includes('`tests/'))).toEqual([]);
  });

  it('names a rule of its own for each of them, in a file that exists', () => {
    const rules = page
      .split('\n')
      .filter((line) => /^\| \d+ /.test(line))
      .map((row) => /`([^`]+)`/.exec(row.split('|')[3] ?? '')?.[1] ?? '');

    expect(new Set(rules).size).toBe(20);
    expect(rules.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(named)('names a test that exists: $title', ({ file, title }) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${title}'`);
  });
});
