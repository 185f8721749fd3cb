/** The one place of the window that reaches for the main process. */
import type { DesktopApi } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly desktop: DesktopApi;
  }
}

/** What the main process offers. */
export const desktop: DesktopApi = window.desktop;
