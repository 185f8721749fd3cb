/** What axe-core has to say about a screen, and whether it fits its window. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Milliseconds. */
const REDRAWN_WITHIN = 5_000;
/** What of a screen hangs on the theme alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const THEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type ShownTheme = (typeof THEMES)[number];

/** Makes the system ask for a theme; the window follows it unless the person has chosen one. */
export async function showTheme(page: Page, theme: ShownTheme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme.endsWith('dark') ? 'dark' : 'light',
    contrast: theme.startsWith('contrast') ? 'more' : 'no-preference',
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** Checks the screen as it is now; the test goes on after a fault, to name them all. */
export async function expectForEveryone(page: Page, when: string): Promise<void> {
  await settleDown(page);
  expect.soft(await findFaults(page), `faults, ${when}`).toEqual([]);
  await expectFits(page, when);
}

/** Checks a screen again in another theme, which changes its colours and nothing else. */
export async function expectColoursForEveryone(page: Page, when: string): Promise<void> {
  await settleDown(page);
  expect.soft(await findFaults(page, COLOUR_RULES), `faults, ${when}`).toEqual([]);
}

/** Checks that nothing reaches out of the window or has to be scrolled sideways to be read. */
export async function expectFits(page: Page, when: string): Promise<void> {
  // What is drawn for its width is drawn anew a moment after that has changed.
  await expect
    .configure({ soft: true })
    .poll(() => findOverflow(page), { message: `overflow, ${when}`, timeout: REDRAWN_WITHIN })
    .toEqual([]);
}

/** One line for each fault: the rule, where, and what is wrong. */
async function findFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // What the component library has announced stays there for seconds, and may name a button that
    // has gone by then.
    .exclude('[data-live-announcer]');
  if (rules === undefined) axe.withTags(STANDARDS);
  else axe.withRules([...rules]);
  const { violations } = await axe
    // The other mode opens a page of its own, which this app does not allow.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ').trim();
      return `${id}: ${target.join(' ')} (${reason})`;
    }),
  );
}

/** What reaches beyond the window's width, or has to be scrolled sideways to be read. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const { overflowX, visibility, position } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isRoot = element === document.documentElement;
      if (
        (isRoot || overflowX === 'auto' || overflowX === 'scroll') &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(
          `${nameOf(element)} scrolls sideways: ${element.scrollWidth - element.clientWidth} px`,
        );
      const isControl = element.matches(
        'a, button, input, textarea, [role="radio"], [role="slider"]',
      );
      // A control that is drawn by its label lies hidden in a box of one pixel.
      const isHidden = (element.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
      const isShown =
        !isHidden &&
        visibility === 'visible' &&
        box.width > 1 &&
        box.height > 1 &&
        position !== 'fixed';
      if (isControl && isShown && (box.right > innerWidth + 1 || box.left < -1))
        found.push(
          `${nameOf(element)} lies outside: ${Math.round(box.left)} to ${Math.round(box.right)}`,
        );
    }
    return found;
  });
}

/** Waits until nothing moves and nothing fades: axe reads colours as they are at that moment. */
async function settleDown(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().length), { message: 'animations' })
    .toBe(0);
}
