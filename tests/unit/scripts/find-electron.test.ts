import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  executableIn,
  executableName,
  versionIn,
} from '../../../scripts/electron/electron-folder.mjs';
import { candidatesHere, chooseElectron } from '../../../scripts/electron/find-electron.mjs';
import type { Candidate } from '../../../scripts/electron/find-electron.mjs';
import { installedDist } from '../../../scripts/electron/official-download.mjs';

let folder = '';
let lines: string[] = [];
const reporter = {
  detail: (line: string) => void lines.push(line),
  action: (line: string) => void lines.push(line),
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-electron-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** An unpacked Electron as far as the search can see. */
async function anElectron(place: string, version: string): Promise<string> {
  const executable = path.join(place, executableName());
  await mkdir(path.dirname(executable), { recursive: true });
  await writeFile(executable, '');
  await chmod(executable, 0o755);
  await writeFile(path.join(place, 'version'), `v${version}\n`);
  return place;
}

function withDist(source: Candidate['source'], dist: string): Candidate {
  return { source, ask: () => Promise.resolve({ dist }) };
}

function without(source: Candidate['source'], problem: string): Candidate {
  return { source, ask: () => Promise.resolve({ problem }) };
}

describe('the search for an Electron', () => {
  it('takes the first source that has one and does not ask the next', async () => {
    const dist = await anElectron(path.join(folder, 'dist'), '45.4.1');
    const unasked: Candidate = {
      source: 'fallback',
      ask: () => Promise.reject(new Error('was asked')),
    };
    const candidates = [without('node_modules', 'none'), withDist('download', dist), unasked];

    expect(await chooseElectron(candidates, reporter)).toEqual({
      path: path.join(dist, executableName()),
      distPath: dist,
      version: '45.4.1',
      source: 'download',
    });
    expect(lines).toEqual(['Not from node_modules: none', `Electron 45.4.1 (download): ${dist}`]);
  });

  it('goes on when a source names a folder without an executable', async () => {
    const dist = await anElectron(path.join(folder, 'dist'), '33.2.1');
    const candidates = [withDist('download', folder), withDist('fallback', dist)];

    expect((await chooseElectron(candidates, reporter)).source).toBe('fallback');
  });

  it('says what was tried and what to do when no source has one', async () => {
    const candidates = [without('download', 'refused'), without('fallback', 'not on this system')];

    await expect(chooseElectron(candidates, reporter)).rejects.toThrow(
      /download: refused\n {2}fallback: not on this system\n.*npx install-electron/s,
    );
  });

  it('asks nowhere else when somebody named a folder', async () => {
    const candidates = await candidatesHere(reporter, { ELECTRON_OVERRIDE_DIST_PATH: folder });

    expect(candidates.map(({ source }) => source)).toEqual(['override']);
    await expect(chooseElectron(candidates, reporter)).rejects.toThrow(
      `override: no Electron in ${folder}`,
    );
  });

  it('prefers what is downloaded to downloading, and that to the fallback', async () => {
    const candidates = await candidatesHere(reporter, {});

    expect(candidates.map(({ source }) => source)).toEqual([
      'node_modules',
      'download',
      'fallback',
    ]);
  });
});

describe("the electron package's own binary", () => {
  it('counts only when it is of the wanted version and its installer has finished', async () => {
    const wanted = { folder, version: '45.4.1' };
    expect(await installedDist(wanted)).toBeNull();

    const dist = await anElectron(path.join(folder, 'dist'), '45.4.1');
    expect(await installedDist(wanted)).toBeNull();

    await writeFile(path.join(folder, 'path.txt'), executableName());
    expect(await installedDist(wanted)).toBe(dist);
    expect(await installedDist({ folder, version: '45.4.2' })).toBeNull();
  });
});

describe('an unpacked Electron', () => {
  it('has neither version nor executable when the folder is empty', async () => {
    expect(await versionIn(folder)).toBeNull();
    expect(await executableIn(folder)).toBeNull();
  });

  it('has its executable where each system expects it', () => {
    expect(executableName('linux')).toBe('electron');
    expect(executableName('win32')).toBe('electron.exe');
    expect(executableName('darwin')).toBe('Electron.app/Contents/MacOS/Electron');
  });
});
