import type { WebPreferences } from 'electron';

/** There are no webviews, so that none can open windows. Electron security checklist, item 11. */
export const NO_WEBVIEWS = { webviewTag: false } as const satisfies WebPreferences;
