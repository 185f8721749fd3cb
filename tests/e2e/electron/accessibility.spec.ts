/**
 * Every screen in light, in the smallest and the usual window, and at twice the size; and in the
 * other themes, of which the short form takes one for each screen, in turn.
 */
import {
  expectColoursForEveryone,
  expectFits,
  expectForEveryone,
  showTheme,
} from '../support/accessibility.ts';
import { expect, resize, shareApp, test, zoom } from '../support/launch.ts';
import { isLongForm } from '../support/long-form.ts';
import { beginSetup, openStep } from '../support/screens.ts';
import { prepareViews, VIEWS } from '../support/views.ts';
import { words } from '../support/words.ts';

// The longest file: each worker that is free takes a part of it.
test.describe.configure({ mode: 'parallel' });

const app = shareApp(({ page }) => prepareViews(page));

const USUAL = { width: 1280, height: 800 } as const;
const SMALLEST = { width: 900, height: 600 } as const;

const THEMES = ['dark', 'contrast', 'contrast-dark'] as const;

for (const [index, view] of VIEWS.entries()) {
  const themes = isLongForm ? THEMES : [THEMES[index % THEMES.length] ?? 'dark'];
  test(`${view.name}: for everyone, in light and ${themes.join(' and ')}, in every size`, async () => {
    const { page, electron } = app();
    await showTheme(page, 'light');
    await view.open(page);
    await expectForEveryone(page, 'light');
    for (const theme of themes) {
      await showTheme(page, theme);
      await expectColoursForEveryone(page, theme);
    }
    await resize(electron, SMALLEST);
    await expectFits(page, '900 by 600');
    await resize(electron, USUAL);
    await zoom(electron, 2);
    await expectForEveryone(page, 'at 200 %');
    await zoom(electron, 1);
  });
}

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
