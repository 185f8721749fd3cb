import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ASSET = '?asset';
const VIRTUAL = '\0asset:';

/** A file that the build copies beside the script is, for tests, where its package has it. */
const assetPaths: Plugin = {
  name: 'asset-paths',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith(ASSET)) return null;
    const file = await this.resolve(id.slice(0, -ASSET.length), importer, { skipSelf: true });
    return file === null ? null : `${VIRTUAL}${file.id}`;
  },
  load: (id) =>
    id.startsWith(VIRTUAL) ? `export default ${JSON.stringify(id.slice(VIRTUAL.length))}` : null,
};
/**
 * Code that computes and keeps nothing: its test files run one after the other in the same process,
 * so that what they import, and the content they read, is loaded once. Every other file gets a
 * process of its own.
 */
const COMPUTED = [
  'content',
  'unit/{calendar,commands,content,content-tools,domain,export,ipc,planning,progress}',
  'unit/{reminders,renderer,search}',
].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [assetPaths],
  test: {
    // Real Electron (tests/e2e) and timings (tests/bench) have their own runners.
    projects: [
      { extends: true, test: { name: 'computed', include: COMPUTED, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: COMPUTED },
      },
    ],
    environment: 'node',
    passWithNoTests: false,
    // A limit against hanging, not a measurement: a busy machine may be ten times slower.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    unstubGlobals: true,
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
    },
  },
});
