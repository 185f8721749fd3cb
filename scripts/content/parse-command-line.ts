/** What was typed after `npm run content --`, as a request or as a sentence about what is wrong. */
import { parseArgs } from 'node:util';

import { fail, succeed, type Result } from '../../src/shared/domain/result.ts';
import type { Command } from './commands/command.ts';

export interface Request {
  readonly name: string;
  readonly command: Command;
  readonly role: string | null;
  /** The content folder; null for the shipped one. */
  readonly folder: string | null;
  /** The page to write; null to print. */
  readonly page: string | null;
  /** Whether the page is compared instead of written. */
  readonly check: boolean;
}

const OPTIONS = {
  folder: { type: 'string' },
  markdown: { type: 'string' },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @returns a request, `'help'`, or what cannot be understood */
export function parseCommandLine(
  typed: readonly string[],
  commands: ReadonlyMap<string, Command>,
): Result<Request | 'help', string> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node words these for people already: which option, and what it lacks.
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return succeed('help');
  const [name = 'validate', role = null, ...more] = positionals;
  const command = commands.get(name);
  if (command === undefined)
    return fail(`there is no command "${name}"; there are ${[...commands.keys()].join(', ')}`);
  const extra = command.takesRole ? more[0] : (role ?? undefined);
  if (extra !== undefined) return fail(`"${name}" does not know what to do with "${extra}"`);
  if (values.check && values.markdown === undefined)
    return fail('--check needs the page to compare: --markdown FILE');
  const { folder = null, markdown: page = null, check } = values;
  return succeed({ name, command, role, folder, page, check });
}

/** The text of `--help`. */
export function helpText(commands: ReadonlyMap<string, Command>): string {
  const usage = [...commands].map(([name, { takesRole, summary }]) => {
    return [takesRole ? `${name} [ROLE]` : name, summary] as const;
  });
  const options = [
    ['--markdown FILE', 'write the answer as a page instead of printing it'],
    ['--check', 'with --markdown: write nothing, fail when the page is out of date'],
    ['--folder FOLDER', 'read other content than resources/content'],
    ['--help', 'print this'],
  ] as const;
  const lines = (list: readonly (readonly [string, string])[]) =>
    list.map(([left, right]) => `  ${left.padEnd(22)}${right}`);
  return [
    'npm run content -- [COMMAND] [OPTIONS]',
    '',
    ...lines(usage),
    '',
    ...lines(options),
    '',
    'Exit code 0: done; 1: the content has problems, or a page is out of date; 2: typed wrongly.',
  ].join('\n');
}
