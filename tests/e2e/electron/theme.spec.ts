/** Light, dark and high contrast, chosen or as the system has it. */
import type { Page } from '@playwright/test';

import { expect, launchApp, test } from '../support/launch.ts';
import { visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const choose = (page: Page, theme: 'system' | 'light' | 'dark' | 'contrast') =>
  page
    .getByRole('radiogroup', { name: words('settings.theme') })
    .getByText(words(`theme.${theme}`), { exact: true })
    .click();

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a theme is shown at once and after a restart', async ({ app, dataFolder }) => {
  const { page } = app;
  await visit(page, 'settings');
  const seen = new Set<string>();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await choose(page, theme);
    await expect(
      page.getByRole('radio', { name: words(`theme.${theme}`), exact: true }),
    ).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', new RegExp(theme));
    seen.add(await background(page));
  }
  expect(seen.size).toBeGreaterThan(1);
  await choose(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await background(page);
  await app.close();

  const again = await launchApp(dataFolder);
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background(again.page)).toBe(dark);
  await again.close();
});

test('left to the system, the theme follows it while the window is open', async ({ app }) => {
  const { page } = app;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  }
  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
});
