import { Notification } from 'electron';

import { fail, succeed, type Result } from '../../shared/domain/result.ts';
import type { ReminderFailure, ReminderText } from '../../shared/ipc/contract.ts';

/** Milliseconds in which a system that shows notifications has shown one. */
const SHOWN_WITHIN = 2_000;

/** Held until they are gone: one that is collected by then answers no press. */
const shown = new Set<Notification>();

/**
 * Shows a notification of the system.
 *
 * @param onOpen when it is pressed
 */
export async function showReminder(
  { title, body }: Omit<ReminderText, 'plan'>,
  onOpen: () => void,
): Promise<Result<null, ReminderFailure>> {
  if (!Notification.isSupported()) return fail({ kind: 'not-shown' });
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.on('click', () => {
    shown.delete(notification);
    onOpen();
  });
  notification.on('close', () => shown.delete(notification));
  const isShown = await new Promise<boolean>((resolve) => {
    // A system that was told to show none does not say so.
    const limit = setTimeout(() => resolve(false), SHOWN_WITHIN);
    const settle = (is: boolean) => () => {
      clearTimeout(limit);
      resolve(is);
    };
    notification.on('show', settle(true));
    notification.on('failed', settle(false));
    notification.show();
  });
  return isShown ? succeed(null) : fail({ kind: 'not-shown' });
}
