/** The one window of the app. */
import path from 'node:path';

import { BrowserWindow } from 'electron';

import { SECURE_WEB_PREFERENCES } from '../security/secure-web-preferences.ts';
import { reloadDeadPage } from './reload-dead-page.ts';

const SMALLEST_WINDOW = { width: 900, height: 600 } as const;
const FIRST_WINDOW = { width: 1280, height: 800 } as const;

/** Opens the window; it shows itself once there is something to see. */
export function openMainWindow(outFolder: string, address: string): BrowserWindow {
  const window = new BrowserWindow({
    ...FIRST_WINDOW,
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title: 'Milepost',
    show: false,
    useContentSize: true,
    autoHideMenuBar: true,
    webPreferences: {
      ...SECURE_WEB_PREFERENCES,
      preload: path.join(outFolder, 'preload', 'index.cjs'),
    },
  });
  window.once('ready-to-show', () => window.show());
  reloadDeadPage(window.webContents);
  void window.loadURL(address);
  return window;
}

/** Brings a window to the front, wherever it was. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
