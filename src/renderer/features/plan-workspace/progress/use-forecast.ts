import { useEffect, useState } from 'react';

import type { Forecast } from '../../../../shared/planning/forecast.ts';
import type { ForecastFailure, ForecastInput } from '../../../../shared/planning/forecast-input.ts';
import { useLasting } from '../../../clock/use-lasting.ts';
import { runForecast } from '../../../workers/run-forecast.ts';

export type ForecastState =
  /** `isSlow` once it is worth a word. */
  { readonly kind: 'running'; readonly isSlow: boolean } | Ended;

type Ended =
  | { readonly kind: 'ready'; readonly forecast: Forecast }
  | { readonly kind: 'none'; readonly failure: ForecastFailure }
  /** The worker itself failed. */
  | { readonly kind: 'broken' };

/**
 * The forecast of some work, computed anew when the work changes and given up when it is no longer
 * looked at. The one before stays in view until the new one is there.
 */
export function useForecast(input: ForecastInput): ForecastState {
  const [ended, setEnded] = useState<Ended | null>(null);
  const isSlow = useLasting(ended === null);
  useEffect(() => {
    const leaving = new AbortController();
    runForecast(input, leaving.signal)
      .then((result): Ended =>
        result.ok
          ? { kind: 'ready', forecast: result.value }
          : { kind: 'none', failure: result.failure },
      )
      .catch((): Ended => ({ kind: 'broken' }))
      .then((outcome) => {
        if (!leaving.signal.aborted) setEnded(outcome);
      })
      // Only a defect of React's own comes here.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [input]);
  return ended ?? { kind: 'running', isSlow };
}
