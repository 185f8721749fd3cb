import type { WebPreferences } from 'electron';

/** The preload script and the page share no JavaScript world. Electron security checklist, item 3. */
export const ISOLATED_CONTEXT = { contextIsolation: true } as const satisfies WebPreferences;
