import type { WebPreferences } from 'electron';

/** A secure page runs nothing that came without encryption. Electron security checklist, item 8. */
export const NO_INSECURE_CONTENT = {
  allowRunningInsecureContent: false,
} as const satisfies WebPreferences;
