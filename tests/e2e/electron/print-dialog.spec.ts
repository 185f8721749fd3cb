/** How a plan goes on paper: chosen, looked at page by page, saved as it was shown, or printed. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import type { ElectronApplication, Locator, Page } from '@playwright/test';

import {
  expectColoursForEveryone,
  expectFits,
  expectForEveryone,
  showTheme,
  THEMES,
} from '../support/accessibility.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { chooseExport, exportButton, printDialog } from '../support/export.ts';
import { expect, resize, shareApp, test, zoom } from '../support/launch.ts';
import { readPdf } from '../support/pdf.ts';
import { createPlan, messages } from '../support/screens.ts';
import { words } from '../support/words.ts';

const app = shareApp(({ page }) => createPlan(page));

/** The page that is shown, and of how many. */
async function shownPage(page: Page): Promise<{ number: number; count: number }> {
  const picture = printDialog(page).getByRole('img');
  await expect(picture).toHaveAttribute('data-page', /\d/);
  const [number = 0, count = 0] =
    (await picture.getAttribute('aria-label'))?.match(/\d+/g)?.map(Number) ?? [];
  await expect(picture).toHaveAttribute('data-page', String(number));
  return { number, count };
}

/** Counts how often the app prints into memory from now on. */
async function countPrints(electron: ElectronApplication): Promise<() => Promise<number>> {
  await electron.evaluate(({ app: electronApp }) => {
    const counted = globalThis as unknown as { prints: number };
    counted.prints = 0;
    electronApp.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = (options) => {
        counted.prints += 1;
        return print(options);
      };
    });
  });
  return () => electron.evaluate(() => (globalThis as unknown as { prints: number }).prints);
}

/** Whether there is ink on the picture: something else than white. */
function isDrawn(picture: Locator): Promise<boolean> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 !== 3 && value < 128);
  });
}

test('the pages are looked at by mouse and by keys, and saved as they were shown', async ({
  dataFolder,
}) => {
  const { page, electron } = app();
  const prints = await countPrints(electron);
  // A preview that is left while it prints takes nothing from the next one.
  await chooseExport(page, 'pdf');
  await expect.poll(prints).toBe(1);
  await page.keyboard.press('Escape');
  await chooseExport(page, 'pdf');
  const dialog = printDialog(page);
  const picture = dialog.getByRole('img');
  const { count } = await shownPage(page);
  expect(count).toBeGreaterThan(5);
  expect(await isDrawn(picture)).toBe(true);

  await dialog.getByRole('button', { name: words('print.next') }).click();
  expect((await shownPage(page)).number).toBe(2);
  const pages = dialog.getByRole('region', { name: words('print.pages'), exact: true });
  await pages.press('PageDown');
  expect((await shownPage(page)).number).toBe(3);
  await pages.press('End');
  expect((await shownPage(page)).number).toBe(count);
  await expect(dialog.getByRole('button', { name: words('print.next') })).toBeDisabled();
  expect(await isDrawn(picture)).toBe(true);
  await pages.press('Home');
  const whole = (await picture.boundingBox())?.width ?? 0;
  await dialog.getByRole('radio', { name: words('print.page-width') }).press('Space');
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(1.2 * whole);
  expect(await prints()).toBe(2);

  await dialog.getByRole('radio', { name: words('print-paper.letter') }).press('Space');
  await expect.poll(prints).toBe(3);
  await expect(dialog.getByText(words('print.making'))).toBeHidden();
  const shown = await shownPage(page);
  const file = path.join(dataFolder, 'My plan.pdf');
  await chooseSaveAs(electron, file);
  await dialog.getByRole('button', { name: words('print.save') }).click();
  await expect(messages(page)).toContainText(words('export.done', { file: 'My plan.pdf' }));
  await expect(dialog).toBeHidden();
  // The very pages, not others like them.
  expect(await prints()).toBe(3);
  const pdf = await readPdf(file);
  expect(Number(pdf.facts.get('Pages'))).toBe(shown.count);
  expect(await readdir(dataFolder)).toEqual(['My plan.pdf']);

  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('radio', { name: words('print-paper.letter') })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(exportButton(page)).toBeEnabled();
});

test('without a section there is nothing to save; one page for the wall needs none', async () => {
  const { page } = app();
  await chooseExport(page, 'pdf');
  const dialog = printDialog(page);
  const sections = dialog.getByRole('group', { name: words('print.sections') });
  const save = dialog.getByRole('button', { name: words('print.save') });
  for (const section of await sections.getByRole('checkbox').all()) await section.press('Space');
  await expect(dialog.getByRole('alert')).toHaveText(words('print.no-sections'));
  await expect(save).toBeDisabled();
  await dialog.getByRole('radio', { name: words('print-layout.wall') }).press('Space');
  await expect(sections).toBeHidden();
  await expect(save).toBeEnabled();
  await dialog.getByRole('radio', { name: words('print-layout.book') }).press('Space');
  for (const section of await sections.getByRole('checkbox').all()) await section.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a printer that is missing, refuses or is not wanted is said plainly', async () => {
  const { page, electron } = app();
  const answerNextPrint = (printers: number, reason: string) =>
    electron.evaluate(
      ({ app: electronApp }, answer) => {
        Object.assign(globalThis, { printer: answer });
        const counted = globalThis as unknown as { printer: typeof answer; isWatched?: true };
        if (counted.isWatched) return;
        counted.isWatched = true;
        electronApp.on('web-contents-created', (_event, contents) => {
          contents.getPrintersAsync = () =>
            Promise.resolve(Array.from({ length: counted.printer.printers }, () => ({}) as never));
          contents.print = (_options, done) =>
            done?.(counted.printer.reason === '', counted.printer.reason);
        });
      },
      { printers, reason },
    );
  await page.keyboard.press('Control+p');
  const dialog = printDialog(page);
  const print = dialog.getByRole('button', { name: words('print.print') });
  const problem = dialog.getByRole('alert');

  await answerNextPrint(0, '');
  await print.click();
  await expect(problem).toHaveText(words('print.no-printer'));
  await answerNextPrint(1, 'Print job failed');
  await print.click();
  await expect(problem).toHaveText(words('print.not-printed'));
  await answerNextPrint(1, 'Print job canceled');
  await print.click();
  await expect(problem).toBeHidden();
  await expect(print).toBeEnabled();
  await answerNextPrint(1, '');
  await print.click();
  await expect(messages(page)).toContainText(words('print.sent'));
  await expect(dialog).toBeHidden();
});

test('the dialog is for everyone, in small windows and every theme', async () => {
  const { page, electron } = app();
  await chooseExport(page, 'pdf');
  await shownPage(page);
  await expectForEveryone(page, 'the dialog of the paper');
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await expectColoursForEveryone(page, `the dialog of the paper, ${theme}`);
  }
  await showTheme(page, 'light');
  await resize(electron, { width: 900, height: 600 });
  await expectFits(page, 'the dialog of the paper, 900 by 600');
  await resize(electron, { width: 1280, height: 800 });
  await zoom(electron, 2);
  await expectFits(page, 'the dialog of the paper, at 200 %');
  const save = printDialog(page).getByRole('button', { name: words('print.save') });
  await save.scrollIntoViewIfNeeded();
  await expect(save).toBeInViewport();
  await zoom(electron, 1);
  await page.keyboard.press('Escape');
});
