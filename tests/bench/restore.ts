/** Restoring and copying the data of years, and what the window notices of it. */
import type { Page } from '@playwright/test';

import { visit } from '../e2e/support/screens.ts';
import { words } from '../e2e/support/words.ts';
import { backupWorkerAddress } from '../e2e/support/worker-address.ts';
import { bundleForPage } from './bundle-for-page.ts';
import type { RestoreInput, RestoreTimes, WatchedPress } from './restore-in-page.ts';
import { median, type Measurement } from './row.ts';
import { withApp } from './with-app.ts';

const ROWS = 50_000;
/** Each takes a good part of a minute where the machine is busy. */
const MOST_PRESSES = 3;
const GLOBAL_NAME = 'milepostRestore';
/** A window that does not answer for longer is one that stands still. */
const LONGEST_BLOCK_MS = 200;

export function measureRestore(runs: number): Promise<readonly Measurement[]> {
  return withApp(async (page) => {
    const worker = await backupWorkerAddress();
    const input: RestoreInput = { worker, rows: ROWS, runs };
    const { restored, raw } = await inPage<RestoreTimes>(page, 'timeRestores', input);
    // The window begins anew with what was restored.
    await page.reload();
    await visit(page, 'settings');
    await page.getByRole('button', { name: words('copies.now') }).waitFor();
    const presses = Math.min(runs, MOST_PRESSES);
    const copies = await pressTimes(presses, () => keepCopy(page));
    const wholes = await pressTimes(presses, () => restoreCopy(page));
    const count = ROWS.toLocaleString('en');
    return [
      {
        id: 'restore-rows',
        what: `Restore of ${count} rows`,
        unit: 'ms',
        samples: restored,
        yardstick: { what: 'raw IndexedDB puts of the same rows', samples: raw },
        goal: { of: 'ratio', atMost: 1.3 },
        note: 'both clear the rows there were and write in one strict transaction with the same indexes. The restore also starts its worker, reads the JSON, tells how far it is and counts what it has written.',
      },
      {
        id: 'restore-whole',
        what: `… from the press of the button until the message, ${count} rows`,
        unit: 'ms',
        samples: wholes.map(({ took }) => took),
        yardstick: { what: 'raw IndexedDB puts of the same rows', samples: raw },
        note: 'with all that surrounds it: the copy is read and checked member by member, a copy of what is there now is made where there is none, and the files of the database are kept aside.',
      },
      blockRow('restore-block', `… longest block of the window meanwhile`, wholes),
      blockRow('copy-block', `Copy of ${count} rows, longest block of the window`, copies),
    ];
  });
}

function blockRow(id: string, what: string, presses: readonly WatchedPress[]): Measurement {
  const took = median(presses.map((press) => press.took));
  return {
    id,
    what,
    unit: 'ms',
    samples: presses.map(({ longestBlock }) => longestBlock),
    goal: { of: 'value', atMost: LONGEST_BLOCK_MS },
    note: `the longest time between two turns of the window’s thread; all of it took ${Math.round(took)} ms.`,
  };
}

async function pressTimes(
  runs: number,
  press: () => Promise<WatchedPress>,
): Promise<readonly WatchedPress[]> {
  const presses: WatchedPress[] = [];
  for (let run = 0; run < runs; run += 1) presses.push(await press());
  return presses;
}

async function keepCopy(page: Page): Promise<WatchedPress> {
  const kept = await inPage<WatchedPress>(page, 'watchPress', {
    button: words('copies.now'),
    said: words('copies.kept'),
  });
  await dismissMessage(page);
  return kept;
}

async function restoreCopy(page: Page): Promise<WatchedPress> {
  await page
    .getByRole('button', { name: /^Restore the copy from/ })
    .first()
    .click();
  const restored = await inPage<WatchedPress>(page, 'watchPress', {
    button: words('copies.yes'),
    said: 'is restored',
  });
  await dismissMessage(page);
  return restored;
}

/** Calls one of the functions that the page has none of. */
async function inPage<Value>(page: Page, name: string, input: object): Promise<Value> {
  const script = await bundleForPage(new URL('restore-in-page.ts', import.meta.url), GLOBAL_NAME);
  return page.evaluate<Value>(`${script};${GLOBAL_NAME}.${name}(${JSON.stringify(input)})`);
}

/** A message of before must not be taken for the next one. */
async function dismissMessage(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: words('copies.now') }).waitFor();
}
