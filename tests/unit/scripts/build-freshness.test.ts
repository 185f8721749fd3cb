import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isBuildStale } from '../../../scripts/electron/build-freshness.mjs';
import { markDevelopmentBuild } from '../../../scripts/electron/build.mjs';

// In the past, so that what a test changes now is newer.
const BEFORE = new Date('2025-01-06T10:00:00Z');
const BUILT = new Date('2025-01-06T11:00:00Z');
const AFTER = new Date('2025-01-06T12:00:00Z');

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'milepost-build-'));
  await write('src/main/index.ts', BEFORE);
  await write('resources/content/manifest.yaml', BEFORE);
  await write('package.json', BEFORE);
  await write('out/main/index.js', BUILT);
  await write('out/preload/index.cjs', BUILT);
  await write('out/renderer/assets/index.js', BUILT);
  for (const name of ['src', 'src/main', 'resources', 'resources/content']) {
    await utimes(path.join(root, name), BEFORE, BEFORE);
  }
});
afterEach(() => rm(root, { recursive: true }));

async function write(name: string, time: Date): Promise<void> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, time, time);
}

describe('the build', () => {
  it('is fresh when every part is newer than every source', async () => {
    expect(await isBuildStale(root)).toBe(false);
  });

  it.each(['src/main/index.ts', 'resources/content/manifest.yaml', 'package.json'])(
    'is stale when %s has changed since',
    async (name) => {
      await write(name, AFTER);
      expect(await isBuildStale(root)).toBe(true);
    },
  );

  it.each(['out', 'out/main', 'out/preload', 'out/renderer'])(
    'is stale without %s',
    async (name) => {
      await rm(path.join(root, name), { recursive: true });
      expect(await isBuildStale(root)).toBe(true);
    },
  );

  it('is stale when a source was deleted', async () => {
    await rm(path.join(root, 'src/main/index.ts'));
    expect(await isBuildStale(root)).toBe(true);
  });

  it('is stale when only one of its parts is newer than the sources', async () => {
    await write('src/main/index.ts', AFTER);
    await write('out/main/index.js', new Date('2025-01-06T13:00:00Z'));
    expect(await isBuildStale(root)).toBe(true);
  });

  it('is stale when development has left its own build there', async () => {
    await markDevelopmentBuild(root);
    expect(await isBuildStale(root)).toBe(true);
  });
});
