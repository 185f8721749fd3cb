import { useEffect, useRef, useState } from 'react';

import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import { desktop } from '../../../desktop/desktop.ts';
import type { PdfPages } from './read-pdf.ts';

/** Milliseconds after the last choice. */
const SETTLED_AFTER = 300;

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

const NOTHING: Preview = { pages: null, state: 'none' };

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
export function usePreview({ bytes, options, isWanted, attempt }: PreviewRequest): PreviewInHand {
  const [preview, setPreview] = useState(NOTHING);
  const shown = useRef<PdfPages | null>(null);
  const ticketInHand = useRef<Promise<string | null>>(Promise.resolve(null));
  const isFirst = useRef(true);
  const key = JSON.stringify(options);

  useEffect(() => {
    if (!isWanted) {
      setPreview((now) => ({ ...now, state: 'none' }));
      return undefined;
    }
    const end = new AbortController();
    const { signal } = end;
    setPreview((now) => ({ ...now, state: 'making' }));
    const none = () => (ticketInHand.current = Promise.resolve(null));
    let give: (ticket: string | null) => void = () => undefined;
    ticketInHand.current = new Promise((resolve) => (give = resolve));
    const make = async () => {
      const ticket = await desktop.previewPlan(bytes, JSON.parse(key) as PrintOptions);
      const forget = () => void desktop.forgetPreview(ticket);
      if (signal.aborted) return forget();
      signal.addEventListener('abort', forget, { once: true });
      give(ticket);
      const [printed, { openPdf }] = await Promise.all([
        desktop.finishPreview(ticket),
        import('./read-pdf.ts'),
      ]);
      if (signal.aborted) return;
      if (!printed.ok) throw new Error(printed.failure.kind);
      const pages = await openPdf(printed.value);
      if (signal.aborted) return pages.close();
      shown.current?.close();
      shown.current = pages;
      setPreview({ pages, state: 'shown' });
    };
    const timer = setTimeout(
      () => {
        make().catch(() => {
          if (signal.aborted) return;
          give(null);
          void none();
          setPreview((now) => ({ ...now, state: 'failed' }));
        });
      },
      isFirst.current ? 0 : SETTLED_AFTER,
    );
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      end.abort();
      give(null);
      void none();
    };
  }, [bytes, key, isWanted, attempt]);

  useEffect(
    () => () => {
      shown.current?.close();
      shown.current = null;
    },
    [],
  );
  return { ...preview, ticket: () => ticketInHand.current };
}
