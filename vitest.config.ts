import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real Electron (tests/e2e) and timings (tests/bench) have their own runners.
    include: ['tests/{unit,content,integration}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: false,
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
