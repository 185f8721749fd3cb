/**
 * Everything the window can do for a plan, without a window.
 *
 * Results go to standard output, one clear line to standard error when something is wrong.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { ContentBundle } from '../../shared/domain/content-bundle.ts';
import type { Result } from '../../shared/domain/result.ts';
import { buildPlanDocument } from '../../shared/export/build-plan-document.ts';
import type { PlanDocument } from '../../shared/export/plan-document.ts';
import { renderPlanText } from '../../shared/export/render-text.ts';
import type { ExportFailure } from '../../shared/ipc/contract.ts';
import { buildPlan } from '../../shared/planning/build-plan.ts';
import { catalogueOf } from '../../shared/planning/skill-catalogue.ts';
import { today } from '../clock/today.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { helpText } from './help.ts';
import { parsePlanOptions, type PlanOptions } from './parse-plan-options.ts';
import { describePlanFailure } from './plan-failure-words.ts';
import { UsageError } from './usage-error.ts';

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

export interface CommandContext {
  readonly content: ContentBundle;
  readonly version: string;
  /** Prints into a file. Setting that up takes a while, so only a command that prints does. */
  readonly writePdf: (document: PlanDocument, file: string) => Promise<Result<null, ExportFailure>>;
}

/** Runs one command and returns the exit code: 0 done, 1 failed, 2 typed wrongly. */
export async function runCommand(
  words: readonly string[],
  context: CommandContext,
): Promise<number> {
  try {
    const [command = '', ...rest] = words;
    if (words.includes('--help') || words.includes('-h') || command === 'help') {
      process.stdout.write(helpText(context.version));
      return EXIT.done;
    }
    if (command === '--version') {
      process.stdout.write(`${context.version}\n`);
      return EXIT.done;
    }
    if (command === 'roles') return listRoles(rest, context.content);
    if (command === 'plan') return await makePlan(parsePlanOptions(rest, context.content), context);
    throw new UsageError(`unknown command "${command}"; commands: roles, plan, --help`);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, EXIT.usage);
    return complain(error instanceof Error ? error.message : String(error), EXIT.failed);
  }
}

function listRoles(rest: readonly string[], content: ContentBundle): number {
  if (rest.length > 0) throw new UsageError(`roles takes no options, but got "${rest[0] ?? ''}"`);
  const width = Math.max(...content.roles.map(({ id }) => id.length));
  for (const role of content.roles) {
    const stages = role.plannableStages.join(', ');
    process.stdout.write(`${role.id.padEnd(width)}  ${role.title} (${stages})\n`);
  }
  return EXIT.done;
}

async function makePlan(options: PlanOptions, context: CommandContext): Promise<number> {
  const { role, settings } = options;
  const { content } = context;
  const catalogue = catalogueOf(content.skills);
  const schedule = buildPlan({ catalogue, role, settings, credited: new Set() });
  if (!schedule.ok) {
    const [first] = schedule.failure;
    return complain(first ? describePlanFailure(first) : 'no plan can be made', EXIT.failed);
  }
  const document = buildPlanDocument({
    content,
    role,
    settings,
    schedule: schedule.value,
    progress: new Map(),
    evidence: new Map(),
    printedOn: today(),
    locale: 'en-GB',
  });
  const files = [options.json, options.pdf].filter((file) => file !== null);
  const existing = files.find((file) => existsSync(file));
  if (existing !== undefined && !options.force)
    return complain(`${existing} exists; add --force to replace it`, EXIT.failed);
  if (options.json !== null) {
    const written = await writeFileAtomically(
      path.resolve(options.json),
      Buffer.from(`${JSON.stringify(document, null, 2)}\n`),
    );
    if (!written.ok) return complain(describeExportFailure(written.failure), EXIT.failed);
  }
  if (options.pdf !== null) {
    const written = await context.writePdf(document, path.resolve(options.pdf));
    if (!written.ok) return complain(describeExportFailure(written.failure), EXIT.failed);
  }
  process.stdout.write(files.length === 0 ? renderPlanText(document) : summary(document, files));
  return EXIT.done;
}

function summary(document: PlanDocument, files: readonly string[]): string {
  const tasks = document.milestones.reduce((sum, milestone) => sum + milestone.tasks.length, 0);
  const hours = Math.round(document.totalMinutes / 60);
  return (
    `${document.role.title}, ${document.stage}: ${document.milestones.length} milestones, ` +
    `${tasks} tasks, ${hours} h, finish ${document.finish ?? document.start}\n` +
    files.map((file) => `wrote ${file}\n`).join('')
  );
}

function describeExportFailure(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'cancelled; nothing was written';
    case 'disk-full':
      return `the disk is full; ${failure.path} was not written`;
    case 'folder-missing':
      return `the folder ${failure.path} does not exist; choose another`;
    case 'not-writable':
      return `${failure.path} cannot be written; choose another place`;
    case 'print-failed':
      return `the PDF could not be printed (${failure.detail}), so none was written`;
  }
}

function complain(message: string, code: number): number {
  process.stderr.write(`milepost: ${message.replaceAll(/\s+/g, ' ')}\n`);
  return code;
}
