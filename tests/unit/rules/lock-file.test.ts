/** `npm ci` gives the same packages on every machine and every system. */
import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), optionalDependencies: versions }),
  ),
});
const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const lock = lockSchema.parse(await read('package-lock.json'));
const manifest = manifestSchema.parse(await read('package.json'));

describe('package-lock.json', () => {
  it('holds the optional packages of every system, not only of the one it was written on', () => {
    const locked = new Set(
      Object.keys(lock.packages).map((key) => key.split('node_modules/').at(-1)),
    );
    const missing = Object.entries(lock.packages).flatMap(([key, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${name}, wanted by ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('records no address, so that every machine asks its own registry', () => {
    const addressed = Object.entries(lock.packages).filter(
      ([, { resolved }]) => resolved !== undefined,
    );
    expect(addressed.map(([key]) => key)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}@${version}`);
    expect(ranges).toEqual([]);
  });
});
