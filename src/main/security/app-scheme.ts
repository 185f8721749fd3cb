/**
 * The scheme the window is served from. Electron security checklist, item 18: do not use file://.
 */
import type { Protocol } from 'electron';

export const APP_SCHEME = 'app';
/** Host of the window's own files. */
export const WINDOW_ORIGIN = `${APP_SCHEME}://milepost`;
/** Host of the page that is being printed. */
export const PRINT_ORIGIN = `${APP_SCHEME}://print`;

/** Must run before the app is ready. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      // The code cache keeps what the engine compiled of our scripts from one start to the next.
      privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true },
    },
  ]);
}
