/** Moves the window's clock: days of study pass in a test of seconds. */
import { expect, type Page } from '@playwright/test';

import { words } from './words.ts';

/**
 * Sets the clock and loads the window anew, as somebody does who comes back another day. Days in
 * winter only: the driver's clock counts months in UTC, which London leaves in summer.
 *
 * @param time as `2027-01-04T09:00:00Z`
 */
export async function comeBackAt(page: Page, time: string): Promise<void> {
  await page.clock.setSystemTime(new Date(time));
  await page.reload();
  await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
}

/** Lets time pass while the window stays open. */
export async function passTo(page: Page, time: string): Promise<void> {
  await page.clock.setSystemTime(new Date(time));
}
