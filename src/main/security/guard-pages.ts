import type { App } from 'electron';

import { blockNavigation } from './block-navigation.ts';
import { blockWebviews } from './block-webviews.ts';
import { blockWindows } from './block-windows.ts';
import { sandboxPages } from './sandbox-pages.ts';

/** The rules for every page there will ever be. Must run before the app is ready. */
export function guardPages(app: App): void {
  sandboxPages(app);
  blockNavigation(app);
  blockWindows(app);
  blockWebviews(app);
}
