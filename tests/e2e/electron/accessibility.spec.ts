/** Every screen, in every theme, in the smallest and the usual window, and at twice the size. */
import { findFaults, findOverflow, settleDown } from '../support/accessibility.ts';
import { expect, resize, shareApp, test } from '../support/launch.ts';
import { beginSetup, openStep, visit } from '../support/screens.ts';
import { prepareViews, VIEWS } from '../support/views.ts';
import { words } from '../support/words.ts';

// The longest file: each worker that is free takes a part of it.
test.describe.configure({ mode: 'parallel' });

const app = shareApp(({ page }) => prepareViews(page));

const USUAL = { width: 1280, height: 800 } as const;
const SMALLEST = { width: 900, height: 600 } as const;

async function chooseTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  const { page } = app();
  await visit(page, 'settings');
  await page
    .getByRole('radiogroup', { name: words('settings.theme') })
    .getByText(words(`theme.${theme}`), { exact: true })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', new RegExp(theme));
}

async function zoom(factor: number): Promise<void> {
  await app().electron.evaluate(({ BrowserWindow }, wanted) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(wanted);
  }, factor);
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  for (const size of [USUAL, SMALLEST]) {
    test(`axe finds nothing in the ${theme} theme at ${size.width} by ${size.height}`, async () => {
      const { page, electron } = app();
      await resize(electron, size);
      await chooseTheme(theme);
      for (const view of VIEWS) {
        await test.step(view.name, async () => {
          await view.open(page);
          await settleDown(page);
          expect.soft(await findFaults(page), view.name).toEqual([]);
          expect.soft(await findOverflow(page), view.name).toEqual([]);
        });
      }
    });
  }
}

test('at 200 % nothing is cut off or scrolls sideways, and axe finds nothing', async () => {
  const { page, electron } = app();
  await resize(electron, USUAL);
  await chooseTheme('light');
  await zoom(2);
  try {
    for (const view of VIEWS) {
      await test.step(view.name, async () => {
        await view.open(page);
        await settleDown(page);
        expect.soft(await findOverflow(page), view.name).toEqual([]);
        expect.soft(await findFaults(page), view.name).toEqual([]);
      });
    }
  } finally {
    await zoom(1);
  }
});

test('sliders say minutes, and what changes by itself is announced', async () => {
  const { page } = app();
  await beginSetup(page);
  await openStep(page, 'time');
  const week = page.getByRole('slider', { name: words('setup.time.hours-a-week'), exact: true });
  await expect(week).toHaveAttribute('aria-valuetext', '600 minutes');
  const preview = page.getByRole('complementary', { name: words('preview.label') });
  await expect(preview.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  const before = await preview.getByRole('status').textContent();
  await week.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-valuetext', '615 minutes');
  await expect(preview.getByRole('status')).not.toHaveText(before ?? '');
});
