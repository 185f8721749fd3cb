/** The skill ledger: found by words, changed with a way back. */
import { expect, test } from '../support/in-browser.ts';
import { messages, visit } from '../support/screens.ts';
import { words } from '../support/words.ts';

test('a skill is found, set, taken back, and listed among what is known', async ({ page }) => {
  await visit(page, 'skills');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('relational');
  const levels = page.getByRole('radiogroup', { name: 'SQL' });
  await expect(page.getByRole('radiogroup')).toHaveCount(1);
  await levels.getByRole('radio', { name: words('level.working') }).press('Space');
  await expect(messages(page)).toContainText(words('change.skill-level-set', { subject: 'SQL' }));
  await messages(page)
    .getByRole('button', { name: words('undo.action') })
    .click();
  await expect(levels.getByRole('radio', { name: words('level.none') })).toBeChecked();

  await levels.getByRole('radio', { name: words('level.awareness') }).press('Space');
  await page.getByRole('searchbox', { name: words('skills.search') }).press('Escape');
  await page.getByRole('checkbox', { name: words('skills.known-only') }).press('Space');
  await expect(page.getByRole('radiogroup')).toHaveCount(1);
  await expect(levels.getByRole('radio', { name: words('level.awareness') })).toBeChecked();
});

test('words that no skill has say so', async ({ page }) => {
  await visit(page, 'skills');
  await page.getByRole('searchbox', { name: words('skills.search') }).fill('xyzzy');
  await expect(page.getByText(words('skills.nothing'))).toBeVisible();
});
