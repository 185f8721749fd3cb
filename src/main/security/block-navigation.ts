import type { App } from 'electron';

/**
 * No page leaves for another address, opens a window or attaches a webview.
 * Electron security checklist, items 12, 13 and 14.
 */
export function blockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
