import type { App } from 'electron';

/** No page attaches a webview, whatever its options. Electron security checklist, item 12. */
export function blockWebviews(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
