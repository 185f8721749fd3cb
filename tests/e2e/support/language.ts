/** The window in another language: German as it is, or the made-up one in German's place. */
import { expect, type Page } from '@playwright/test';

import de from '../../../src/renderer/messages/de.json' with { type: 'json' };
import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import { outsideBrackets, pseudoCatalogue } from '../../support/pseudo-locale.ts';
import { seedRows } from './seed-plan.ts';
import { expectWords, words } from './words.ts';

const LOCALE = 'de-DE';

/** Puts the window into German, by its setting, and reads it anew. */
export function speakGerman(page: Page): Promise<void> {
  return speak(page, de);
}

/**
 * Puts the window into the made-up language. It takes the place of German, whose texts the window
 * fetches by an address of their own; dates and numbers stay German.
 */
export async function speakPseudo(page: Page): Promise<void> {
  const messages = pseudoCatalogue(en);
  await page.route(/\/assets\/de-[\w-]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export default ${JSON.stringify(messages)};`,
    }),
  );
  await speak(page, messages);
}

async function speak(page: Page, messages: Readonly<Record<string, string>>): Promise<void> {
  await seedRows(page, { settings: [{ key: 'language', value: 'de' }] });
  await page.reload();
  expectWords({ locale: LOCALE, messages });
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
}

/** What is shown or read out that neither comes from the catalogue nor is content, date or number. */
export async function findUntranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(collectTexts);
  return [...new Set(texts)].filter((text) =>
    (outsideBrackets(text).match(/\p{L}+/gu) ?? []).some((word) => !KNOWN.has(word)),
  );
}

/** Every text in sight and every name that is read out, but for what is marked as English. */
function collectTexts(): readonly string[] {
  const texts: string[] = [];
  const isOurs = (element: Element) =>
    element.closest('[lang="en"], pre, script, style') === null && element.checkVisibility();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement !== null && isOurs(parentElement)) texts.push(textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']) {
      const text = element.getAttribute(name);
      if (text !== null && isOurs(element)) texts.push(text);
    }
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** Texts that have less room than they need, and text that leaves the control it stands in. */
export function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const report = (element: Element, why: string) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      found.add(`${element.tagName.toLowerCase()}.${element.getAttribute('class')} “${name.trim().slice(0, 60)}”: ${why}`);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.textContent.trim() === '') continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      // What only screen readers are told lies in a box of one pixel.
      if (element.closest('svg') !== null || clientWidth <= 1 || clientHeight <= 1) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isTold = textOverflow === 'ellipsis' && element.closest('[title]') !== null;
      const isControl = element.matches('button, [role="tab"], [role="button"], label');
      if ((hides(overflowX) || isControl) && scrollWidth > clientWidth + 1 && !isTold)
        report(element, `${scrollWidth - clientWidth} px too wide`);
      if (hides(overflowY) && scrollHeight > clientHeight + 2 && !isTold)
        report(element, `${scrollHeight - clientHeight} px too high`);
    }
    for (const label of document.querySelectorAll('svg text')) {
      const drawing = label.closest('svg');
      if (drawing === null || getComputedStyle(drawing).overflow === 'visible') continue;
      const [outer, inner] = [drawing.getBoundingClientRect(), label.getBoundingClientRect()];
      if (inner.left < outer.left - 1 || inner.right > outer.right + 1)
        report(label, 'leaves its drawing');
    }
    return [...found];
  });
}

/** Words that are dates, units or German already: names of days and months, the library's own. */
const KNOWN = new Set([
  ...dateWords(),
  'h',
  'min',
]);

function dateWords(): readonly string[] {
  const styles = ['short', 'long'] as const;
  return styles.flatMap((style) =>
    Array.from({ length: 12 }, (_, index) => {
      const time = Date.UTC(2027, index, index + 1);
      const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(time);
      const alone = [format({ month: style }), format({ weekday: style })];
      return [...alone, format({ day: 'numeric', month: style, weekday: style })];
    }).flatMap((words) => words.flatMap((word) => word.match(/\p{L}+/gu) ?? [])),
  );
}
