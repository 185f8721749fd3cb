/**
 * Right-to-left text, emoji and words without an end in every text field: each is kept as typed, is
 * set in its own direction wherever it is shown, and pushes nothing out of the window.
 */
import type { Locator, Page } from '@playwright/test';

import { expectFits } from '../support/accessibility.ts';
import { givenPlan } from '../support/given-plan.ts';
import { expect, resize, shareApp, test } from '../support/launch.ts';
import {
  beginSetup,
  openPlan,
  openStep,
  openView,
  outline,
  shownTasks,
  visit,
} from '../support/screens.ts';
import { words, type WordsId } from '../support/words.ts';

/** Hebrew, a family of joined emoji, a flag, and a word that no line can hold. */
const BEGINNING = 'שלום עולם 👩‍👩‍👧‍👦🇮🇱';
const ODD = `${BEGINNING} ${'לאניתןלשבור'.repeat(12)}`;
const LONGEST_LABEL = 80;
const app = shareApp(async ({ page }) => givenPlan(page, { goal: ODD }));

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;

const details = (page: Page) => page.getByRole('complementary', { name: words('inspector.label') });
const dialog = (page: Page) => page.getByRole('dialog');
const button = (scope: Page | Locator, id: WordsId) =>
  scope.getByRole('button', { name: words(id), exact: true });

/** What was typed stands there as typed, from right to left, and nothing is pushed out. */
async function expectShown(page: Page, shown: Locator): Promise<void> {
  await expect(shown.first()).toBeVisible();
  expect(
    await shown.first().evaluate((element) => getComputedStyle(element).direction),
    'its direction',
  ).toBe('rtl');
  await expectFitsEverywhere(page);
}

async function expectFitsEverywhere(page: Page): Promise<void> {
  for (const size of SIZES) {
    await resize(app().electron, size);
    await expectFits(page, `${size.width} by ${size.height}`);
  }
  await resize(app().electron, SIZES[0]);
}

async function fillIn(field: Locator, text: string = ODD): Promise<void> {
  await field.fill(text);
  await expect(field).toHaveValue(text);
  expect(
    await field.evaluate((element) => getComputedStyle(element).direction),
    'the direction of what is typed',
  ).toBe('rtl');
}

test('goal and days off, typed, shown on the plan and listed', async () => {
  const { page } = app();
  await beginSetup(page);
  await fillIn(page.getByLabel(words('setup.goal.words')));
  await openStep(page, 'time');
  await button(page, 'setup.off.add').click();
  await fillIn(
    page.getByRole('textbox', { name: words('setup.off.label'), exact: true }),
    ODD.slice(0, LONGEST_LABEL),
  );
  await expectFitsEverywhere(page);
  await openStep(page, 'preview');
  await expectFitsEverywhere(page);
  await openPlan(page);
  await expectShown(page, page.getByRole('main').getByText(ODD, { exact: true }));
  await visit(page, 'plans');
  await expectShown(page, page.getByRole('main').getByText(ODD, { exact: true }));
});

test('an own task, in the outline, on the timeline and in a toast', async () => {
  const { page } = app();
  await openPlan(page);
  await outline(page).getByRole('row', { level: 1 }).first().click();
  await button(details(page), 'own.open').click();
  await fillIn(dialog(page).getByRole('textbox', { name: words('own.title') }));
  await dialog(page)
    .getByRole('textbox', { name: words('own.time') })
    .fill('0:30');
  await button(dialog(page), 'own.add').click();
  await expect(dialog(page)).toHaveCount(0);
  // It stands at the end of its milestone, which may be out of sight.
  const search = page.getByRole('searchbox', { name: words('outline.search') });
  await fillIn(search, BEGINNING);
  await expect(outline(page).getByRole('row', { level: 2 })).toHaveCount(1);
  const row = outline(page).getByRole('row', { name: ODD, exact: true });
  await expectShown(page, row.getByText(ODD, { exact: true }));
  await expectFitsEverywhere(page);
  await row.click();
  await expectShown(page, details(page).getByRole('heading', { level: 2 }));
  await search.press('Escape');

  await openView(page, 'timeline');
  const grid = page.getByRole('treegrid', { name: words('timeline.label') });
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await expectFitsEverywhere(page);
});

test('note, evidence, address and the note of a session, in the journal and the portfolio', async () => {
  const { page } = app();
  await openPlan(page);
  const [task = ''] = await shownTasks(page);
  await outline(page).getByRole('row', { name: task, exact: true }).click();
  await fillIn(details(page).getByRole('textbox', { name: words('task.evidence') }));
  await fillIn(details(page).getByRole('textbox', { name: words('task.note') }));
  await button(details(page), 'evidence.add-link').click();
  // An address is read from left to right, whatever it holds.
  const address = `https://example.org/${encodeURIComponent(ODD).slice(0, 300)}`;
  await dialog(page)
    .getByRole('textbox', { name: words('evidence.address') })
    .fill(address);
  await button(dialog(page), 'evidence.add-this-link').click();
  await button(details(page), 'time.add').click();
  await dialog(page)
    .getByRole('textbox', { name: words('session.time') })
    .fill('0:20');
  await fillIn(dialog(page).getByRole('textbox', { name: words('session.note') }));
  await button(dialog(page), 'session.add').click();
  await expect(dialog(page)).toHaveCount(0);
  await expectFitsEverywhere(page);

  await openView(page, 'journal');
  const entries = page.getByRole('region', { name: words('journal.list'), exact: true });
  // The note, the evidence, the sitting's note.
  await expect(entries.getByText(ODD, { exact: true })).toHaveCount(3);
  await expectShown(page, entries.getByText(ODD, { exact: true }));
  await fillIn(page.getByRole('searchbox', { name: words('journal.search') }), BEGINNING);
  await expect(entries.getByRole('article')).not.toHaveCount(0);
  await page.getByText(words('journal.portfolio'), { exact: true }).click();
  const portfolio = page.getByRole('region', { name: words('journal.portfolio'), exact: true });
  await expectShown(page, portfolio.getByText(ODD, { exact: true }));
});

test('a search for roles', async () => {
  const { page } = app();
  await visit(page, 'roles');
  const search = page.getByRole('searchbox', { name: words('library.search') });
  await fillIn(search, ODD);
  await expect(page.getByText(words('library.nothing', { words: ODD }))).toBeVisible();
  await expectFitsEverywhere(page);
  await search.fill('');
});
