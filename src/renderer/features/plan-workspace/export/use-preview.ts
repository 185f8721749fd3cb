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
  /** By which the PDF of the present choices is saved; null when there is none and none on its way. */
  readonly ticket: string | null;
}

const NOTHING: Preview = { pages: null, state: 'none', ticket: null };

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
export function usePreview({ bytes, options, isWanted, attempt }: PreviewRequest): Preview {
  const [preview, setPreview] = useState(NOTHING);
  const shown = useRef<PdfPages | null>(null);
  const isFirst = useRef(true);
  const key = JSON.stringify(options);

  useEffect(() => {
    if (!isWanted) {
      setPreview((now) => ({ ...now, state: 'none', ticket: null }));
      return undefined;
    }
    const end = new AbortController();
    const { signal } = end;
    setPreview((now) => ({ ...now, state: 'making', ticket: null }));
    const make = async () => {
      const ticket = await desktop.previewPlan(bytes, JSON.parse(key) as PrintOptions);
      const forget = () => void desktop.forgetPreview(ticket);
      if (signal.aborted) return forget();
      signal.addEventListener('abort', forget, { once: true });
      setPreview((now) => ({ ...now, ticket }));
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
      setPreview({ pages, state: 'shown', ticket });
    };
    const timer = setTimeout(
      () => {
        make().catch(() => {
          if (!signal.aborted) setPreview((now) => ({ ...now, state: 'failed', ticket: null }));
        });
      },
      isFirst.current ? 0 : SETTLED_AFTER,
    );
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [bytes, key, isWanted, attempt]);

  useEffect(
    () => () => {
      shown.current?.close();
      shown.current = null;
    },
    [],
  );
  return preview;
}
