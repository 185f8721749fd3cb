/**
 * Who may send messages to the main process: the top frame of our own window and nobody else.
 * Electron security checklist, item 17.
 */
import { WINDOW_ORIGIN } from './app-scheme.ts';

interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * @param developmentServer address of the development server while developing
 */
export function isTrustedSender(
  frame: Frame | null,
  developmentServer: string | undefined,
): boolean {
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const { protocol, host, origin } = new URL(frame.url);
  // Schemes of our own have the origin "null" in Node's URL, so it is put together by hand.
  if (`${protocol}//${host}` === WINDOW_ORIGIN) return true;
  return developmentServer !== undefined && origin === new URL(developmentServer).origin;
}
