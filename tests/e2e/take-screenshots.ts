/**
 * `npm run screenshots`: starts the app, walks through every screen with a small plan and keeps a
 * picture of each, in light and dark and in both window sizes.
 *
 * Pictures go to `test-results/screenshots`, or to the folder named.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { launchApp } from './support/launch.ts';

const target = path.resolve(process.argv[2] ?? 'test-results/screenshots');
const SIZES = [
  { name: '', width: 1280, height: 800 },
  { name: '-900x600', width: 900, height: 600 },
];

await mkdir(target, { recursive: true });
const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'milepost-pictures-'));
try {
  const app = await launchApp(dataFolder);
  const { electron, page } = app;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));

  for (const size of SIZES) {
    await electron.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
    for (const theme of ['Light', 'Dark']) {
      await visit(page, 'Settings');
      await page.getByText(theme, { exact: true }).click();
      const keep = (name: string) =>
        page.screenshot({
          path: path.join(target, `${name}-${theme.toLowerCase()}${size.name}.png`),
          animations: 'disabled',
        });
      await keep('settings');
      await visit(page, 'Roles');
      await page.getByRole('row', { name: /Machine Learning Software Engineer/ }).waitFor();
      await keep('library');
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Machine Learning Software Engineer' })
        .click();
      await page.getByRole('button', { name: 'Plan this role' }).waitFor();
      await keep('role');
      for (const section of ['Pay', 'What it asks', 'Daily work']) {
        await page.getByRole('button', { name: section, exact: true }).click();
        await keep(`role-${section.toLowerCase().replaceAll(' ', '-')}`);
      }
      await page.getByRole('button', { name: 'Plan this role' }).click();
      await page.getByText('Where do you want to go?').waitFor();
      await keep('setup-goal');
      await page
        .getByRole('button', { name: '2 What you know' })
        .or(page.getByRole('button', { name: 'What you know' }))
        .first()
        .click();
      await keep('setup-skills');
      await page.getByRole('button', { name: 'Your time' }).first().click();
      await keep('setup-time');
      if (size.name === '' && theme === 'Light') {
        await page.getByRole('button', { name: 'Create plan' }).click();
        await page.getByRole('button', { name: 'Export…' }).waitFor();
        await page.getByRole('tab', { name: 'Milestones' }).click();
        const ticks = page.getByRole('treegrid').getByRole('checkbox');
        for (const position of [1, 2, 3]) await ticks.nth(position).click({ force: true });
      }
      await visit(page, 'Plans');
      await page.getByRole('heading', { name: 'Plans' }).waitFor();
      await keep('plans');
      await page.getByRole('main').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Export…' }).waitFor();
      await keep('today');
      await page.getByRole('tab', { name: 'Milestones' }).click();
      await page.getByRole('treegrid').waitFor();
      await keep('workspace');
      await page.getByRole('treegrid').getByRole('row').first().click();
      await keep('workspace-milestone');
      await visit(page, 'Skills');
      await page.getByRole('heading', { name: 'Skills', exact: true }).waitFor();
      await keep('skills');
    }
  }
  await app.close();
  for (const error of new Set(errors)) console.error(`the page said: ${error}`);
  if (errors.length > 0) process.exitCode = 1;
} finally {
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}

async function visit(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name, exact: true })
    .click();
}
