/** The preview's computation in a real renderer: bundled, and run in the bare window. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { _electron } from '@playwright/test';
import { build, type Rolldown } from 'vite';

import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import type { ContentIndex } from '../../src/shared/domain/content-bundle.ts';
import { BARE_WINDOW } from './program.ts';
import type { PreviewTimes } from './preview.ts';

const GLOBAL_NAME = 'milepostPreview';

export async function timePreviewInRenderer(
  content: ContentIndex,
  runs: number,
): Promise<PreviewTimes> {
  const script = await bundlePreview();
  const electron = await ensureElectron({ quiet: true });
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const window = await _electron.launch({
    executablePath: electron.path,
    args: [...electron.args, path.dirname(BARE_WINDOW), `--user-data-dir=${dataFolder}`],
  });
  try {
    const page = await window.firstWindow();
    const call = `${GLOBAL_NAME}.timePreview(${JSON.stringify(content)}, ${runs})`;
    return await page.evaluate<PreviewTimes>(`${script};${call}`);
  } finally {
    await window.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One script that leaves the functions of `preview.ts` in a global. */
async function bundlePreview(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome130',
      lib: {
        entry: fileURLToPath(new URL('preview.ts', import.meta.url)),
        formats: ['iife'],
        name: GLOBAL_NAME,
      },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error('the preview was not bundled');
  return code;
}
