import os from 'node:os';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { fallbackFolder, supportsFallback } from '../../../scripts/electron/fallback-runtime.mjs';

describe('the fallback runtime', () => {
  it('exists for Linux on x64 only', () => {
    expect(supportsFallback({ platform: 'linux', arch: 'x64' })).toBe(true);
    expect(supportsFallback({ platform: 'linux', arch: 'arm64' })).toBe(false);
    expect(supportsFallback({ platform: 'darwin', arch: 'x64' })).toBe(false);
  });

  it("is cached in the person's cache folder", () => {
    const cache = path.resolve('/cache');

    expect(fallbackFolder({ XDG_CACHE_HOME: cache })).toBe(
      path.join(cache, 'milepost', 'electron-33.2.1'),
    );
    for (const env of [{}, { XDG_CACHE_HOME: '' }, { XDG_CACHE_HOME: 'relative' }]) {
      expect(fallbackFolder(env)).toBe(
        path.join(os.homedir(), '.cache', 'milepost', 'electron-33.2.1'),
      );
    }
  });
});
