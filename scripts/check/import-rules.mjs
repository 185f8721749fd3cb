// Holds the import table of .dependency-cruiser.mjs against the sources.
//
//   node scripts/check/import-rules.mjs

import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { cruise } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';

const ROOTS = ['src', 'scripts'];

const problems = await checkImports(process.cwd());
for (const line of problems.lines) console.error(line);
if (problems.lines.length > 0) process.exitCode = 1;
else console.log(`${problems.modules} modules, ${problems.imports} imports`);

/**
 * One line per forbidden import, and per source file that was not looked at.
 *
 * @param {string} root the folder of package.json
 */
async function checkImports(root) {
  const { options, ...ruleSet } = await extractConfiguration(
    path.join(root, '.dependency-cruiser.mjs'),
  );
  const { output } = await cruise(ROOTS, { ...options, ruleSet, validate: true, baseDir: root });
  if (typeof output === 'string') throw new TypeError('expected the result as data');
  const files = await sourceFiles(root);
  const imports = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);
  const lines = output.summary.violations.map(({ rule, from, to, cycle }) => {
    const reached = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
    const reason = ruleSet.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${from} → ${reached}: ${reason} [${rule.name}]`;
  });
  // With a TypeScript it cannot use, dependency-cruiser sees no modules and finds nothing wrong.
  const looked = new Set(output.modules.map(({ source }) => source));
  const missed = files.filter((file) => !looked.has(file));
  lines.push(...missed.map((file) => `${file}: not read [nothing-left-out]`));
  for (const folder of ROOTS) {
    const own = output.modules.filter(({ source }) => source.startsWith(`${folder}/`));
    if (!own.some(({ dependencies }) => dependencies.length > 0))
      lines.push(`${folder}: no imports were read [nothing-left-out]`);
  }
  return { lines: [...new Set(lines)].sort(), modules: files.length, imports };
}

/** @param {string} root */
async function sourceFiles(root) {
  const lists = await Promise.all(
    ROOTS.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true });
      return names
        .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
        .map((name) => [folder, ...name.split(path.sep)].join('/'));
    }),
  );
  return lists.flat();
}
