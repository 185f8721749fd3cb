import { describe, expect, it } from 'vitest';

import { displayCommand, lacksDisplay } from '../../../scripts/electron/display.mjs';
import { sandboxArguments } from '../../../scripts/ensure-electron.mjs';

describe('the display', () => {
  it.each([
    ['linux', {}, true],
    ['linux', { DISPLAY: '' }, true],
    ['linux', { DISPLAY: ':0' }, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['darwin', {}, false],
    ['win32', {}, false],
  ] as const)('on %s with %o is lacking: %s', (platform, env, lacking) => {
    expect(lacksDisplay({ platform, env })).toBe(lacking);
    expect(displayCommand({ platform, env })).toEqual(lacking ? ['xvfb-run', '-a'] : []);
  });
});

describe("Chromium's sandbox", () => {
  it('is on for everybody but root', () => {
    expect(sandboxArguments(1000)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is off for root, whom Chromium refuses with it', () => {
    expect(sandboxArguments(0)).toEqual(['--no-sandbox']);
  });
});
