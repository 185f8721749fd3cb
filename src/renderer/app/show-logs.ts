import { showToast } from '../components/toasts.tsx';
import { desktop } from '../desktop/desktop.ts';
import type { Text } from '../messages/use-text.ts';

/** Opens the folder of the logs, or says that it cannot be opened. */
export async function showLogs(text: Text): Promise<void> {
  const isShown = await desktop.revealLogs().catch(() => false);
  if (!isShown) showToast({ text: text('logs.not-shown') });
}
