/**
 * Turns authored files into a checked content bundle, or says everything that is wrong with them.
 *
 * First each file must have the form of its schema; then the bundle as a whole must hold together
 * (see check-references and check-coverage). All problems are reported, not only the first.
 */
import type { z } from 'zod';

import type { ContentBundle } from '../domain/content-bundle.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkReferences } from './check-references.ts';
import type { AuthoredContent } from './authored-content.ts';
import { nearestId, valueAt, type AuthoredFile, type ContentProblem } from './content-problem.ts';
import {
  claimsSchema,
  manifestSchema,
  roleFileSchema,
  skillFileSchema,
  sourcesSchema,
} from './content-schema.ts';

/**
 * Parses all files of a content folder.
 *
 * @param files every `.yaml` file, in any order; names use forward slashes
 * @returns the bundle with skills and roles in order of file name, or every problem found
 */
export function parseContent(
  files: readonly AuthoredFile[],
): Result<ContentBundle, readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parse = <Schema extends z.ZodType>(schema: Schema, file: AuthoredFile) =>
    parseFile(schema, file, problems);

  const only = <Schema extends z.ZodType>(schema: Schema, name: string) => {
    const file = sorted.find((candidate) => candidate.name === name);
    if (file !== undefined) return parse(schema, file);
    problems.push({ file: name, path: [], id: null, message: 'file is missing' });
    return null;
  };

  const manifest = only(manifestSchema, 'manifest.yaml');
  const sources = only(sourcesSchema, 'sources.yaml');
  const claims = only(claimsSchema, 'claims.yaml');
  const skillFiles = parseFolder('skills/', skillFileSchema);
  const roleFiles = parseFolder('roles/', roleFileSchema);
  for (const file of sorted.filter((candidate) => !isKnownName(candidate.name))) {
    problems.push({ file: file.name, path: [], id: null, message: 'no schema knows this file' });
  }
  if (problems.length > 0 || manifest === null || sources === null || claims === null) {
    return fail(problems);
  }

  const content: AuthoredContent = { manifest, sources, claims, skillFiles, roleFiles };
  problems.push(...checkReferences(content));
  // Coverage walks prerequisites, so it needs every reference to lead somewhere.
  if (problems.length === 0) problems.push(...checkCoverage(content));
  return problems.length > 0 ? fail(problems) : succeed(toBundle(content));

  function parseFolder<Schema extends z.ZodType>(folder: string, schema: Schema) {
    return sorted
      .filter((file) => file.name.startsWith(folder))
      .flatMap((file) => {
        const data = parse(schema, file);
        return data === null ? [] : [{ name: file.name, data }];
      });
  }
}

function isKnownName(name: string): boolean {
  return (
    ['manifest.yaml', 'sources.yaml', 'claims.yaml'].includes(name) ||
    /^(?:skills|roles)\/[^/]+\.yaml$/.test(name)
  );
}

function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  file: AuthoredFile,
  problems: ContentProblem[],
): z.output<Schema> | null {
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return parsed.data;
  const report = (path: readonly (string | number)[], message: string) =>
    problems.push({ file: file.name, path, id: nearestId(file.data, path), message });
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) report([...path, key], `unknown key "${key}"`);
    else if (valueAt(file.data, path) === undefined)
      report(path, `"${String(path.at(-1))}" is missing`);
    else report(path, issue.message);
  }
  return null;
}

function toBundle(content: AuthoredContent): ContentBundle {
  const order = content.manifest.skillFamilies;
  const skillFiles = content.skillFiles.toSorted(
    (a, b) => order.indexOf(a.data.family.id) - order.indexOf(b.data.family.id),
  );
  return {
    contentVersion: content.manifest.contentVersion,
    schemaVersion: content.manifest.schemaVersion,
    roleFamilies: content.manifest.roleFamilies,
    sources: content.sources.pages,
    skillFamilies: skillFiles.map((file) => file.data.family),
    skills: skillFiles.flatMap((file) =>
      file.data.skills.map((skill) => ({ ...skill, family: file.data.family.id })),
    ),
    roles: content.roleFiles.map((file) => file.data),
    claims: content.claims.claims,
  };
}
