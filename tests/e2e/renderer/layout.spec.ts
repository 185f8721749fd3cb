/**
 * Every main view stands where it stood. After a change that is meant, the layouts are kept anew by
 * `npx playwright test layout --project renderer --update-snapshots`, and looked at in the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from '../support/in-browser.ts';
import { differences, layoutOf, type Layout } from '../support/layout.ts';
import { prepareViews, VIEWS } from '../support/views.ts';

const FILE = fileURLToPath(new URL('layouts.json', import.meta.url));
/** Those whose height hangs on no text that content alone decides. */
const COMPARED = [
  'today',
  'milestones',
  'timeline',
  'progress',
  'journal',
  'replan',
  'setup time',
  'plans',
  'skills',
];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;

/** What `--update-snapshots` stands for, with and without a word behind it. */
const UPDATED_BY: ReadonlySet<string> = new Set(['all', 'changed']);

// A clock that is set counts months in UTC.
test.use({ timezoneId: 'UTC' });

test('every main view stands where it stood', async ({ page }, { config }) => {
  test.slow();
  await prepareViews(page);
  const layouts: Record<string, Layout> = {};
  for (const view of VIEWS.filter(({ name }) => COMPARED.includes(name))) {
    await view.open(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      // What is drawn for its width is drawn anew a moment after that has changed.
      await expect.poll(() => isSettled(page)).toBe(true);
      layouts[`${view.name}, ${width} by ${height}`] = await layoutOf(page);
    }
    await page.setViewportSize(SIZES[0]);
  }
  if (UPDATED_BY.has(config.updateSnapshots)) writeFileSync(FILE, toText(layouts));
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Layout>;
  expect(Object.keys(layouts)).toEqual(Object.keys(kept));
  for (const [view, layout] of Object.entries(layouts))
    expect.soft(differences(kept[view] ?? {}, layout), view).toEqual([]);
});

/** Whether two looks, two frames apart, find everything in one place. */
async function isSettled(page: Page): Promise<boolean> {
  const before = await layoutOf(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  return differences(before, await layoutOf(page)).length === 0;
}

/** One line for each box, so that a diff names what moved. */
function toText(layouts: Readonly<Record<string, Layout>>): string {
  const text = JSON.stringify(layouts, null, 2);
  return `${text.replaceAll(/\[\s+(-?\d+),\s+(-?\d+),\s+(-?\d+),\s+(-?\d+)\s+\]/g, '[$1, $2, $3, $4]')}\n`;
}
