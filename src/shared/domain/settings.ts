/** The settings a person can make, with their defaults and what counts as valid. */

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly theme: Theme;
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system' };

/** Whether a stored value is a theme; anything else falls back to the default. */
export function isTheme(value: unknown): value is Theme {
  return (THEMES as readonly unknown[]).includes(value);
}
