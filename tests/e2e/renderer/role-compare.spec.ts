/** Two roles side by side, from wherever one begins. */
import type { Page } from '@playwright/test';

import { formatWork } from '../../../src/shared/calendar/format.ts';
import { compareRoles } from '../../../src/shared/planning/compare-roles.ts';
import { catalogueOf } from '../../../src/shared/planning/skill-catalogue.ts';
import { expectForEveryone, showTheme, THEMES } from '../support/accessibility.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/in-browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { openRole, OTHER_ROLE, ROLE } from '../support/screens.ts';
import { words } from '../support/words.ts';

const BRIEF = 'Platform Data Engineer';
const tick = (page: Page, role: string) =>
  page.locator('label').filter({
    has: page.getByRole('checkbox', { name: words('library.compare-role', { role }), exact: true }),
  });
const comparison = (page: Page, first: string, second: string) =>
  page.getByRole('table', { name: words('compare.caption', { first, second }) });
const picker = (page: Page, side: 'first' | 'second') =>
  page.getByRole('button', { name: new RegExp(words(`compare.${side}`)) });
const openAddress = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

test('two roles are chosen in the library and compared', async ({ page }) => {
  await tick(page, ROLE).click();
  await expect(page.getByText(words('library.compare-one', { role: ROLE }))).toBeVisible();
  await expect(page.getByRole('button', { name: words('library.compare-open') })).toBeDisabled();
  await tick(page, OTHER_ROLE).click();
  // A third has no place beside two.
  await expect(
    page.getByRole('checkbox', { name: words('library.compare-role', { role: BRIEF }) }),
  ).toBeDisabled();
  await page.getByRole('button', { name: words('library.compare-open') }).click();
  await expect(comparison(page, ROLE, OTHER_ROLE)).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole('checkbox', { name: words('library.compare-role', { role: ROLE }) }),
  ).toBeChecked();
});

test('the hours are those of the plans, and the sentence tells what is shared', async ({
  page,
}) => {
  const { roles, skills } = await content();
  const [first, second] = [ROLE, OTHER_ROLE].map((title) =>
    roles.find((role) => role.title === title),
  );
  if (first === undefined || second === undefined) throw new Error('the content has both roles');
  const [entry] = compareRoles({
    catalogue: catalogueOf(skills),
    first,
    second,
    levels: {},
    credited: new Set(),
  });
  if (entry === undefined) throw new Error('both can be planned');
  await openAddress(page, `#/roles/compare?a=${first.id}&b=${second.id}`);
  const row = comparison(page, ROLE, OTHER_ROLE)
    .getByRole('row', { name: new RegExp(`^${words('stage.entry')} `, 'i') })
    .first();
  const hours = (minutes: number) => `≈ ${formatWork(minutes, 'en-GB')}`;
  await expect(row.getByRole('cell').first()).toContainText(hours(entry.first));
  await expect(row.getByRole('cell').first()).toContainText(hours(entry.first - entry.shared));
  await expect(row.getByRole('cell').last()).toContainText(hours(entry.second));
  await expect(row.getByRole('cell').last()).toContainText(hours(entry.second - entry.shared));
  const shared = `≈ ${formatWork(entry.shared, 'en-GB')}`.replaceAll(' ', '\u00a0');
  await expect(page.getByText(`share ${shared} of study`)).toBeVisible();
});

test('from a role page, its related roles are offered first', async ({ page }) => {
  await openRole(page, ROLE);
  await page.getByRole('button', { name: words('role.compare') }).click();
  await expect(page.getByText(words('compare.one'))).toBeVisible();
  await page
    .getByRole('list', { name: words('compare.related', { role: ROLE }) })
    .getByRole('button', { name: OTHER_ROLE })
    .click();
  await expect(comparison(page, ROLE, OTHER_ROLE)).toBeVisible();
});

test('the sides are swapped, changed and planned', async ({ page }) => {
  await openAddress(page, '#/roles/compare?a=ml-software-engineer&b=platform-data-engineer');
  await expect(comparison(page, ROLE, BRIEF)).toBeVisible();
  await page.getByRole('button', { name: words('compare.swap') }).click();
  await expect(comparison(page, BRIEF, ROLE)).toBeVisible();
  await picker(page, 'first').click();
  await page.getByRole('option', { name: new RegExp(OTHER_ROLE) }).click();
  await expect(comparison(page, OTHER_ROLE, ROLE)).toBeVisible();
  await page.getByRole('button', { name: words('compare.plan', { role: ROLE }) }).click();
  await expect(page.getByRole('heading', { name: words('setup.goal.question') })).toBeVisible();
});

test.describe('an address that names no two roles is told in a sentence', () => {
  for (const [what, search, sentence] of [
    ['nothing', '', 'compare.none'],
    ['one role', '?a=ml-software-engineer', 'compare.one'],
    ['an unknown role', '?a=ml-software-engineer&b=none', 'compare.unknown'],
    ['the same role twice', '?a=ml-software-engineer&b=ml-software-engineer', 'compare.same'],
    ['numbers', '?a=1&b=2', 'compare.none'],
  ] as const)
    test(what, async ({ page }) => {
      await openAddress(page, `#/roles/compare${search}`);
      await expect(page.getByText(words(sentence))).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
    });
});

test('skills stand under who asks for them, with their levels', async ({ page }) => {
  await openAddress(page, '#/roles/compare?a=ml-software-engineer&b=platform-data-engineer');
  const table = comparison(page, ROLE, BRIEF);
  await expect(table.getByRole('row', { name: /^SQL / }).getByRole('cell').first()).toContainText(
    words('level.working'),
  );
  await expect(
    table
      .getByRole('row', { name: /^PyTorch / })
      .getByRole('cell')
      .last(),
  ).toHaveText(words('compare.not-asked'));
});

test('with the keyboard alone two roles are chosen, compared and swapped', async ({ page }) => {
  const box = (role: string) =>
    page.getByRole('checkbox', { name: words('library.compare-role', { role }), exact: true });
  await tabTo(page, box(ROLE));
  await page.keyboard.press('Space');
  await tabTo(page, box(OTHER_ROLE));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: words('library.compare-open') }));
  await page.keyboard.press('Enter');
  await expect(comparison(page, ROLE, OTHER_ROLE)).toBeVisible();
  const swap = page.getByRole('button', { name: words('compare.swap') });
  await tabTo(page, swap);
  await page.keyboard.press('Enter');
  await expect(comparison(page, OTHER_ROLE, ROLE)).toBeVisible();
  await expect(swap).toBeFocused();
});

test('a letter behind a claim names the page it comes from', async ({ page }) => {
  await openRole(page, ROLE);
  const { sources } = await content();
  const mark = page
    .getByRole('main')
    .getByRole('button', { name: /^Page A/ })
    .first();
  await mark.click();
  const note = page.getByRole('dialog', { name: words('source.title') });
  await expect(note).toContainText(sources[0]?.title ?? 'no source');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('the comparison is for everyone, in every theme and size', async ({ page }) => {
  test.slow();
  await openAddress(
    page,
    '#/roles/compare?a=ml-software-engineer&b=postdoctoral-researcher-federated-learning',
  );
  await expect(page.getByRole('table')).toBeVisible();
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await expectForEveryone(page, `compare, ${theme}`);
  }
  for (const [width, height] of [
    [900, 600],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectForEveryone(page, `compare, ${width} by ${height}`);
  }
  await openAddress(page, '#/roles/compare?a=ml-software-engineer');
  await expect(page.getByText(words('compare.one'))).toBeVisible();
  await expectForEveryone(page, 'compare, one role');
});
