import { useEffect } from 'react';

import { showToast } from '../components/toasts.tsx';
import { desktop } from '../desktop/desktop.ts';
import { useText } from '../messages/use-text.ts';
import { showLogs } from './show-logs.ts';

/** Says once what went wrong before this page was loaded, and that nothing saved went with it. */
export function useMishap(): void {
  const text = useText();
  useEffect(() => {
    // In another language it would be asked again, and nothing told twice.
    void desktop
      .takeMishap()
      .catch(() => null)
      .then((mishap) => {
        if (mishap === null) return;
        const action = { label: text('mishap.logs'), run: () => void showLogs(text) };
        showToast({ text: text(`mishap.${mishap}`), action });
      });
  }, [text]);
}
