/** The export of a plan, as a person asks for it. */
import type { Locator, Page } from '@playwright/test';

import type { ExportFormat } from '../../../src/shared/ipc/export-contract.ts';
import { words } from './words.ts';

/** The button in the plan's header; enabled while nothing is being exported. */
export function exportButton(page: Page): Locator {
  return page.getByRole('button', { name: words('plan.export-menu') });
}

/** Chooses a format from the menu. A calendar and a PDF then ask how they are to be. */
export async function chooseExport(page: Page, format: ExportFormat): Promise<void> {
  await exportButton(page).click();
  const name = words(format === 'pdf' ? 'plan.export' : `export-format.${format}`);
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Where it is chosen how the plan goes on paper. */
export function printDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: words('print.title') });
}

/** Saves the plan as a PDF, as its dialog proposes it. */
export async function savePdf(page: Page): Promise<void> {
  await chooseExport(page, 'pdf');
  await printDialog(page)
    .getByRole('button', { name: words('print.save') })
    .click();
}
