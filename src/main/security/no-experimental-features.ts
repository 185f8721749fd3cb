import type { WebPreferences } from 'electron';

/** Nothing of Chromium that is still being tried. Electron security checklist, item 9. */
export const NO_EXPERIMENTAL_FEATURES = {
  experimentalFeatures: false,
} as const satisfies WebPreferences;
