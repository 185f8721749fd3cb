import type { Session } from 'electron';

import { APP_SCHEME } from './app-scheme.ts';

/** Schemes that never leave the machine; the developer tools bring their own. */
const LOCAL_SCHEMES = new Set([`${APP_SCHEME}:`, 'devtools:']);

/**
 * Nothing in the product needs the network, so every request to it is cancelled, secure or not.
 * Electron security checklist, item 1.
 *
 * @param developmentServer address of the development server, which is the one exception
 */
export function blockNetwork(session: Session, developmentServer: string | undefined): void {
  const allowedHost = developmentServer === undefined ? null : new URL(developmentServer).host;
  session.webRequest.onBeforeRequest((details, decide) => {
    const { protocol, host } = new URL(details.url);
    decide({ cancel: !LOCAL_SCHEMES.has(protocol) && host !== allowedHost });
  });
}
