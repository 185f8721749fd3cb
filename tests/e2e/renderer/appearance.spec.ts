/** How the screens look in the current Chromium, in every theme and size. */
import { expectForEveryone, showTheme } from '../support/accessibility.ts';
import { expect, test } from '../support/in-browser.ts';
import { isLongForm } from '../support/long-form.ts';
import { prepareViews, VIEWS } from '../support/views.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  // 1280 by 800 at 200 %.
  { width: 640, height: 400 },
] as const;

// The same is looked at in the real app, in more ways; here it is the other engine that counts.
test('every screen opens without a complaint, in every size and theme', async ({ page }) => {
  test.slow();
  await prepareViews(page);
  for (const [index, view] of VIEWS.entries()) {
    await test.step(view.name, async () => {
      await page.setViewportSize(SIZES[0]);
      await view.open(page);
      for (const size of isLongForm ? SIZES : SIZES.slice(index % SIZES.length).slice(0, 1)) {
        await page.setViewportSize(size);
        await expectForEveryone(page, `${view.name}, ${size.width} by ${size.height}`);
      }
      if (!isLongForm) return;
      for (const theme of ['dark', 'contrast'] as const) {
        await showTheme(page, theme);
        await expectForEveryone(page, `${view.name}, ${theme}`);
      }
      await showTheme(page, 'light');
    });
  }
});

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
