// Started as the app folder in place of the program to be measured: notes what happens when, starts
// that program in this same process and reports in one line of JSON on standard output. The bare
// window and the app go through the very same steps.
import { pathToFileURL } from 'node:url';

import { app, session } from 'electron';

/**
 * @typedef {object} Order what the bench asks for, in the variable MILEPOST_BENCH
 * @property {string} program path of the main script to start
 * @property {Readonly<Record<string, string>>} conditions name → an expression that is true in the
 *   page once it holds
 * @property {number} settleMs how long the program rests before its memory is read
 * @property {boolean} [listFiles] note each address that is loaded
 */

/** Tells our line from whatever else is written to standard output. */
const MARK = '@bench ';

/** @type {Order} */
const order = JSON.parse(process.env['MILEPOST_BENCH'] ?? '{}');
/** @type {Record<string, number>} */
const times = { 'main script': Date.now() };
/** @type {string[]} */
const files = [];

app.once('ready', () => {
  note('app ready');
  if (!order.listFiles) return;
  session.defaultSession.webRequest.onCompleted(({ url }) => void files.push(url));
});
app.once('browser-window-created', (_event, window) => {
  note('window made');
  if (window.isVisible()) note('window shown');
  else window.once('show', () => note('window shown'));
  const contents = window.webContents;
  contents.once('did-navigate', () => {
    note('page begun');
    void watch(contents.mainFrame);
  });
});
await import(pathToFileURL(order.program).href);

/** @param {string} name */
function note(name) {
  times[name] = Date.now();
}

/** @param {import('electron').WebFrameMain} frame */
async function watch(frame) {
  try {
    const seen = await frame.executeJavaScript(watchScript());
    setTimeout(() => report(/** @type {Record<string, number>} */ (seen)), order.settleMs);
  } catch (error) {
    write({ failure: String(error) });
  }
}

/** @param {Record<string, number>} seen */
function report(seen) {
  const processes = app.getAppMetrics();
  write({
    times: { ...times, ...seen },
    files,
    workingSetKb: processes.reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  });
}

/** @param {unknown} line */
function write(line) {
  process.stdout.write(`${MARK}${JSON.stringify(line)}\n`);
}

/** The conditions become functions of the script: the app's pages allow no eval. */
function watchScript() {
  const conditions = Object.entries(order.conditions).map(
    ([name, expression]) => `[${JSON.stringify(name)}, () => ${expression}]`,
  );
  return `(${watchPage.toString()})([${conditions.join(',')}])`;
}

/**
 * Runs in the page: tells for each condition when the frame in which it first held was painted.
 *
 * @param {readonly (readonly [string, () => unknown])[]} conditions
 * @returns {Promise<Record<string, number>>}
 */
function watchPage(conditions) {
  return new Promise((resolve) => {
    /** @type {Record<string, number>} */
    const seen = {};
    let waiting = conditions;
    const look = () => {
      const met = waiting.filter(([, holds]) => holds());
      if (met.length === 0) return;
      waiting = waiting.filter((condition) => !met.includes(condition));
      const isLast = waiting.length === 0;
      if (isLast) observer.disconnect();
      // A message sent while a frame is being made arrives when that frame is done.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          for (const [name] of met) seen[name] = Date.now();
          if (isLast) resolve(seen);
        });
        port1.start();
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}
