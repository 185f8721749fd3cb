import { describe, expect, it } from 'vitest';

import { runCommand } from '../../../scripts/electron/run-command.mjs';

function runNode(code: string, options = {}) {
  return runCommand(process.execPath, ['-e', code], options);
}

describe('a helper program', () => {
  it('gives its output back', async () => {
    expect(await runNode('console.log("out"); console.error("err")')).toEqual({
      ok: true,
      stdout: 'out\n',
      stderr: 'err\n',
      problem: '',
    });
  });

  it('that fails is told by its exit code and last line', async () => {
    const result = await runNode('console.error("first\\nlast"); process.exitCode = 3');

    expect(result).toMatchObject({ ok: false, problem: 'exit code 3: last' });
  });

  it('that takes too long is ended', async () => {
    const result = await runNode('setInterval(() => {}, 1000)', { timeoutMs: 300 });

    expect(result).toMatchObject({ ok: false, problem: 'timed out' });
  });

  it('that does not exist is a failure like any other', async () => {
    const result = await runCommand('milepost-has-no-such-program', []);

    expect(result.ok).toBe(false);
    expect(result.problem).toContain('ENOENT');
  });
});
