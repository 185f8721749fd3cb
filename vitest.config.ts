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

export default defineConfig({
  plugins: [assetPaths],
  test: {
    // Real Electron (tests/e2e) and timings (tests/bench) have their own runners.
    include: ['tests/{unit,content,integration}/**/*.test.{ts,tsx}'],
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
