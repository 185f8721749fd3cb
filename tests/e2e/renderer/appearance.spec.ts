/** How the screens look in the current Chromium, in every theme and size. */
import { findFaults, findOverflow, settleDown } from '../support/accessibility.ts';
import { expect, test } from '../support/in-browser.ts';
import { visit } from '../support/screens.ts';
import { prepareViews, VIEWS } from '../support/views.ts';
import { words } from '../support/words.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  // 1280 by 800 at 200 %.
  { width: 640, height: 400 },
];

test('every screen opens without a complaint, and none scrolls sideways', async ({ page }) => {
  await prepareViews(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const view of VIEWS) {
      await test.step(`${view.name} at ${size.width} by ${size.height}`, async () => {
        await view.open(page);
        expect.soft(await findOverflow(page), `${view.name}, ${size.width}`).toEqual([]);
      });
    }
  }
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in the ${theme} theme`, async ({ page }) => {
    await prepareViews(page);
    await visit(page, 'settings');
    await page.getByText(words(`theme.${theme}`), { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', new RegExp(theme));
    for (const view of VIEWS) {
      await test.step(view.name, async () => {
        await view.open(page);
        await settleDown(page);
        expect.soft(await findFaults(page), view.name).toEqual([]);
      });
    }
  });
}

test('our own typefaces are used', async ({ page }) => {
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    const title = document.querySelector('h1');
    return {
      loaded: [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
      body: getComputedStyle(document.body).fontFamily,
      title: title === null ? '' : getComputedStyle(title).fontFamily,
    };
  });
  expect(used.body).toContain('Inter');
  expect(used.title).toContain('Source Serif 4');
  expect(used.loaded).toEqual(
    expect.arrayContaining(['Inter Variable', 'Source Serif 4 Variable']),
  );
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await prepareViews(page);
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].map((text) => Number.parseFloat(text));
      }),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.01);
});
