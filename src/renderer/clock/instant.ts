import { useEffect, useState } from 'react';

import type { Instant } from '../../shared/progress/timer.ts';

/** The present moment. */
export function instant(): Instant {
  return Date.now();
}

/**
 * The present moment, again after each interval.
 *
 * @param every milliseconds; null to stand still
 */
export function useInstant(every: number | null): Instant {
  const [now, setNow] = useState(instant);
  useEffect(() => {
    if (every === null) return undefined;
    const look = () => setNow(instant());
    look();
    const timer = setInterval(look, every);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [every]);
  return now;
}
