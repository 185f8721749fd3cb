// Which Electron to run. The sources are asked in a fixed order, cheapest and most wanted first;
// each answers with a runtime or with the reason it has none.

import path from 'node:path';
import { executableIn, versionIn } from './electron-folder.mjs';
import {
  ensureFallbackRuntime,
  fallbackFolder,
  FALLBACK_VERSION,
  supportsFallback,
} from './fallback-runtime.mjs';
import { downloadOfficial, electronPackage, installedDist } from './official-download.mjs';
import { messageOf, SetupError } from './reporter.mjs';

/**
 * @typedef {'override' | 'node_modules' | 'download' | 'fallback'} ElectronSource
 *
 * @typedef {object} FoundElectron
 * @property {string} path the executable
 * @property {string} distPath its folder, as `ELECTRON_OVERRIDE_DIST_PATH` wants it
 * @property {string} version
 * @property {ElectronSource} source
 *
 * @typedef {{ dist: string } | { problem: string }} Answer
 *
 * @typedef {object} Candidate
 * @property {ElectronSource} source
 * @property {() => Promise<Answer>} ask
 */

/**
 * The first runtime that one of the candidates has.
 *
 * @param {readonly Candidate[]} candidates in the order of preference
 * @param {import('./reporter.mjs').Reporter} reporter
 * @returns {Promise<FoundElectron>}
 * @throws {SetupError} saying what was tried and what to do, when none has one
 */
export async function chooseElectron(candidates, reporter) {
  const tried = [];
  for (const { source, ask } of candidates) {
    const answer = await ask();
    if ('dist' in answer) {
      const executable = await executableIn(answer.dist);
      if (executable) {
        const version = (await versionIn(answer.dist)) ?? 'of unknown version';
        reporter.detail(`Electron ${version} (${source}): ${answer.dist}`);
        return { path: executable, distPath: path.resolve(answer.dist), version, source };
      }
    }
    const problem = 'dist' in answer ? `no Electron in ${answer.dist}` : answer.problem;
    reporter.detail(`Not from ${source}: ${problem}`);
    tried.push(`  ${source}: ${problem}`);
  }
  throw new SetupError(
    [
      'No Electron to run Milepost with. Tried:',
      ...tried,
      'Run `npx install-electron` where its download is allowed, or set',
      'ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    ].join('\n'),
  );
}

/**
 * The candidates of this machine, in the order of preference. A folder somebody named is the only
 * one: falling back from a typo would run something else than was asked for.
 *
 * @param {import('./reporter.mjs').Reporter} reporter
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Candidate[]>}
 */
export async function candidatesHere(reporter, env = process.env) {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return [{ source: 'override', ask: () => Promise.resolve({ dist: override }) }];

  const electron = await electronPackage();
  return [
    {
      source: 'node_modules',
      ask: async () => {
        const dist = await installedDist(electron);
        return dist ? { dist } : { problem: `Electron ${electron.version} is not downloaded` };
      },
    },
    {
      source: 'download',
      ask: async () => {
        const { dist, problem } = await downloadOfficial(electron, reporter);
        return dist
          ? { dist }
          : { problem: `fetching Electron ${electron.version} failed (${problem})` };
      },
    },
    { source: 'fallback', ask: () => askFallback(reporter) },
  ];
}

/**
 * @param {import('./reporter.mjs').Reporter} reporter
 * @returns {Promise<Answer>}
 */
async function askFallback(reporter) {
  if (!supportsFallback()) {
    return { problem: `there is none for ${process.platform} ${process.arch}` };
  }
  try {
    return { dist: await ensureFallbackRuntime(reporter) };
  } catch (error) {
    return { problem: `Electron ${FALLBACK_VERSION} in ${fallbackFolder()}: ${messageOf(error)}` };
  }
}
