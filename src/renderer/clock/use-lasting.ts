import { useEffect, useState } from 'react';

/** Milliseconds; what is quicker than this is not announced. */
const NOTICED_AFTER = 300;

/** Whether something has gone on long enough to say so; false again as soon as it has ended. */
export function useLasting(isOn: boolean): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const notice = setTimeout(() => setHasLasted(true), NOTICED_AFTER);
    return () => {
      clearTimeout(notice);
      setHasLasted(false);
    };
  }, [isOn]);
  return isOn && hasLasted;
}
