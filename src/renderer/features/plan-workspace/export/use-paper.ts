import { useEffect, useRef, useState } from 'react';

import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import { desktop } from '../../../desktop/desktop.ts';
import { useText } from '../../../messages/use-text.ts';

export interface Paper {
  readonly print: (bytes: Uint8Array, options: PrintOptions) => void;
  readonly isPrinting: boolean;
  /** Why nothing was printed; null when there is nothing to say. */
  readonly problem: string | null;
  readonly cancel: () => void;
}

/** Gives a plan to a printer. Closing the dialog it is asked in ends it. */
export function usePaper(onPrinted: () => void): Paper {
  const text = useText();
  const [isPrinting, setPrinting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const end = useRef(new AbortController());
  useEffect(() => () => end.current.abort(), []);

  const run = async (bytes: Uint8Array, options: PrintOptions, signal: AbortSignal) => {
    const ticket = await desktop.printPlan(bytes, options);
    const cancel = () => void desktop.cancelExport(ticket);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
    return desktop.finishPrint(ticket);
  };
  const print = (bytes: Uint8Array, options: PrintOptions) => {
    end.current = new AbortController();
    const { signal } = end.current;
    setPrinting(true);
    setProblem(null);
    run(bytes, options, signal)
      .then((result) => {
        if (result.ok) return onPrinted();
        const { kind } = result.failure;
        return kind === 'cancelled' ? undefined : setProblem(text(`print.${kind}`));
      })
      .catch(() => setProblem(text('print.not-printed')))
      .finally(() => setPrinting(false));
  };
  return { print, isPrinting, problem, cancel: () => end.current.abort() };
}
