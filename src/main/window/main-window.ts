/** The one window of the app. */
import path from 'node:path';

import { BrowserWindow } from 'electron';

import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import { reloadDeadPage } from './reload-dead-page.ts';
import { SMALLEST_WINDOW, type WindowPlace } from './window-place.ts';

const FIRST_WINDOW = { width: 1280, height: 800, useContentSize: true } as const;

export interface MainWindowOptions {
  readonly outFolder: string;
  readonly address: string;
  /** Where it is to stand; null for the middle of the first display. */
  readonly place: WindowPlace | null;
  /** The window's page has died, and is loaded again. */
  readonly onPageEnd: (reason: string) => void;
}

/** Opens the window; it shows itself once there is something to see. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { outFolder, address, place, onPageEnd } = options;
  const window = new BrowserWindow({
    ...(place?.bounds ?? FIRST_WINDOW),
    // Said aloud to be false, it would take the button away on macOS.
    ...(place?.isFullScreen === true && { fullscreen: true }),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title: 'Milepost',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      ...SECURE_WEB_PREFERENCES,
      preload: path.join(outFolder, 'preload', 'index.cjs'),
    },
  });
  window.once('ready-to-show', () => {
    // Maximising shows a window, so it has to wait as well.
    if (place?.isMaximised === true) window.maximize();
    window.show();
  });
  reloadDeadPage(window.webContents, onPageEnd);
  void window.loadURL(address);
  return window;
}

/** Brings a window to the front, wherever it was. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
