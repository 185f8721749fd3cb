/**
 * `npm run content:schemas`: writes the JSON Schemas that editors use to complete and check the
 * authored YAML, from the one schema in `src/shared/content`; and those that say what is in a plan
 * exported as JSON and in a backup, to whoever wants to read one.
 *
 * With `--check` nothing is written; the exit code says whether the files are up to date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

import { backupFileSchema } from '../../src/shared/backup/backup-schema.ts';
import {
  claimsSchema,
  manifestSchema,
  roleFileSchema,
  skillFileSchema,
  sourcesSchema,
} from '../../src/shared/content/content-schema.ts';
import { planDocumentSchema } from '../../src/shared/export/plan-document-schema.ts';

interface WrittenSchema {
  /** Where it is written, from the root of the repository. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly isForReaders?: boolean;
}

const SCHEMAS: readonly WrittenSchema[] = [
  {
    file: 'resources/schemas/manifest.schema.json',
    title: 'Content manifest',
    description: 'The version of the career content and the families its roles belong to.',
    schema: manifestSchema,
  },
  {
    file: 'resources/schemas/sources.schema.json',
    title: 'Source pages',
    description: 'The pages the facts come from, and their sections, which `source` refers to.',
    schema: sourcesSchema,
  },
  {
    file: 'resources/schemas/claims.schema.json',
    title: 'Claims of several sources',
    description: 'Facts that more than one page states, and whether the pages agree.',
    schema: claimsSchema,
  },
  {
    file: 'resources/schemas/skills.schema.json',
    title: 'Skill family',
    description:
      'Skills of one family: what each level means, and the study units that lead there.',
    schema: skillFileSchema,
  },
  {
    file: 'resources/schemas/roles.schema.json',
    title: 'Career role',
    description:
      'A role with its requirements, ladder, milestones, figures and where each is from.',
    schema: roleFileSchema,
  },
  {
    file: 'docs/plan.schema.json',
    title: 'Study plan',
    description:
      'A plan that Milepost exported as JSON. Dates are yyyy-MM-dd, times whole minutes.',
    schema: planDocumentSchema,
    isForReaders: true,
  },
  {
    file: 'docs/backup.schema.json',
    title: 'Milepost backup',
    description:
      'Everything a person made, with what the file says of itself and the checksum of both.',
    schema: backupFileSchema,
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale: string[] = [];
for (const entry of SCHEMAS) {
  const file = path.join(root, entry.file);
  const wanted = await renderSchema(entry, file);
  if (wanted === (await readOrNull(file))) continue;
  stale.push(path.basename(file));
  if (values.check) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, wanted);
}
report(stale);

/** The schema as its file holds it: formatted as `npm run format` would. */
async function renderSchema(entry: WrittenSchema, file: string): Promise<string> {
  const { $schema, ...rest } = z.toJSONSchema(entry.schema, {
    // What is written in the file: before defaults are filled in and ids are branded.
    io: 'input',
    // The draft that every YAML editor understands.
    target: 'draft-7',
    // Only what has a name there is worth looking up elsewhere in a schema that people read.
    reused: entry.isForReaders === true ? 'inline' : 'ref',
  });
  const { title, description } = entry;
  const text = JSON.stringify({ $schema, title, description, ...rest });
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function report(names: readonly string[]): void {
  const count = `${SCHEMAS.length} JSON Schemas`;
  if (names.length === 0) console.log(`${count} are up to date.`);
  else if (!values.check) console.log(`Wrote ${names.join(', ')}.`);
  else {
    console.error(`Run "npm run content:schemas": out of date are ${names.join(', ')}.`);
    process.exitCode = 1;
  }
}
