/** The preview's computation in a real renderer: bundled, and run in the bare window. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

import { ensureElectron } from '../../scripts/ensure-electron.mjs';
import type { ContentIndex } from '../../src/shared/domain/content-bundle.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { BARE_WINDOW } from './program.ts';
import type { PreviewTimes } from './preview.ts';

const GLOBAL_NAME = 'milepostPreview';

export async function timePreviewInRenderer(
  content: ContentIndex,
  runs: number,
): Promise<PreviewTimes> {
  const script = await bundleForPage(new URL('preview.ts', import.meta.url), GLOBAL_NAME);
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
