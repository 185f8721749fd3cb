/** What stands in for the main process in a browser: the real content, everything else simple. */
import type { Page } from '@playwright/test';

import { contentIndexOf, rolePageOf } from '../../../src/shared/domain/content-bundle.ts';
import { fail, succeed } from '../../../src/shared/domain/result.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import { CHANNELS } from '../../../src/shared/ipc/channels.ts';
import type { DesktopApi, ExportFormat, ExportOptions } from '../../../src/shared/ipc/contract.ts';
import { content } from './content.ts';

declare global {
  interface Window {
    readonly desktop: DesktopApi;
  }
}

export interface StandIn {
  /** The plans that the window wanted exported. */
  readonly exported: readonly PlanDocument[];
  /** What it wanted them exported as. */
  readonly exports: readonly { readonly format: ExportFormat; readonly options: ExportOptions }[];
  /** The addresses that the window wanted opened. */
  readonly opened: readonly string[];
}

/** Puts `window.desktop` into every page that is loaded from now on. */
export async function standInForDesktop(page: Page): Promise<StandIn> {
  const bundle = await content();
  const index = JSON.stringify(contentIndexOf(bundle));
  const exported: PlanDocument[] = [];
  const exports: { format: ExportFormat; options: ExportOptions }[] = [];
  const opened: string[] = [];
  const api: DesktopApi = {
    loadContent: () => Promise.resolve(index),
    loadRolePage: (role) => Promise.resolve(rolePageOf(bundle, role)),
    exportPlan: (document, format, options) => {
      exported.push(document);
      exports.push({ format, options });
      return Promise.resolve(succeed({ name: `plan.${format}`, ticket: format }));
    },
    finishExport: (ticket) => Promise.resolve(succeed({ path: `/plans/plan.${ticket}`, ticket })),
    cancelExport: () => Promise.resolve(),
    revealExport: () => Promise.resolve(true),
    loadAbout: () =>
      Promise.resolve({
        version: '0.0.0',
        contentVersion: bundle.contentVersion,
        electron: '0.0.0',
        chromium: '0.0.0',
        licence: 'MIT',
        notices: [{ name: 'a-package', version: '1.0.0', licence: 'ISC', text: 'As is.' }],
      }),
    openLink: (url) => {
      opened.push(url);
      return Promise.resolve(fail({ kind: 'no-browser' }));
    },
  };
  await page.exposeFunction('requestOfWindow', (name: keyof DesktopApi, args: unknown[]) =>
    (api[name] as (...args: unknown[]) => Promise<unknown>)(...args),
  );
  await page.addInitScript((names) => {
    const { requestOfWindow } = globalThis as unknown as {
      requestOfWindow: (name: string, args: readonly unknown[]) => Promise<unknown>;
    };
    const desktop = Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => requestOfWindow(name, args)]),
    );
    Object.assign(globalThis, { desktop });
  }, Object.keys(CHANNELS));
  return { exported, exports, opened };
}
