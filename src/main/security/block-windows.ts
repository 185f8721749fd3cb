import type { App } from 'electron';

/** No page opens a window. Electron security checklist, item 14. */
export function blockWindows(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
