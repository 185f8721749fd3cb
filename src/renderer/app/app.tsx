import { RouterProvider } from '@tanstack/react-router';

import { Toasts } from '../components/toasts.tsx';
import { useText } from '../messages/use-text.ts';
import { Overlays } from './overlays.tsx';
import { router } from './router.tsx';
import { useKeySettings } from './use-key-settings.ts';
import { useMishap } from './use-mishap.ts';
import { useReminders } from './use-reminders.ts';
import { useTheme } from './use-theme.ts';

/** The whole window: the current screen, the toasts, and what works on every screen. */
export function App() {
  const text = useText();
  useTheme();
  useKeySettings();
  useReminders();
  useMishap();
  return (
    <>
      <RouterProvider router={router} />
      <Overlays />
      <Toasts label={text('app.messages')} />
    </>
  );
}
