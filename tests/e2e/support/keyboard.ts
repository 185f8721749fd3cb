/** Walking a screen by the keyboard alone, and whether one sees where one is. */
import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 120;

/**
 * Presses Tab until the element has the focus, and checks that every stop on the way could be seen.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    const isThere = await isFocused(target);
    await expectFocusSeen(stop);
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${target.toString()}`);
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function focused(page: Page): Promise<ElementHandle<Element>> {
  return page.evaluateHandle<Element>(() => document.activeElement ?? document.body);
}

/** What of an element and its surroundings a focus ring could change; without it for a moment. */
function looks(element: ElementHandle<Element>, isWithout = false): Promise<string> {
  return element.evaluate(async (start, isBlurred) => {
    const around = [start, start.parentElement, ...(start.parentElement?.children ?? [])];
    // A hidden box is drawn by what stands beside its label.
    around.push(start.parentElement?.parentElement ?? null, ...start.children);
    const parts = around.flatMap((part) => (part === null ? [] : [part]));
    const looksNow = () =>
      parts
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')])
        .map((style) =>
          [
            style.outlineStyle === 'none' ? 'none' : style.outline,
            style.boxShadow,
            style.borderColor,
            style.backgroundColor,
            style.color,
            style.transform,
            style.clipPath,
          ].join(' '),
        )
        .join('\n');
    if (isBlurred && (start instanceof HTMLElement || start instanceof SVGElement)) {
      start.blur();
      // The window follows the event at once; with the next frame a small window takes its focus back.
      await Promise.resolve();
      await Promise.resolve();
      const looked = looksNow();
      start.focus({ preventScroll: true });
      return looked;
    }
    // Two frames in which the ring comes.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return looksNow();
  }, isWithout);
}

/**
 * Takes the focus away for a moment: something must have changed, or nobody saw it there. Asked again
 * for a while, since a busy machine draws the ring late.
 */
async function expectFocusSeen(element: ElementHandle<Element>): Promise<void> {
  const { name, isPage } = await element.evaluate((part) => ({
    name: `${part.tagName} ${part.getAttribute('aria-label') ?? part.textContent.slice(0, 60)}`,
    isPage: part === document.body,
  }));
  if (isPage) return;
  await expect
    .poll(async () => (await looks(element)) !== (await looks(element, true)), {
      message: `the focus on “${name}” can be seen`,
      timeout: 3000,
    })
    .toBe(true);
}
