/**
 * What a person has to do with their hands, counted in the window, and the time that takes by the
 * keystroke-level model: S. K. Card, T. P. Moran, A. Newell, “The keystroke-level model for user
 * performance time with interactive systems”, Communications of the ACM 23(7), 1980. The model is one
 * of people who know what they are doing, so a newcomer's reading is added: at 238 words a minute
 * (M. Brysbaert, “How many words do we read per minute?”, Journal of Memory and Language 109, 2019)
 * the 20 % of a page that people likely read; 28 % at most (J. Nielsen, “How little do users read?”,
 * 2008).
 */
import type { Page } from '@playwright/test';

export interface InputCount {
  readonly clicks: number;
  readonly keys: number;
  /** Times the hand went from the mouse to the keyboard or back. */
  readonly handMoves: number;
}

const SECONDS = {
  /** K, of an average typist who is no secretary. */
  key: 0.28,
  /** P, to a target of usual size. */
  point: 1.1,
  /** Down and up, each 0.1. */
  click: 0.2,
  /** H */
  handMove: 0.4,
  /** M, here before every click. */
  decide: 1.35,
} as const;
const WORDS_A_SECOND = 238 / 60;
export const SHARE_READ = { likely: 0.2, most: 0.28 } as const;

/** Begins to count on the page as it is; a reload would end it. */
export async function startCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = { clicks: 0, keys: 0, handMoves: 0 };
    let device: 'mouse' | 'keys' = 'mouse';
    const use = (used: typeof device) => {
      if (device !== used) count.handMoves += 1;
      device = used;
    };
    addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (!isTrusted) return;
        use('mouse');
        count.clicks += 1;
      },
      true,
    );
    addEventListener(
      'keydown',
      ({ isTrusted }) => {
        if (!isTrusted) return;
        use('keys');
        count.keys += 1;
      },
      true,
    );
    Object.assign(globalThis, { inputCount: count });
  });
}

/** What was counted so far. */
export function inputCount(page: Page): Promise<InputCount> {
  return page.evaluate(
    () => (globalThis as unknown as { readonly inputCount: InputCount }).inputCount,
  );
}

/** The texts that stand in the window as it is, without scrolling. */
export function textsInSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      if (width > 1 && bottom > 0 && top < innerHeight) texts.push(node.textContent ?? '');
    }
    return texts;
  });
}

/** Words of texts of which each is read once, wherever it stands again. */
export function wordsOf(texts: readonly string[]): number {
  return [...new Set(texts)].join(' ').match(/\p{Letter}+/gu)?.length ?? 0;
}

/** Seconds the hands and the deciding take. */
export function handSeconds({ clicks, keys, handMoves }: InputCount): number {
  return (
    clicks * (SECONDS.decide + SECONDS.point + SECONDS.click) +
    keys * SECONDS.key +
    handMoves * SECONDS.handMove
  );
}

/** Seconds a newcomer reads where so many words stand. */
export function readingSeconds(words: number, share: number = SHARE_READ.likely): number {
  return (words * share) / WORDS_A_SECOND;
}
