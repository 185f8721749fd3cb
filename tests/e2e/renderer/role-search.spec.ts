/** Searching and filtering the library, by what a person types and presses. */
import type { Page } from '@playwright/test';

import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/in-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { ROLE, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: words('library.search') });
const table = (page: Page) => page.getByRole('table', { name: words('library.title') });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const rowOf = (page: Page, role: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: role, exact: true }) });

const openFilters = (page: Page) =>
  page.getByRole('button', { name: words('library.filters') }).click();
const choose = (page: Page, filter: string, option: string) =>
  page.getByRole('radiogroup', { name: filter }).getByText(option, { exact: true }).click();

test('a fact of the long texts is found, and the row says where it stands', async ({ page }) => {
  await field(page).fill('glassdoor');
  const row = rowOf(page, ROLE);
  const reasons = row.getByRole('list', { name: words('library.found-in') });
  await expect(reasons.getByText(words('library.field.pay')).first()).toBeVisible();
  await expect(reasons.locator('mark').first()).toHaveText('Glassdoor');
  await expect(page).toHaveURL(/q=glassdoor/);
});

test('a typing error is forgiven, and C++ is not every word with a C', async ({ page }) => {
  await field(page).fill('kubernets');
  await expect(rowOf(page, ROLE).locator('mark').first()).toHaveText('Kubernetes');
  await field(page).fill('C++');
  await expect(rows(page)).toHaveCount(2);
  await expect(rowOf(page, ROLE).locator('mark').first()).toHaveText('C++');
});

test('the search is still there when one comes back from a role', async ({ page }) => {
  await field(page).fill('federated learning');
  const link = rows(page).first().getByRole('link');
  await expect(link).toHaveText('Postdoctoral Researcher Federated Learning');
  const found = await rows(page).count();
  await link.click();
  await page.getByRole('link', { name: words('role.all-roles') }).click();
  await expect(field(page)).toHaveValue('federated learning');
  await expect(rows(page)).toHaveCount(found);
  await visit(page, 'plans');
  await page.goBack();
  await expect(field(page)).toHaveValue('federated learning');
  // The rail begins afresh.
  await visit(page, 'roles');
  await expect(field(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount((await content()).roles.length);
});

test('every letter typed quickly arrives', async ({ page }) => {
  const typed = 'data engineering and what comes of it';
  await field(page).pressSequentially(typed);
  await expect(field(page)).toHaveValue(typed);
  await expect(page).toHaveURL(/of\+it|of%20it/);
  await expect(field(page)).toHaveValue(typed);
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('filters narrow the list, are counted, and survive a reload', async ({ page }) => {
  const { roles } = await content();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(
    words('library.count', { count: roles.length, all: roles.length }),
  );
  await choose(page, words('library.families'), 'Science');
  const science = roles.filter(({ family }) => family === 'science').length;
  await expect(rows(page)).toHaveCount(science);
  await expect(status).toHaveText(words('library.count', { count: science, all: roles.length }));
  await openFilters(page);
  await choose(page, words('library.filter-figures'), words('library.field.pay'));
  await expect(rows(page)).toHaveCount(
    roles.filter(
      ({ family, figures }) => family === 'science' && figures.some(({ topic }) => topic === 'pay'),
    ).length,
  );
  const shown = await rows(page).count();
  await page.reload();
  await expect(rows(page)).toHaveCount(shown);
  await expect(
    page.getByRole('radiogroup', { name: words('library.filter-figures') }),
  ).toBeVisible();
});

test('the list is put in order by name and by study left', async ({ page }) => {
  await openFilters(page);
  await choose(page, words('library.sort'), words('library.sort-name'));
  const titles = () => rows(page).getByRole('heading').allTextContents();
  const { roles } = await content();
  const byName = roles.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b));
  await expect.poll(titles).toEqual(byName);
  await choose(page, words('library.sort'), words('library.sort-hours'));
  await expect.poll(titles).not.toEqual(byName);
  const hours = await rows(page).evaluateAll((all) =>
    all.map((row) =>
      Number(row.querySelectorAll('[role=cell]')[2]?.textContent.replaceAll(/\D/g, '')),
    ),
  );
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
});

test('nothing found says what to leave out, and one button clears it all', async ({ page }) => {
  const { roles } = await content();
  await choose(page, words('library.families'), 'Leadership');
  await field(page).fill('federated learning postdoc');
  await expect(page.getByText(words('library.nothing-filtered', { count: 2 }))).toBeVisible();
  const ways = page.getByRole('list', { name: words('library.ways-out') });
  await ways.getByRole('button').first().click();
  await expect(rows(page).first()).toBeVisible();
  await field(page).fill('zzzzzz');
  await expect(page.getByText(words('library.nothing', { words: 'zzzzzz' }))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: words('library.clear-words') })
    .last()
    .click();
  await expect(rows(page)).toHaveCount(roles.length);
  await expect(field(page)).toHaveValue('');
});

test('with the keyboard alone one searches, filters and opens a role', async ({ page }) => {
  await tabTo(page, field(page));
  await page.keyboard.type('climate');
  await expect(rows(page).first().getByRole('link')).toHaveText('Climate Data Scientist');
  await tabTo(page, page.getByRole('button', { name: words('library.filters') }));
  await page.keyboard.press('Enter');
  const stage = page.getByRole('radiogroup', { name: words('library.filter-to') });
  await tabTo(page, stage.getByRole('radio', { name: words('stage.entry') }));
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByRole('radio', { name: words('stage.mid') })).toBeChecked();
  await expect(page).toHaveURL(/to=mid/);
  await tabTo(page, rows(page).first().getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Climate Data Scientist');
});

test('the library is for everyone, while searching, filtering and finding nothing', async ({
  page,
}) => {
  test.slow();
  await openFilters(page);
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await field(page).fill('python c++');
    await expect(page.locator('mark').first()).toBeVisible();
    await expectForEveryone(page, `search, ${theme}`);
    await field(page).fill('zzzzzz');
    await expect(page.getByText(words('library.nothing', { words: 'zzzzzz' }))).toBeVisible();
    await expectForEveryone(page, `nothing found, ${theme}`);
  }
  await field(page).fill('python');
  await expect(page.locator('mark').first()).toBeVisible();
  for (const [width, height] of [
    [900, 600],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectForEveryone(page, `search, ${width} by ${height}`);
  }
});
