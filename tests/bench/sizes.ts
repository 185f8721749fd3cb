/** What the window has to load before its first screen, and how large the content is. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { contentIndexOf, type ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import { firstScriptsOf } from '../support/first-scripts.ts';
import { APP, observeStart } from './program.ts';
import type { Measurement } from './row.ts';
import { ROLE_ROWS } from './starts.ts';

const RENDERER = fileURLToPath(new URL('../../out/renderer', import.meta.url));
/** Served as they are; everything else is text that a packaged app compresses. */
const COMPRESSED = /\.woff2$|\.png$/;

export async function measureSizes(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  return [await firstScriptRow(), await firstScreenRow(), ...contentRows(content, runs)];
}

async function firstScriptRow(): Promise<Measurement> {
  const scripts = await firstScriptsOf(RENDERER);
  return {
    id: 'first-script',
    what: 'Renderer’s first script, gzipped',
    unit: 'KB',
    samples: [await gzippedKb(scripts)],
    goal: { of: 'value', atMost: 250 },
    note: `the entry script with all it imports statically: ${countOf(scripts.length, 'file')}.`,
  };
}

async function firstScreenRow(): Promise<Measurement> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  try {
    const { files } = await observeStart({
      program: APP,
      dataFolder,
      conditions: { usable: ROLE_ROWS },
      settleMs: 1_000,
      listFiles: true,
    });
    const names = [...new Set(files.map((url) => decodeURIComponent(new URL(url).pathname)))];
    const fonts = names.filter((name) => name.endsWith('.woff2')).length;
    return {
      id: 'first-screen',
      what: 'All that the first screen loads, gzipped',
      unit: 'KB',
      samples: [await gzippedKb(names)],
      note: `what was asked for until a second after the role library stood: ${countOf(names.length, 'file')}, of which ${countOf(fonts, 'font')}; the content, which comes by message, aside.`,
    };
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function contentRows(content: ContentBundle, runs: number): readonly Measurement[] {
  const text = JSON.stringify(content);
  const index = JSON.stringify(contentIndexOf(content));
  const parsing: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    JSON.parse(text);
    parsing.push(performance.now() - from);
  }
  return [
    {
      id: 'content-size',
      what: 'Content, compiled',
      unit: 'KB',
      samples: [Buffer.byteLength(text) / 1024],
      note: `${content.roles.length} roles, ${content.skills.length} skills; gzipped ${kb(gzipSync(text).length)} KB. The window begins with ${kb(Buffer.byteLength(index))} KB of it.`,
    },
    {
      id: 'content-parse',
      what: 'Content, JSON.parse',
      unit: 'ms',
      samples: parsing,
      note: 'in Node, as the main process does once at its start.',
    },
  ];
}

/** Each file by itself, as it is served. */
async function gzippedKb(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(RENDERER, name));
      return COMPRESSED.test(name) ? bytes.length : gzipSync(bytes).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
