/** German in the real app: chosen, kept over a restart, and in what goes to the system and to paper. */
import path from 'node:path';

import { savePdf } from '../support/export.ts';
import { GERMAN } from '../support/language.ts';
import { expect, startApp, test } from '../support/launch.ts';
import { readPdf } from '../support/pdf.ts';
import { createPlan, messages, ROLE, visit } from '../support/screens.ts';
import { expectWords, words } from '../support/words.ts';

test.afterEach(() => expectWords(null));

test('German is kept over a restart, with its dates and numbers, and goes to paper', async ({
  app,
  dataFolder,
}) => {
  await visit(app.page, 'settings');
  await app.page
    .getByRole('radiogroup', { name: words('settings.language') })
    .getByText(words('language.de'))
    .click();
  expectWords(GERMAN);
  await expect(app.page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await app.close();

  const again = await startApp(dataFolder);
  const { page, electron } = again;
  await expect(page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  // Chosen in a system that speaks English.
  expect(await page.evaluate(() => navigator.language)).toMatch(/^en/);
  await createPlan(page, { start: '2027-01-04', goal: 'Im Sommer wechseln' });
  await expect(page.getByText(/^fertig am \d{1,2}\. \p{L}+ 20\d\d$/u)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: `${ROLE}, Einstieg` })).toBeVisible();

  const file = path.join(dataFolder, 'Mein Plan.pdf');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      Object.assign(globalThis, { saveDialog: args.at(-1) });
      return Promise.resolve({ canceled: false, filePath });
    };
  }, file);
  await savePdf(page);
  await expect(messages(page)).toContainText(words('export.done', { file: 'Mein Plan.pdf' }));
  const asked = await electron.evaluate(
    () =>
      (globalThis as unknown as { saveDialog: { title: string; defaultPath: string } }).saveDialog,
  );
  expect(asked.title).toBe('Plan als PDF sichern');
  expect(path.basename(asked.defaultPath)).toBe(`Lernplan ${ROLE} Einstieg.pdf`);

  const pdf = await readPdf(file);
  expect(pdf.facts.get('Title')).toBe(`Lernplan: ${ROLE}, Stufe Einstieg`);
  expect(pdf.text).toMatch(/^Meilenstein 1 von \d+$/m);
  expect(pdf.text).toMatch(/\d{1,2}\. (Januar|Februar|März) 2027/);
  expect(pdf.text).not.toMatch(/Milestone \d|Reached when|Every week/);
  await again.close();
});
