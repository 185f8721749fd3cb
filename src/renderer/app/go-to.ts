import type { NavigateOptions } from '@tanstack/react-router';

import { router } from './router.tsx';

/** Opens a screen from anywhere. When what had the focus is gone, the new screen takes it. */
export function goTo(options: NavigateOptions): void {
  void router.navigate(options).then(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    }),
  );
}
