import type { WebPreferences } from 'electron';

/** A page keeps to its own origin. Electron security checklist, item 6. */
export const WEB_SECURITY = { webSecurity: true } as const satisfies WebPreferences;
