import type { App } from 'electron';

/** No page leaves for another address. Electron security checklist, item 13. */
export function blockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
