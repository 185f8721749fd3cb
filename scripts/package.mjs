// `npm run package`: a folder and an archive of the app for this system, made from whichever
// Electron is here, with its fuses set and read back. Installers are for the release machines: they
// need tools that are downloaded (see electron-builder.yml).

import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { parse } from 'yaml';
import { ensureBuild } from './electron/build.mjs';
import { readFuses } from './electron/read-fuses.mjs';
import { createReporter, reportFailure, SetupError } from './electron/reporter.mjs';
import { ensureElectron } from './ensure-electron.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** From Debian's p7zip-full. */
const SYSTEM_ARCHIVER = '/usr/bin/7za';

/** The archive to make beside the folder, by system. */
const ARCHIVES = new Map([
  ['linux', 'tar.gz'],
  ['darwin', 'zip'],
  ['win32', 'zip'],
]);

/**
 * Packages the app.
 *
 * @param {{ readonly folderOnly: boolean, readonly output: string }} options
 * @returns {Promise<readonly string[]>} the files made
 */
async function packageApp({ folderOnly, output }) {
  const reporter = createReporter();
  await ensureBuild(ROOT, reporter.action);
  const electron = await ensureElectron({ packaging: !folderOnly });
  if (!folderOnly) nameSystemArchiver();
  const archive = ARCHIVES.get(process.platform) ?? 'zip';
  const runtime = await copyRuntime(electron.distPath);
  try {
    return await build({
      projectDir: ROOT,
      targets: Platform.current().createTarget(folderOnly ? 'dir' : ['dir', archive]),
      config: {
        extends: path.join(ROOT, 'electron-builder.yml'),
        electronDist: runtime,
        electronVersion: electron.version,
        directories: { output },
      },
    });
  } finally {
    await rm(runtime, { recursive: true, force: true });
  }
}

/** electron-builder downloads an archiver unless it is told of one. */
function nameSystemArchiver() {
  if (process.platform === 'linux' && existsSync(SYSTEM_ARCHIVER))
    process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= SYSTEM_ARCHIVER;
}

/**
 * The runtime without an app: the fallback one carries a stand-in for Electron's default app, which
 * is nobody's to have.
 *
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function copyRuntime(folder) {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'milepost-runtime-'));
  const stowaway = path.join(folder, 'resources', 'app');
  await cp(folder, copy, { recursive: true, filter: (source) => source !== stowaway });
  return copy;
}

/**
 * The app's executable in a folder that was packaged for this system.
 *
 * @param {string} output
 * @returns {string}
 */
function packagedExecutable(output) {
  if (process.platform === 'darwin') {
    const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
    return path.join(output, folder, 'Milepost.app', 'Contents', 'MacOS', 'Milepost');
  }
  return process.platform === 'win32'
    ? path.join(output, 'win-unpacked', 'Milepost.exe')
    : path.join(output, 'linux-unpacked', 'milepost');
}

/**
 * Holds what the executable says about its fuses against what was asked for.
 *
 * @param {string} executable
 * @throws {SetupError} at the first that is not as asked
 */
async function checkFuses(executable) {
  const { electronFuses } = parse(await readFile(path.join(ROOT, 'electron-builder.yml'), 'utf8'));
  const fuses = await readFuses(executable);
  for (const [name, wanted] of Object.entries(electronFuses)) {
    if (fuses[name] !== wanted)
      throw new SetupError(`The fuse ${name} is ${fuses[name] ?? 'missing'}, and not ${wanted}.`);
    console.log(`${wanted ? 'on ' : 'off'}  ${name}`);
  }
}

try {
  const { values } = parseArgs({
    options: { 'folder-only': { type: 'boolean', default: false }, output: { type: 'string' } },
  });
  const output = path.resolve(values.output ?? path.join(ROOT, 'dist'));
  const made = await packageApp({ folderOnly: values['folder-only'], output });
  const executable = packagedExecutable(output);
  await checkFuses(executable);
  for (const file of [executable, ...made]) console.log(file);
} catch (error) {
  reportFailure(error);
}
