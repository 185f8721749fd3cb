import type { WebPreferences } from 'electron';

/**
 * Preferences of every window. Electron security checklist, items 2 to 6 and 8 to 10: no Node in
 * the page, context isolation, sandbox, web security on, no insecure content, no extra features.
 */
export const SECURE_WEB_PREFERENCES = {
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // It would download dictionaries.
  spellcheck: false,
} as const satisfies WebPreferences;
