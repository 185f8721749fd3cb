/**
 * `npm run content:schemas`: writes the JSON Schemas that editors use to complete and check the
 * authored YAML, from the one schema in `src/shared/content`; and the one that describes a backup to
 * whoever wants to read it, from `src/shared/backup`.
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

interface EditorSchema {
  readonly name: string;
  /** From the root of the repository. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
}

const AUTHORED = 'resources/schemas';

const EDITOR_SCHEMAS: readonly EditorSchema[] = [
  {
    name: 'manifest',
    folder: AUTHORED,
    title: 'Content manifest',
    description: 'The version of the career content and the families its roles belong to.',
    schema: manifestSchema,
  },
  {
    name: 'sources',
    folder: AUTHORED,
    title: 'Source pages',
    description: 'The pages the facts come from, and their sections, which `source` refers to.',
    schema: sourcesSchema,
  },
  {
    name: 'claims',
    folder: AUTHORED,
    title: 'Claims of several sources',
    description: 'Facts that more than one page states, and whether the pages agree.',
    schema: claimsSchema,
  },
  {
    name: 'skills',
    folder: AUTHORED,
    title: 'Skill family',
    description:
      'Skills of one family: what each level means, and the study units that lead there.',
    schema: skillFileSchema,
  },
  {
    name: 'roles',
    folder: AUTHORED,
    title: 'Career role',
    description:
      'A role with its requirements, ladder, milestones, figures and where each is from.',
    schema: roleFileSchema,
  },
  {
    name: 'backup',
    folder: 'docs',
    title: 'Milepost backup',
    description:
      'Everything a person made, with what the file says of itself and the checksum of both.',
    schema: backupFileSchema,
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale: string[] = [];
for (const entry of EDITOR_SCHEMAS) {
  const file = path.join(root, entry.folder, `${entry.name}.schema.json`);
  const wanted = await renderSchema(entry, file);
  if (wanted === (await readOrNull(file))) continue;
  stale.push(path.basename(file));
  if (values.check) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, wanted);
}
report(stale);

/** The schema as its file holds it: formatted as `npm run format` would. */
async function renderSchema(entry: EditorSchema, file: string): Promise<string> {
  const { $schema, ...rest } = z.toJSONSchema(entry.schema, {
    // What is written in the file: before defaults are filled in and ids are branded.
    io: 'input',
    // The draft that every YAML editor understands.
    target: 'draft-7',
    reused: 'ref',
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
  const count = `${EDITOR_SCHEMAS.length} JSON Schemas`;
  if (names.length === 0) console.log(`${count} are up to date.`);
  else if (!values.check) console.log(`Wrote ${names.join(', ')}.`);
  else {
    console.error(`Run "npm run content:schemas": out of date are ${names.join(', ')}.`);
    process.exitCode = 1;
  }
}
