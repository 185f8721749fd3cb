/** The export of a plan, as a person asks for it. */
import type { Locator, Page } from '@playwright/test';

import type { ExportFormat } from '../../../src/shared/ipc/contract.ts';
import { words } from './words.ts';

/** The button in the plan's header; enabled while nothing is being exported. */
export function exportButton(page: Page): Locator {
  return page.getByRole('button', { name: words('plan.export-menu') });
}

/** Chooses a format from the menu. A calendar then asks how sessions are to stand in it. */
export async function chooseExport(page: Page, format: ExportFormat): Promise<void> {
  await exportButton(page).click();
  const name = words(format === 'pdf' ? 'plan.export' : `export-format.${format}`);
  await page.getByRole('menuitem', { name, exact: true }).click();
}
