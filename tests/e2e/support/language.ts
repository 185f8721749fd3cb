/** The window in another language: German as it is, or the made-up one in German's place. */
import { expect, type Page } from '@playwright/test';

import de from '../../../src/renderer/messages/de.json' with { type: 'json' };
import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import { outsideBrackets, pseudoCatalogue } from '../../support/pseudo-locale.ts';
import { content } from './content.ts';
import { seedRows } from './seed-plan.ts';
import { expectWords, words } from './words.ts';

const LOCALE = 'de-DE';

/** What a German window says. */
export const GERMAN = { locale: LOCALE, messages: de } as const;

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

/** Puts the window into German, whose texts may be others than its own; tests then expect them. */
async function speak(page: Page, messages: Readonly<Record<string, string>>): Promise<void> {
  await seedRows(page, { settings: [{ key: 'language', value: 'de' }] });
  await page.reload();
  expectWords({ locale: LOCALE, messages });
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
}

/** Puts the window into German. */
export function speakGerman(page: Page): Promise<void> {
  return speak(page, de);
}

/** What is shown or read out that comes neither from the catalogue nor from content, data or dates. */
export async function findUntranslated(page: Page): Promise<readonly string[]> {
  const parts = await contentTexts();
  const texts = await page.evaluate(collectTexts);
  return [...new Set(texts.map(({ text }) => text))].filter((text) => {
    let rest = outsideBrackets(text);
    for (const part of parts) if (rest.includes(part)) rest = rest.replaceAll(part, ' ');
    return (rest.match(/\p{L}{2,}/gu) ?? []).some((word) => !KNOWN.has(word));
  });
}

/**
 * Content in sight that is not marked as English. A name that is only read out has the language of
 * its element, whose other words are the interface's, so it goes unmarked.
 */
export async function findUnmarked(page: Page): Promise<readonly string[]> {
  const parts = new Set(await contentTexts());
  const texts = await page.evaluate(collectTexts);
  const found = texts.filter(({ text, isName }) => !isName && parts.has(text));
  return [...new Set(found.map(({ text }) => text))];
}

let contentCache: readonly string[] | null = null;

/** Every text of the content, the longest first. */
async function contentTexts(): Promise<readonly string[]> {
  if (contentCache !== null) return contentCache;
  const { roles, skills, roleFamilies, skillFamilies, sources } = await content();
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 1) texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([roles, skills, roleFamilies, skillFamilies, sources]);
  contentCache = [...texts].toSorted((a, b) => b.length - a.length);
  return contentCache;
}

/** Every text in sight and every name that is read out, but for what is marked as English. */
function collectTexts(): readonly { readonly text: string; readonly isName: boolean }[] {
  const texts: { text: string; isName: boolean }[] = [];
  const add = (text: string | null, isName: boolean) => {
    if (text !== null && text.trim() !== '') texts.push({ text: text.trim(), isName });
  };
  const isOurs = (element: Element) =>
    element.closest('[lang="en"], pre, script, style') === null && element.checkVisibility();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement !== null && isOurs(parentElement)) add(textContent, false);
  }
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']) {
      if (isOurs(element)) add(element.getAttribute(name), true);
    }
  return texts;
}

/** Texts that have less room than they need, and text that leaves the control it stands in. */
export function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const report = (element: Element, why: string) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      found.add(
        `${element.tagName.toLowerCase()}.${element.getAttribute('class')} “${name.trim().slice(0, 60)}”: ${why}`,
      );
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

/** Words that are dates, units, names or the component library's own German. */
const KNOWN = new Set(
  dateWords().concat(
    [
      'min Minuten Tag Monat Jahr tt mm jjjj Leer Heute Kalender Zurück ziehen Erweitern',
      'Reduzieren Weiter Schließen ausgewählt und Verringern Erhöhen Vorschläge Milepost',
      'Electron English Deutsch https Keine Drücken Sie bis Stunde Minute Uhr',
    ].flatMap((line) => line.split(' ')),
  ),
);

function dateWords(): readonly string[] {
  // One day of every month, and every day of a week.
  const days = Array.from({ length: 19 }, (_, index) =>
    Date.UTC(2027, Math.min(index, 11), 1 + Math.max(0, index - 11)),
  );
  const forms = (['short', 'long'] as const).flatMap((style): Intl.DateTimeFormatOptions[] => [
    { month: style },
    { weekday: style },
    { day: 'numeric', month: style },
  ]);
  return forms.flatMap((form) => {
    const formatter = new Intl.DateTimeFormat(LOCALE, { ...form, timeZone: 'UTC' });
    return days.flatMap((day) => formatter.format(day).match(/\p{L}+/gu) ?? []);
  });
}
