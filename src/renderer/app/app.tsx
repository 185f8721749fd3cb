import { RouterProvider } from '@tanstack/react-router';

import { Toasts } from '../components/toasts.tsx';
import { useText } from '../messages/use-text.ts';
import { router } from './router.tsx';
import { useReminders } from './use-reminders.ts';
import { useTheme } from './use-theme.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The whole window: the current screen, the toasts, and what works on every screen. */
export function App() {
  const text = useText();
  useTheme();
  useReminders();
  useUndoKeys();
  return (
    <>
      <RouterProvider router={router} />
      <Toasts label={text('app.messages')} />
    </>
  );
}
