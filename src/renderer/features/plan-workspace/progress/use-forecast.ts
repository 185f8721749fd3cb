import { useEffect, useState } from 'react';

import type { Forecast } from '../../../../shared/planning/forecast.ts';
import type { ForecastFailure, ForecastInput } from '../../../../shared/planning/forecast-input.ts';
import { runForecast } from '../../../workers/run-forecast.ts';

/** What is quicker than this is not announced. */
const NOTICED_AFTER = 300;

export type ForecastState =
  /** `isSlow` once it is worth a word. */
  | { readonly kind: 'running'; readonly isSlow: boolean }
  | { readonly kind: 'ready'; readonly forecast: Forecast }
  | { readonly kind: 'none'; readonly failure: ForecastFailure }
  /** The worker itself failed. */
  | { readonly kind: 'broken' };

/**
 * The forecast of some work, computed anew when the work changes and given up when it is no longer
 * looked at. The one before stays in view until the new one is there.
 */
export function useForecast(input: ForecastInput): ForecastState {
  const [state, setState] = useState<ForecastState>({ kind: 'running', isSlow: false });
  useEffect(() => {
    const leaving = new AbortController();
    const notice = setTimeout(
      () =>
        setState((before) => (before.kind === 'running' ? { ...before, isSlow: true } : before)),
      NOTICED_AFTER,
    );
    runForecast(input, leaving.signal)
      .then((result): ForecastState =>
        result.ok
          ? { kind: 'ready', forecast: result.value }
          : { kind: 'none', failure: result.failure },
      )
      .catch((): ForecastState => ({ kind: 'broken' }))
      .then((outcome) => {
        clearTimeout(notice);
        if (!leaving.signal.aborted) setState(outcome);
      })
      // Only a defect of React's own comes here.
      .catch(() => undefined);
    return () => {
      clearTimeout(notice);
      leaving.abort();
    };
  }, [input]);
  return state;
}
