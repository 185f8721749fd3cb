import { useEffect, useRef, useState } from 'react';

import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import { desktop } from '../../../desktop/desktop.ts';
import type { PdfPages } from '../../../workers/read-pdf.ts';

/** Milliseconds after the last choice. */
const SETTLED_AFTER = 300;
const NO_TICKET = Promise.resolve(null);

export interface Preview {
  /** What is shown: the latest pages there are, of the choices before while new ones are made. */
  readonly pages: PdfPages | null;
  /** `none` when no preview was asked for. */
  readonly state: 'none' | 'making' | 'shown' | 'failed';
}

export interface PreviewInHand extends Preview {
  /**
   * By which the PDF of the present choices is saved, as soon as its printing has begun; null when
   * there is none and none on its way.
   */
  readonly ticket: () => Promise<string | null>;
}

/** The last pages there were, and what of. */
interface Made {
  readonly key: string;
  readonly pages: PdfPages | null;
  readonly hasFailed: boolean;
}

export interface PreviewRequest {
  readonly bytes: Uint8Array;
  readonly options: PrintOptions;
  /** Whether the pages are to be made. */
  readonly isWanted: boolean;
  /** A further try has another number. */
  readonly attempt: number;
}

/**
 * The plan as the very pages that would be saved. Each change of a choice prints once, a moment
 * after the last, and ends the printing before it.
 */
export function usePreview(request: PreviewRequest): PreviewInHand {
  const { bytes, options, isWanted, attempt } = request;
  const [made, setMade] = useState<Made>({ key: '', pages: null, hasFailed: false });
  const shown = useRef<PdfPages | null>(null);
  const ticketInHand = useRef<Promise<string | null>>(NO_TICKET);
  const isFirst = useRef(true);
  const key = JSON.stringify({ options, attempt });

  useEffect(() => {
    if (!isWanted) return undefined;
    const end = new AbortController();
    const { signal } = end;
    let give: (ticket: string | null) => void = () => undefined;
    ticketInHand.current = new Promise((resolve) => (give = resolve));
    const giveNone = () => {
      give(null);
      ticketInHand.current = NO_TICKET;
    };
    const make = async () => {
      const { options: chosen } = JSON.parse(key) as Pick<PreviewRequest, 'options'>;
      const ticket = await desktop.previewPlan(bytes, chosen);
      const forget = () => void desktop.forgetPreview(ticket);
      if (signal.aborted) {
        forget();
        return;
      }
      signal.addEventListener('abort', forget, { once: true });
      give(ticket);
      const [printed, { openPdf }] = await Promise.all([
        desktop.finishPreview(ticket),
        import('../../../workers/read-pdf.ts'),
      ]);
      if (signal.aborted) return;
      if (!printed.ok) throw new Error(printed.failure.kind);
      const pages = await openPdf(printed.value);
      if (signal.aborted) {
        pages.close();
        return;
      }
      shown.current?.close();
      shown.current = pages;
      setMade({ key, pages, hasFailed: false });
    };
    const fail = () => {
      if (signal.aborted) return;
      giveNone();
      setMade((before) => ({ ...before, key, hasFailed: true }));
    };
    const timer = setTimeout(
      () => {
        make().catch(fail);
      },
      isFirst.current ? 0 : SETTLED_AFTER,
    );
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      end.abort();
      giveNone();
    };
  }, [bytes, key, isWanted]);

  useEffect(
    () => () => {
      shown.current?.close();
      shown.current = null;
    },
    [],
  );
  const isMade = made.key === key;
  return {
    pages: made.pages,
    state: !isWanted ? 'none' : !isMade ? 'making' : made.hasFailed ? 'failed' : 'shown',
    ticket: () => ticketInHand.current,
  };
}
