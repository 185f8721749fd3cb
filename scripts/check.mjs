// `npm run check`: everything that can be judged without running the app.
//
//   node scripts/check.mjs [--only NAME[,NAME…]]
//
// Every step runs, also after one has failed; the exit code is 1 when any did.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Step
 * @property {string} name what `--only` takes
 * @property {string} [skip] why there is nothing to check
 * @property {readonly string[]} command a script and its arguments, for the Node that runs this
 *
 * @typedef {object} Outcome
 * @property {boolean} passed
 * @property {string} output what the step printed
 * @property {number} seconds
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each has its own tsconfig, so that none sees the globals of another. */
const LAYERS = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'scripts', 'tests'];

/** Many times what the slowest step takes. */
const LONGEST_STEP_SECONDS = 180;

/** @type {readonly Step[]} */
const STEPS = [
  ...LAYERS.map(typesOf),
  { name: 'format', command: [tool('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'dead-code', command: [tool('knip'), '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'lint', command: [tool('oxlint'), '--format', 'unix'] },
  { name: 'suppressions', command: ['scripts/check/suppressions.mjs'] },
  { name: 'imports', command: ['scripts/check/import-rules.mjs'] },
  { name: 'content', command: [tool('tsx'), 'scripts/content/run-content.ts'] },
  ...['coverage', 'hours'].map(contentPage),
  { name: 'schemas', command: [tool('tsx'), 'scripts/content/write-json-schemas.ts', '--check'] },
];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach(stop));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const NAME_WIDTH = Math.max(...STEPS.map(({ name }) => name.length));

const steps = chooseSteps();
const started = performance.now();
const failed = await runAll(steps);
const total = ((performance.now() - started) / 1000).toFixed(1);
if (failed.length === 0) console.log(`\nAll ${steps.length} checks passed in ${total} s.`);
else {
  console.log(`\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** The steps that were asked for; an unknown name ends the command. */
function chooseSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return STEPS;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => wanted.includes(name));
  console.error(
    `no check named ${unknown.join(', ')}; there are ${STEPS.map((s) => s.name).join(', ')}`,
  );
  return process.exit(2);
}

/**
 * Runs as many steps at once as there are processors, and reports each when it ends.
 *
 * @param {readonly Step[]} list
 * @returns {Promise<string[]>} names of those that failed
 */
async function runAll(list) {
  /** @type {string[]} */
  const failures = [];
  const queue = [...list];
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const outcome = await run(step);
      report(step, outcome);
      if (!outcome.passed) failures.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failures;
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
function run({ command, skip }) {
  if (skip !== undefined) return Promise.resolve({ passed: true, output: '', seconds: 0 });
  const from = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that what the tool starts can be ended with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    /** @param {boolean} passed */
    const end = (passed) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ passed, output: output.trim(), seconds: (performance.now() - from) / 1000 });
    };
    // A tool that never ends would otherwise hold the build up without a word.
    const timer = setTimeout(() => {
      output += `\nstopped after ${LONGEST_STEP_SECONDS} s`;
      stop(child);
    }, LONGEST_STEP_SECONDS * 1000);
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  // On Windows what the tool started may live on; nobody waits for its output.
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/**
 * @param {Step} step
 * @param {Outcome} outcome
 */
function report({ name, skip }, { passed, output, seconds }) {
  if (skip !== undefined) {
    console.log(`- ${name.padEnd(NAME_WIDTH)} skipped: ${skip}`);
    return;
  }
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(NAME_WIDTH)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(`\n${output.replaceAll(/^/gm, '    ')}\n`);
}

/**
 * @param {string} layer
 * @returns {Step}
 */
function typesOf(layer) {
  const name = `types:${path.basename(layer)}`;
  const folder = path.join(root, layer);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const command = [tool('typescript', 'tsc'), '--project', layer, '--pretty', 'false'];
  if (files.some((file) => /\.(ts|tsx|mjs)$/.test(String(file)))) return { name, command };
  return { name, command, skip: `${layer} has no sources yet` };
}

/**
 * A page of docs/ that is generated from the content.
 *
 * @param {string} name
 * @returns {Step}
 */
function contentPage(name) {
  const page = ['--markdown', `docs/${name}.md`, '--check'];
  return { name, command: [tool('tsx'), 'scripts/content/run-content.ts', name, ...page] };
}

/**
 * The script behind a command of node_modules/.bin, which Windows could not start without a shell.
 *
 * @param {string} packageName
 * @param {string} [command]
 */
function tool(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
