/**
 * The page of the design system: built by itself into a temporary folder, since the app's own build
 * knows nothing of it.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { expect, test, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { expectForEveryone } from '../support/accessibility.ts';
import { APP_FOLDER } from '../support/launch.ts';

const SOURCES = path.join(APP_FOLDER, 'src', 'renderer');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Components of one shape each, with all their states. */
const PICTURED = ['Button, primary', 'Tick', 'TextField', 'NoteMark'];

/**
 * Compares a component with its picture, where there is one of this engine on this system: another
 * draws letters otherwise. `--update-snapshots` takes them anew.
 */
async function expectAsPictured(page: Page, component: string, theme: string): Promise<void> {
  const engine = page.context().browser()?.version().split('.')[0] ?? 'unknown';
  const name = `${theme}-${component.toLowerCase().replaceAll(/\W+/g, '-')}.png`;
  const place = [`${process.platform}-chromium-${engine}`, name];
  const { config, annotations } = test.info();
  if (config.updateSnapshots === 'missing' && !existsSync(test.info().snapshotPath(...place))) {
    annotations.push({ type: 'not compared', description: `no picture ${place.join('/')}` });
    return;
  }
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('region', { name: component, exact: true })).toHaveScreenshot(place, {
    animations: 'disabled',
    caret: 'hide',
    maxDiffPixelRatio: 0.01,
  });
}

test('the page shows every component in every theme, for everyone', async ({ page }) => {
  test.slow();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-design-'));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await build({
    root: SOURCES,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: path.join(SOURCES, 'design-system', 'index.html') },
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // Asked for by every browser.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    void readFile(path.join(folder, pathname)).then((file) => {
      response.writeHead(200, {
        'content-type': TYPES[path.extname(pathname)] ?? 'application/octet-stream',
      });
      response.end(file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/design-system/index.html`);
    for (const component of ['Button, primary', 'Tick', 'TextField', 'DateField', 'NoteMark'])
      await expect(page.getByRole('region', { name: component, exact: true })).toBeVisible();
    for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
      await page
        .getByRole('radiogroup', { name: 'Theme' })
        .getByText(theme, { exact: true })
        .click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectForEveryone(page, `design system, ${theme}`);
      for (const component of PICTURED) await expectAsPictured(page, component, theme);
    }
    expect(complaints).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('the built app has no trace of it', async () => {
  const out = path.join(APP_FOLDER, 'out', 'renderer');
  const files = await readdir(out, { recursive: true });
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.filter((file) => file.includes('design-system'))).toEqual([]);
  for (const file of files.filter((name) => /\.(js|html|css)$/.test(name)))
    expect(await readFile(path.join(out, file), 'utf8'), file).not.toContain('Design system');
});
