/** Asks what to do when the window's page has not answered for some seconds. */
import { dialog, type BrowserWindow } from 'electron';

import type { MenuState } from '../../shared/ipc/contract.ts';

/** Before the window has sent its words. */
const ENGLISH = {
  'unresponsive.title': 'Milepost does not answer',
  'unresponsive.detail':
    'What the window showed as saved is saved. Wait if it has much to do, or load the window again.',
  'unresponsive.wait': 'Wait',
  'unresponsive.reload': 'Load it again',
} as const;

type Word = keyof typeof ENGLISH;

/** @param words what the window has last sent */
export function offerToWait(window: BrowserWindow, words: () => MenuState['words']): void {
  let answered: AbortController | null = null;
  window.on('unresponsive', () => {
    if (answered !== null) return;
    const closing = new AbortController();
    answered = closing;
    const word = (id: Word) => words()[id] ?? ENGLISH[id];
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: word('unresponsive.title'),
        detail: word('unresponsive.detail'),
        buttons: [word('unresponsive.wait'), word('unresponsive.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: closing.signal,
      })
      .then(({ response }) => {
        answered = null;
        // A page that hangs hears nothing: its process is ended, which loads it again.
        if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      });
  });
  // It has come back by itself, so there is nothing left to ask.
  window.on('responsive', () => answered?.abort());
}
