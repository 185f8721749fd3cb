/** Runs TaskJuggler's command on a project and reads what it planned. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { runCommand } from '../../../scripts/electron/run-command.mjs';
import { REPORT } from './project-text.ts';

export interface PlannedTask {
  /** `yyyy-MM-ddTHH:mm`. */
  readonly start: string;
  readonly end: string;
}

export interface TaskJugglerRun {
  /** Of the whole command. */
  readonly milliseconds: number;
  readonly tasks: ReadonlyMap<string, PlannedTask>;
  /** The last day with work. */
  readonly finish: string;
}

const LONGEST_RUN_MS = 300_000;

/** Throws with what TaskJuggler said when it could not plan the project. */
export function planWithTaskJuggler(text: string): Promise<TaskJugglerRun> {
  return withProjectFile(text, async (file, folder) => {
    const from = performance.now();
    await command('tj3', ['--silent', '--no-color', '--output-dir', folder, file]);
    const milliseconds = performance.now() - from;
    const tasks = readReport(await readFile(path.join(folder, `${REPORT}.csv`), 'utf8'));
    return { milliseconds, tasks, finish: finishOf(tasks) };
  });
}

const SCHEDULE_ALONE = `
  require 'taskjuggler/TaskJuggler'
  TaskJuggler::Log.silent = true
  project = TaskJuggler.new
  exit 1 unless project.parse(ARGV)
  from = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  exit 1 unless project.schedule
  puts Process.clock_gettime(Process::CLOCK_MONOTONIC) - from
`;

/** Milliseconds of its scheduler alone: without Ruby's start, reading the project and reporting. */
export function timeItsScheduler(text: string): Promise<number> {
  return withProjectFile(text, async (file) => {
    const output = await command('ruby', ['-e', SCHEDULE_ALONE, file]);
    return 1000 * Number(output);
  });
}

async function withProjectFile<Outcome>(
  text: string,
  run: (file: string, folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-taskjuggler-'));
  try {
    const file = path.join(folder, 'project.tjp');
    await writeFile(file, text);
    return await run(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns what it printed */
async function command(name: string, args: readonly string[]): Promise<string> {
  const { ok, stdout, stderr, problem } = await runCommand(name, args, {
    timeoutMs: LONGEST_RUN_MS,
  });
  if (!ok) throw new Error(`${name}: ${problem}\n${stderr}`);
  return stdout;
}

function finishOf(tasks: ReadonlyMap<string, PlannedTask>): string {
  return [...tasks.values()].reduce((latest, { end }) => {
    const date = end.slice(0, 'yyyy-MM-dd'.length);
    return date > latest ? date : latest;
  }, '');
}

/** Lines of `"id";"start";"end"` below a heading. */
function readReport(text: string): ReadonlyMap<string, PlannedTask> {
  const [, ...lines] = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id, start, end] = line.split(';').map((cell) => cell.replaceAll('"', ''));
      if (id === undefined || start === undefined || end === undefined)
        throw new Error(`not a line of TaskJuggler's report: ${line}`);
      return [id, { start, end }];
    }),
  );
}
