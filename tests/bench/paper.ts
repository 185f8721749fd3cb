/** A long plan as a PDF, against Chromium printing the same page by itself, in turns. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { ContentBundle } from '../../src/shared/domain/content-bundle.ts';
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import { PLAIN_PRINT } from '../../src/shared/export/print-options.ts';
import { renderPlanHtml, type PrintFont } from '../../src/shared/export/render-html.ts';
import type { DesktopApi } from '../../src/shared/ipc/contract.ts';
import { chooseSaveAs } from '../e2e/support/dialogs.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch.ts';
import { readPdf } from '../e2e/support/pdf.ts';
import { rolePlan } from '../support/role-plans.ts';
import type { Measurement } from './row.ts';

const ROLE = 'ml-software-engineer';
const WARM_UP_RUNS = 1;
const BUILT = fileURLToPath(new URL('../../out/main/chunks', import.meta.url));

export async function measurePaper(
  content: ContentBundle,
  runs: number,
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'milepost-bench-'));
  const app = await launchApp(path.join(folder, 'data'));
  try {
    const role = content.roles.find(({ id }) => id === ROLE);
    if (role === undefined) throw new Error(`no role ${ROLE}`);
    const document = rolePlan(content, role);
    const html = path.join(folder, 'plan.html');
    const file = path.join(folder, 'plan.pdf');
    await writeFile(
      html,
      renderPlanHtml(document, { options: PLAIN_PRINT, nonce: 'bench', fonts: await builtFonts() }),
    );
    await chooseSaveAs(app.electron, file);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let run = -WARM_UP_RUNS; run < runs; run += 1) {
      const times = [await exportPlan(app, document), await printBare(app, html)] as const;
      if (run < 0) continue;
      ours.push(times[0]);
      bare.push(times[1]);
    }
    const { facts } = await readPdf(file);
    return [
      {
        id: 'pdf',
        what: `PDF of a plan of ${facts.get('Pages') ?? '?'} pages`,
        unit: 'ms',
        samples: ours,
        yardstick: { what: 'bare printToPDF, same HTML', samples: bare },
        goal: { of: 'ratio', atMost: 1.2 },
        note: 'from the window’s request, the plan crossing to the main process, to the file being whole on disk; the bare window opens, loads the page with its fonts and prints it into memory.',
      },
    ];
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The fonts as the build has them, named by their files. */
async function builtFonts(): Promise<readonly PrintFont[]> {
  const names = await readdir(BUILT);
  return names.flatMap((name): readonly PrintFont[] => {
    const [, family, extended, weight] =
      /^(inter|source-serif-4)-latin(-ext)?-(400|600)-normal-.+\.woff2$/.exec(name) ?? [];
    if (family === undefined) return [];
    return [
      {
        family: family === 'inter' ? 'Inter' : 'Source Serif 4',
        weight: weight === '400' ? 400 : 600,
        url: pathToFileURL(path.join(BUILT, name)).href,
        isExtended: extended !== undefined,
      },
    ];
  });
}

/** Milliseconds from the request in the window to its answer. */
async function exportPlan({ page }: RunningApp, document: PlanDocument): Promise<number> {
  return page.evaluate(
    async ([plan, print]) => {
      const { desktop } = globalThis as unknown as { readonly desktop: DesktopApi };
      const begin = performance.now();
      const calendar = { startMinute: null, alarmMinutes: null };
      const begun = await desktop.exportPlan(
        new TextEncoder().encode(JSON.stringify(plan)),
        'pdf',
        { calendar, print },
      );
      const end = begun.ok ? await desktop.finishExport(begun.value.ticket) : begun;
      if (!end.ok) throw new Error(JSON.stringify(end.failure));
      return performance.now() - begin;
    },
    [document, PLAIN_PRINT] as const,
  );
}

/** Milliseconds that the same runtime takes with a window of its own and nothing of ours. */
async function printBare({ electron }: RunningApp, html: string): Promise<number> {
  return electron.evaluate(async ({ BrowserWindow }, file) => {
    const begin = performance.now();
    const window = new BrowserWindow({
      show: false,
      webPreferences: { partition: 'bench', enableBlinkFeatures: 'PageMarginBoxes' },
    });
    await window.loadFile(file);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    window.destroy();
    return performance.now() - begin;
  }, html);
}
