import type { WebPreferences } from 'electron';

/** No part of Node in a page, in its frames or in its workers. Electron security checklist, item 2. */
export const NO_NODE = {
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
} as const satisfies WebPreferences;
