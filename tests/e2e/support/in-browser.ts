/** The built window in the system's Chromium. A test fails when the page complains of anything. */
import { expect, test as base } from '@playwright/test';

import { standInForDesktop, type StandIn } from './desktop-stand-in.ts';
import { EMPTY_PAGE, makeDatabase } from './given-plan.ts';
import { serveRenderer, type RendererServer } from './serve-renderer.ts';
import { words } from './words.ts';

interface Fixtures {
  /** What the window asked of the main process. The page has opened when it is there. */
  readonly desktop: StandIn;
  /**
   * Whether the window opens on its first screen. Otherwise its database is there, and the test puts
   * data into it before it opens the window, which spares loading it twice.
   */
  readonly opensAtOnce: boolean;
}

interface WorkerFixtures {
  readonly server: RendererServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  opensAtOnce: [true, { option: true }],
  server: [
    // Playwright reads a fixture's needs from this pattern, so it has to be one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveRenderer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  desktop: [
    async ({ page, server, opensAtOnce }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text());
      });
      const desktop = await standInForDesktop(page);
      if (opensAtOnce) {
        await page.goto(server.url);
        await expect(page.getByRole('navigation', { name: words('rail.label') })).toBeVisible();
      } else {
        await page.goto(new URL(EMPTY_PAGE, server.url).href);
        await makeDatabase(page);
      }
      await use(desktop);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
