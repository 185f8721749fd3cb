import { defineConfig } from 'vitest/config';

export default defineConfig({
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
