import type { WebPreferences } from 'electron';

/** No feature of the engine that it does not have by itself. Electron security checklist, item 10. */
export const NO_BLINK_FEATURES = { enableBlinkFeatures: '' } as const satisfies WebPreferences;
