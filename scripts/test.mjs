// `npm test [-- PART…]`: the unit tests, then the real app and the built window in a browser, then
// faults put into the real app, in their short form.
//
//   node scripts/test.mjs [--unit] [--electron] [--renderer] [--faults] [--long]
//
// `--long` looks at every screen in every theme, size and engine, where the usual run takes turns.
// Without a part all of them run, also after one has failed. The last line adds them up; the exit
// code is 1 when a test failed, when a part could not run, and when a part ran no test at all.

import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from './electron/build.mjs';
import { displayCommand } from './electron/display.mjs';
import { createReporter, messageOf } from './electron/reporter.mjs';
import { ensureElectron } from './ensure-electron.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} [unsteady] of those that passed: only when asked again
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {string} report where its runner writes what happened, as JSON
 * @property {() => Promise<number>} run gives the runner's exit code
 * @property {(report: any) => Counts} count
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {readonly string[]} projects of Playwright */
const endToEnd = (projects) => ({
  name: projects.join(' and '),
  report: path.join(ROOT, 'test-results', 'playwright.json'),
  run: () => runPlaywright(projects),
  count: countPlaywright,
});

/** @type {Part} */
const UNIT = {
  name: 'unit',
  report: path.join(ROOT, 'test-results', 'vitest.json'),
  run: () => runScript(binOf('vitest'), ['run']),
  count: countVitest,
};

/** @type {Part} */
const FAULTS = {
  name: 'faults',
  report: path.join(ROOT, 'test-results', 'faults.json'),
  run: () => runFaults(),
  count: countFaults,
};

try {
  process.exitCode = await test(chooseParts());
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}

/** @returns {readonly Part[]} */
function chooseParts() {
  const { values } = parseArgs({
    options: {
      unit: { type: 'boolean' },
      electron: { type: 'boolean' },
      renderer: { type: 'boolean' },
      faults: { type: 'boolean' },
      long: { type: 'boolean' },
    },
  });
  if (values.long) process.env['MILEPOST_LONG'] = '1';
  const isAll = !values.unit && !values.electron && !values.renderer && !values.faults;
  const projects = /** @type {const} */ (['electron', 'renderer']).filter(
    (name) => isAll || values[name],
  );
  return [
    ...(isAll || values.unit ? [UNIT] : []),
    ...(projects.length > 0 ? [endToEnd(projects)] : []),
    ...(isAll || values.faults ? [FAULTS] : []),
  ];
}

/**
 * Runs the parts one after the other and says how they went.
 *
 * @param {readonly Part[]} parts
 * @returns {Promise<number>} the exit code
 */
async function test(parts) {
  const sum = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };
  const problems = [];
  for (const part of parts) {
    // What an earlier run wrote must not count for this one.
    rmSync(part.report, { force: true });
    const { counts, problem } = await runPart(part);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    sum.unsteady += counts.unsteady ?? 0;
    if (problem !== null) problems.push(`${part.name}: ${problem}`);
  }
  for (const problem of problems) console.error(`\n${problem}`);
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  const unsteady = sum.unsteady > 0 ? `, ${sum.unsteady} passed only when asked again` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}${unsteady}`);
  return sum.failed > 0 || problems.length > 0 ? 1 : 0;
}

/**
 * @param {Part} part
 * @returns {Promise<{ counts: Counts, problem: string | null }>} a problem is what no failed test
 *   says
 */
async function runPart(part) {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  try {
    const code = await part.run();
    const counts = part.count(JSON.parse(readFileSync(part.report, 'utf8')));
    if (counts.passed + counts.failed === 0) return { counts, problem: 'no test ran' };
    const isUnexplained = code !== 0 && counts.failed === 0;
    return { counts, problem: isUnexplained ? `ended with exit code ${code}` : null };
  } catch (error) {
    return { counts: nothing, problem: messageOf(error) };
  }
}

/** @param {readonly string[]} projects */
async function runPlaywright(projects) {
  const reporter = createReporter();
  await ensureBuild(ROOT, reporter.action);
  const { distPath } = await ensureElectron({ tests: true });
  return runScript(
    binOf('@playwright/test', 'playwright'),
    ['test', ...projects.map((name) => `--project=${name}`)],
    // Found once: no test looks for a runtime anew.
    { before: displayCommand(), env: { ELECTRON_OVERRIDE_DIST_PATH: distPath } },
  );
}

async function runFaults() {
  const { distPath } = await ensureElectron({ tests: true });
  return runScript(
    binOf('tsx'),
    [path.join(ROOT, 'tests', 'faults', 'run.ts'), '--short', '--json', FAULTS.report],
    { before: displayCommand(), env: { ELECTRON_OVERRIDE_DIST_PATH: distPath } },
  );
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ before?: readonly string[], env?: NodeJS.ProcessEnv }} [options] `before` is a command
 *   that runs another one
 * @returns {Promise<number>}
 */
function runScript(script, args, { before = [], env = {} } = {}) {
  const [command = process.execPath, ...rest] = [...before, process.execPath, script, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The script behind a command of node_modules/.bin, which Windows could not start without a shell.
 *
 * @param {string} packageName
 * @param {string} [command]
 */
function binOf(packageName, command = packageName) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: readonly { status: string,
 *   assertionResults: readonly unknown[] }[] }} report
 */
function countVitest(report) {
  // A file that could not even be loaded counts as one test that failed.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 */
function countPlaywright({ stats }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped, unsteady: flaky };
}

/** @param {{ faults: readonly { lost: number }[] }} report */
function countFaults({ faults }) {
  const failed = faults.filter(({ lost }) => lost > 0).length;
  return { passed: faults.length - failed, failed, skipped: 0 };
}
