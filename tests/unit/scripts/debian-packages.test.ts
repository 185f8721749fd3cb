import { describe, expect, it } from 'vitest';

import {
  installCommand,
  missingPackages,
  requiredPackages,
} from '../../../scripts/electron/debian-packages.mjs';

const WINDOW_ONLY = { virtualDisplay: false, tests: false };

describe('the Debian packages', () => {
  it('are only the libraries where there is a display and no test is run', () => {
    expect(requiredPackages(WINDOW_ONLY)).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libxss1',
      'libatk-bridge2.0-0',
    ]);
  });

  it('include a virtual display and what the tests need, when asked for', () => {
    const required = requiredPackages({ virtualDisplay: true, tests: true });

    expect(required).toEqual(
      expect.arrayContaining(['xvfb', 'xauth', 'poppler-utils', 'qpdf', 'chromium']),
    );
    expect(required).toEqual(expect.arrayContaining(requiredPackages(WINDOW_ONLY)));
  });

  it('are missing when unknown to dpkg or removed with their configuration kept', () => {
    const list = 'libnss3\tinstalled\t\nlibgbm1\tconfig-files\t\n';

    expect(missingPackages(['libnss3', 'libgbm1', 'libxss1'], list)).toEqual([
      'libgbm1',
      'libxss1',
    ]);
  });

  it('are not missing when a renamed package provides them', () => {
    const list = 'libgtk-3-0t64\tinstalled\tgtk-binver-3.0.0, libgtk-3-0 (= 3.24.49-3)\n';

    expect(missingPackages(['libgtk-3-0'], list)).toEqual([]);
  });

  it('are installed by one command that can be copied', () => {
    expect(installCommand(['xvfb', 'xauth'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xauth',
    );
  });
});
