/**
 * In older Electrons a print into memory that fails, as one does whose window is closed, fails every
 * later one too, of any window: they wait for one another in a chain of promises that stays rejected
 * (electron/electron#51145). Here no link of that chain is ever rejected; whoever asked still is.
 */
import type { App, WebContents } from 'electron';

/** What a link of the chain calls. Not documented, so it may not be there. */
const LINK = '_printToPDF';

interface Printer {
  printToPDF: WebContents['printToPDF'];
  [LINK]?: (settings: unknown) => Promise<unknown>;
}

class Refusal {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Must run before a window is opened. */
export function keepPrintQueue(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => mend(contents));
}

/** Exported for its test, which stands in for what cannot be made to fail at will. */
export function mend(printer: Printer): void {
  const print = printer[LINK]?.bind(printer);
  if (print === undefined) return;
  const ask = printer.printToPDF.bind(printer);
  printer[LINK] = (settings) => print(settings).catch((error: unknown) => new Refusal(error));
  printer.printToPDF = async (options) => {
    const printed: unknown = await ask(options);
    if (printed instanceof Refusal) throw printed.reason;
    // What is no refusal came from Electron itself.
    return printed as Awaited<ReturnType<WebContents['printToPDF']>>;
  };
}
