/** The window over the life of the app: opened once, again on macOS after it was closed. */
import { screen, type BrowserWindow } from 'electron';

import { EVENT_CHANNELS } from '../../shared/ipc/channels.ts';
import type { DesktopEvents } from '../../shared/ipc/contract.ts';
import type { KeptFile } from '../files/kept-file.ts';
import { keepWindowPlace } from './keep-window-place.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { placeOnDisplays, type WindowPlace } from './window-place.ts';

/** What a listener of each event is told. */
type Told = {
  readonly [Name in keyof DesktopEvents]: Parameters<Parameters<DesktopEvents[Name]>[0]>[0];
};

export interface AppWindow {
  /** The window; null while there is none. */
  readonly current: () => BrowserWindow | null;
  open(): void;
  /** Brings the window to the front, and opens one if there is none. */
  bringToFront(): void;
  /** Tells the page something; a page that is still loading is told as soon as it listens. */
  tell<Name extends keyof DesktopEvents>(name: Name, value: Told[Name]): void;
  /** To be called when the page has said that it listens. */
  listens(): void;
}

export interface AppWindowOptions {
  readonly outFolder: string;
  readonly address: string;
  readonly placeFile: KeptFile<WindowPlace>;
  /** Told of each window as it is opened. */
  readonly onOpened: (window: BrowserWindow) => void;
  /** The window's page has died, and is loaded again. */
  readonly onPageEnd: (reason: string) => void;
}

export function createAppWindow(options: AppWindowOptions): AppWindow {
  const { outFolder, address, placeFile, onOpened, onPageEnd } = options;
  let window: BrowserWindow | null = null;
  let isListening = false;
  let waiting: (() => void)[] = [];

  const open = () => {
    const kept = placeFile.read();
    const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const place = kept === null ? null : placeOnDisplays(kept, workAreas);
    window = openMainWindow({ outFolder, address, place, onPageEnd });
    keepWindowPlace(window, placeFile);
    onOpened(window);
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) isListening = false;
    });
    window.once('closed', () => {
      window = null;
      waiting = [];
    });
  };
  return {
    current: () => window,
    open,
    bringToFront: () => (window === null ? open() : bringToFront(window)),
    tell(name, value) {
      if (window === null) open();
      const send = () => window?.webContents.send(EVENT_CHANNELS[name], value);
      if (isListening) send();
      else waiting.push(send);
    },
    listens() {
      isListening = true;
      for (const send of waiting) send();
      waiting = [];
    },
  };
}
