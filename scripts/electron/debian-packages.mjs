// The system packages Electron and the tests need on Debian and its descendants: which of them are
// missing, and how they get installed. Other systems bring their own and are left alone.

import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from './run-command.mjs';
import { SetupError } from './reporter.mjs';

/** Shared libraries Electron is linked with or opens while it runs. */
const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
];
/** What `xvfb-run` needs. */
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];
/** Read the PDFs back, and run the renderer in the system's current Chromium. */
const TESTS = ['poppler-utils', 'qpdf', 'chromium'];
/** Packs the archive of the app. */
const PACKAGING = ['p7zip-full'];

/** A foreign apt-get holds its locks for a while on a machine that is just being set up. */
const LOCK_WAIT_SECONDS = 600;
const LIST_LOCK_ATTEMPTS = 60;

/**
 * What is about to be done.
 *
 * @typedef {object} Use
 * @property {boolean} virtualDisplay
 * @property {boolean} tests
 * @property {boolean} [packaging]
 */

/**
 * The packages needed for what is about to be done.
 *
 * @param {Use} use
 * @returns {string[]}
 */
export function requiredPackages({ virtualDisplay, tests, packaging = false }) {
  return [
    ...(virtualDisplay ? VIRTUAL_DISPLAY : []),
    ...LIBRARIES,
    ...(tests ? TESTS : []),
    ...(packaging ? PACKAGING : []),
  ];
}

/**
 * Which of the required packages are not installed.
 *
 * @param {readonly string[]} required
 * @param {string} dpkgList lines of `name<TAB>status<TAB>provides`, as {@link readDpkgList} asks
 * @returns {string[]}
 */
export function missingPackages(required, dpkgList) {
  const installed = new Set();
  for (const line of dpkgList.split('\n')) {
    const [name, status, provides = ''] = line.split('\t');
    if (!name || status !== 'installed') continue;
    installed.add(name);
    // Debian 13 and Ubuntu 24.04 renamed some libraries (libgtk-3-0t64 provides libgtk-3-0).
    for (const provided of provides.split(',')) installed.add(provided.trim().split(' ')[0]);
  }
  return required.filter((name) => !installed.has(name));
}

/**
 * The command a person without root's rights has to give.
 *
 * @param {readonly string[]} packages
 * @returns {string}
 */
export function installCommand(packages) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return `sudo apt-get update && sudo ${install}`;
}

/**
 * Installs what is missing as root; stops with the command to give otherwise.
 *
 * @param {Use} use
 * @param {import('./reporter.mjs').Reporter} reporter
 * @returns {Promise<void>}
 * @throws {SetupError} when something is missing and could not be installed
 */
export async function ensureDebianPackages(use, reporter) {
  const dpkgList = await readDpkgList();
  if (dpkgList === null) return;

  const missing = missingPackages(requiredPackages(use), dpkgList);
  if (missing.length === 0) return;
  const packages = await currentNames(missing);

  if (process.getuid?.() !== 0 || !(await runCommand('apt-get', ['--version'])).ok) {
    throw new SetupError(
      `These system packages are missing: ${packages.join(', ')}. Install them, then try again:\n` +
        `  ${installCommand(packages)}`,
    );
  }
  reporter.action(`Installing missing system packages: ${packages.join(' ')}`);
  await aptInstall(packages);
}

/** @returns {Promise<string | null>} null on a system without dpkg */
async function readDpkgList() {
  if (process.platform !== 'linux') return null;
  const format = '${Package}\\t${db:Status-Status}\\t${Provides}\\n';
  const result = await runCommand('dpkg-query', ['-W', '-f', format]);
  return result.ok ? result.stdout : null;
}

/**
 * The names these packages have in this release: a library with 64-bit time carries `t64`.
 *
 * @param {readonly string[]} packages
 */
async function currentNames(packages) {
  const renamed = await runCommand('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(renamed.stdout.split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // A machine that has never fetched its package lists cannot install; one with old lists may
  // ask for versions that are gone. Fetch them only then: it takes longer than the install.
  if ((await aptGet(install)).ok) return;
  const update = await aptGet(['update']);
  const result = await aptGet(install);
  if (result.ok) return;
  const problem = [update, result].map((each) => each.problem).find((text) => text !== '');
  throw new SetupError(
    `Installing system packages failed (${problem ?? 'unknown'}). Install them, then try again:\n` +
      `  ${installCommand(packages)}`,
  );
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const wait = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  for (let attempt = 1; ; attempt += 1) {
    const result = await runCommand('apt-get', [...wait, ...args], { env });
    // That option covers dpkg's lock, not the one on the package lists.
    const locked = !result.ok && /Could not get lock/.test(result.stderr);
    if (!locked || attempt === LIST_LOCK_ATTEMPTS) return result;
    await sleep(LOCK_WAIT_SECONDS * (1000 / LIST_LOCK_ATTEMPTS));
  }
}
