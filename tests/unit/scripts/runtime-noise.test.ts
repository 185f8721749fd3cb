import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';

import { isRuntimeNoise, passWithoutNoise } from '../../../scripts/electron/runtime-noise.mjs';

// As printed by Electron 33 under a virtual display, without a message bus or a graphics card.
const CHROMIUM =
  '[20965:1122/063930.249697:ERROR:bus.cc(407)] Failed to connect to the bus: no such file';

describe("the runtime's own messages", () => {
  it.each([
    CHROMIUM,
    '[22106:0100/000000.402052:ERROR:angle_platform_impl.cc(44)] Display.cpp:1083 (initialize)',
    '[1234:5678:1122/063930.249697:WARNING:dns_config.cc(1)] words',
    'ERR: Display.cpp:1083 (initialize): ANGLE Display::initialize error 12289',
    '(electron:4711): Gtk-WARNING **: 10:00:00.000: Theme parsing error',
    'Gtk-Message: 10:00:00.000: Failed to load module "canberra-gtk-module"',
    'libva error: vaGetDriverNames() failed with unknown libva error',
  ])('are known: %s', (line) => {
    expect(isRuntimeNoise(line)).toBe(true);
  });

  it.each([
    'milepost: unknown role "baker"; there are: ml-software-engineer',
    '[draft] a plan named like this',
    'Error: no space left on device',
    '    at async run (file:///app/out/main/index.js:1:1)',
    '',
  ])("are not what the app says: '%s'", (line) => {
    expect(isRuntimeNoise(line)).toBe(false);
  });

  it('are left out of what is passed on, with the empty line that follows them', async () => {
    const said = `${CHROMIUM}\n\nfirst\n\nsecond ✓\n${CHROMIUM}\nlast, unended`;
    const passed = new PassThrough();

    await passWithoutNoise(Readable.from([Buffer.from(said)]), passed);
    passed.end();

    expect(await text(passed)).toBe('first\n\nsecond ✓\nlast, unended\n');
  });
});
