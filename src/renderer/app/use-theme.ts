import { useLayoutEffect, useSyncExternalStore } from 'react';

import { useSettings } from '../storage/queries/use-settings.ts';
import type { Theme } from '../../shared/domain/settings.ts';

const PREFERS_DARK = matchMedia('(prefers-color-scheme: dark)');
const PREFERS_CONTRAST = matchMedia('(prefers-contrast: more)');

/** Puts the chosen theme on the page; `system` follows the system as it changes. */
export function useTheme(): void {
  const setting = useSettings()?.theme ?? 'system';
  const isDark = useSyncExternalStore(subscribe, () => PREFERS_DARK.matches);
  const isContrast = useSyncExternalStore(subscribe, () => PREFERS_CONTRAST.matches);
  useLayoutEffect(() => {
    stopFollowing?.();
    stopFollowing = null;
    document.documentElement.dataset['theme'] = themeOf(setting, isDark, isContrast);
  }, [setting, isDark, isContrast]);
}

/** Ends the following of the system; null while a setting is followed. */
let stopFollowing: (() => void) | null = null;

/** Puts the system's theme on the page as it changes, where no setting can be read, until one can. */
export function showSystemTheme(): void {
  const show = () => {
    const theme = themeOf('system', PREFERS_DARK.matches, PREFERS_CONTRAST.matches);
    document.documentElement.dataset['theme'] = theme;
  };
  show();
  stopFollowing ??= subscribe(show);
}

function themeOf(setting: Theme, isDark: boolean, isContrast: boolean): string {
  if (setting === 'light' || setting === 'dark') return setting;
  if (setting === 'contrast' || isContrast) return isDark ? 'contrast-dark' : 'contrast';
  return isDark ? 'dark' : 'light';
}

function subscribe(onChange: () => void): () => void {
  const queries = [PREFERS_DARK, PREFERS_CONTRAST];
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
