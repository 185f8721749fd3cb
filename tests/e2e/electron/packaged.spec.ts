/** The app as people get it: packaged from the Electron that is here, with its fuses set. */
import { spawn } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { sandboxArguments } from '../../../scripts/ensure-electron.mjs';
import { displayCommand } from '../../../scripts/electron/display.mjs';
import { readFuses } from '../../../scripts/electron/read-fuses.mjs';
import { APP_FOLDER, electronFolder, environment, expect, test } from '../support/launch.ts';
import type { CommandEnd } from '../support/run-milepost.ts';

let folder: string;
let executable: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-packaged-'));
  const made = await run(process.execPath, [
    path.join(APP_FOLDER, 'scripts', 'package.mjs'),
    '--folder-only',
    '--output',
    folder,
  ]);
  expect(made, made.stderr).toMatchObject({ code: 0 });
  executable =
    made.stdout
      .trim()
      .split('\n')
      .find((line) => line.startsWith(folder)) ?? '';
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('its fuses are set: nobody turns it into a plain Node or another app', async () => {
  expect(await readFuses(executable)).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('it lists the roles and prints a plan', async () => {
  const roles = await runPackaged(['roles']);
  expect(roles).toMatchObject({ code: 0 });
  expect(roles.stdout).toContain('ml-software-engineer');

  const pdf = path.join(folder, 'plan.pdf');
  const plan = ['plan', '--role', 'ml-software-engineer', '--stage', 'entry'];
  const printed = await runPackaged([...plan, '--start', '2027-01-04', '--pdf', pdf]);
  expect(printed).toMatchObject({ code: 0 });
  await access(pdf);
});

test('it runs no code that is handed to it as to Node', async () => {
  const note = path.join(folder, 'was-here');
  const script = path.join(folder, 'script.cjs');
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(note)}, '')`);

  await runPackaged([script], { ELECTRON_RUN_AS_NODE: '1' });
  const asOption = await runPackaged(['roles'], { NODE_OPTIONS: `--require=${script}` });
  const inspected = await runPackaged(['--inspect=0', 'roles']);

  await expect(access(note)).rejects.toThrow('ENOENT');
  expect(asOption.stdout).toContain('ml-software-engineer');
  expect(inspected.stderr).not.toContain('Debugger listening');
});

function runPackaged(
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const whole = [
    ...displayCommand({ platform: process.platform, env: process.env }),
    executable,
    ...sandboxArguments(),
    ...args,
  ];
  return run(whole[0] ?? executable, whole.slice(1), extra);
}

async function run(
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const runtime = await electronFolder();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...environment(), ELECTRON_OVERRIDE_DIST_PATH: runtime, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
