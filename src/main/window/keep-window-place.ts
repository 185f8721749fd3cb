import type { App, BrowserWindow } from 'electron';

import type { KeptFile } from '../files/kept-file.ts';
import type { WindowPlace } from './window-place.ts';

/** Milliseconds without a further change after which a place is kept: dragging makes hundreds. */
const SETTLED_AFTER = 300;

/** Keeps where a window stands, as it changes and when it closes. */
export function keepWindowPlace(window: BrowserWindow, file: KeptFile<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    // A disk that is full costs no more than the place.
    void file.write({
      bounds: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_AFTER);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('enter-full-screen', keepSoon);
  window.on('leave-full-screen', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

/** Lets the app end only when what it keeps is on disk. */
export function quitWhenKept(app: App, files: readonly Pick<KeptFile<unknown>, 'pending'>[]): void {
  app.on('will-quit', (event) => {
    const pending = files.flatMap((file) => file.pending() ?? []);
    if (pending.length === 0) return;
    event.preventDefault();
    void Promise.all(pending).then(() => app.quit());
  });
}
