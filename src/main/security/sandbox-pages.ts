import type { App, WebPreferences } from 'electron';

/** Every page runs in a sandbox. Electron security checklist, item 4. */
export const SANDBOX = { sandbox: true } as const satisfies WebPreferences;

/** The same for every process there will ever be. Must run before the app is ready. */
export function sandboxPages(app: App): void {
  // Chromium cannot sandbox for root; whoever starts it so has said so with this switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
