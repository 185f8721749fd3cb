import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';
import { z } from 'zod';

import { keptFile } from '../../../src/main/files/kept-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const COUNT = z.strictObject({ count: z.int() });

async function aFile(content?: string) {
  const folder = await temporaryFolder(content === undefined ? {} : { 'kept.json': content });
  const file = path.join(folder, 'kept.json');
  return { folder, file, kept: keptFile(file, COUNT) };
}

it('gives back what was kept, also to the next start', async () => {
  const { file, kept } = await aFile();
  expect(kept.read()).toBeNull();
  expect(await kept.write({ count: 1 })).toBe(true);
  expect(await kept.write({ count: 2 })).toBe(true);
  expect(kept.read()).toEqual({ count: 2 });
  expect(keptFile(file, COUNT).read()).toEqual({ count: 2 });
});

it.each(['', '{', 'null', '[]', '{"count":1.5}', '{"count":1,"more":2}', '\u0000\u0001garbage'])(
  'reads a file of %j as nothing, and can write over it',
  async (content) => {
    const { kept } = await aFile(content);
    expect(kept.read()).toBeNull();
    expect(await kept.write({ count: 3 })).toBe(true);
    expect(kept.read()).toEqual({ count: 3 });
  },
);

it('writes the last of many values, one after the other, and says when it is done', async () => {
  const { file, kept } = await aFile();
  const written = Array.from({ length: 50 }, (_, count) => kept.write({ count }));
  expect(kept.pending()).not.toBeNull();
  expect(await Promise.all(written)).not.toContain(false);
  expect(kept.pending()).toBeNull();
  expect(await readFile(file, 'utf8')).toBe('{"count":49}');
});

it('says that it could not write, and goes on when it can again', async () => {
  const { folder, kept } = await aFile();
  await rm(folder, { recursive: true });
  expect(await kept.write({ count: 1 })).toBe(false);
  expect(kept.read()).toBeNull();
  expect(kept.pending()).toBeNull();
});
