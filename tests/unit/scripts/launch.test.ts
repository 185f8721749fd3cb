import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';

const LAUNCH = new URL('../../../scripts/electron/launch.mjs', import.meta.url).href;

/**
 * Launches Node in Electron's place, in a process of its own whose signals and streams are ours.
 * It is told of a display, so that none has to be made.
 */
function launchNode(code: string) {
  const script = `
    import { launch } from ${JSON.stringify(LAUNCH)};
    const args = ['-e', ${JSON.stringify(code)}];
    process.exitCode = await launch({ executable: process.execPath, args, quiet: true });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, DISPLAY: ':0', ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    child,
    ended: Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]).then(
      ([[code_], stdout, stderr]) => ({ code: code_ as unknown, stdout, stderr }),
    ),
  };
}

describe('a launched program', () => {
  it('gives its exit code and its output through', async () => {
    const { ended } = launchNode('console.log("out"); console.error("err"); process.exitCode = 7');

    expect(await ended).toEqual({ code: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  it('does not become a plain Node by a variable an editor left behind', async () => {
    const { ended } = launchNode('console.log(process.env.ELECTRON_RUN_AS_NODE)');

    expect((await ended).stdout).toBe('undefined\n');
  });

  it.skipIf(process.platform === 'win32')('that a signal ends counts as shells count', async () => {
    const { ended } = launchNode('process.kill(process.pid, "SIGTERM")');

    expect((await ended).code).toBe(128 + 15);
  });

  it.skipIf(process.platform === 'win32')('is sent the signals that ask us to end', async () => {
    const { child, ended } = launchNode(`
      process.on('SIGTERM', () => { console.error('asked'); process.exit(4); });
      setInterval(() => {}, 1000);
      console.log('ready');`);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');

    expect(await ended).toMatchObject({ code: 4, stderr: 'asked\n' });
  });
});
