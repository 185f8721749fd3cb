import { useEffect, useEffectEvent } from 'react';

import {
  earlierOf,
  isReminderDue,
  nextReminder,
  type WallTime,
} from '../../shared/reminders/reminder-time.ts';
import { DEFAULT_SETTINGS, type Reminders } from '../../shared/domain/settings.ts';
import { wallTime } from '../clock/wall-time.ts';
import { useWeekStart } from '../components/week-start.ts';
import { desktop } from '../desktop/desktop.ts';
import { useLocale, useText } from '../messages/use-text.ts';
import { readReminded } from '../storage/queries/read-reminders.ts';
import { useSettings } from '../storage/queries/use-settings.ts';
import { router } from './router.tsx';

/** How often the clock is looked at: a laptop that was asleep has no timer of its own. */
const LOOK_EVERY = 30_000;

/** Reminds of the day's work while the window is open, as the settings say. */
export function useReminders(): void {
  const text = useText();
  const locale = useLocale();
  const weekStart = useWeekStart();
  const reminders = useSettings()?.reminders ?? DEFAULT_SETTINGS.reminders;
  const { isOn, at, quietFrom, quietUntil } = reminders;

  const remind = useEffectEvent(async ({ date }: WallTime) => {
    const { remindOfWork } = await import('./remind-of-work.ts');
    await remindOfWork(date, { text, locale, weekStart });
  });
  // Its parts: the settings are read anew with every change of any of them.
  useEffect(
    () => (isOn ? watch({ isOn, at, quietFrom, quietUntil }, remind) : undefined),
    [isOn, at, quietFrom, quietUntil],
  );
  useEffect(
    () =>
      desktop.onReminderOpened((planId) => {
        if (planId === '') return;
        void router.navigate({
          to: '/plans/$planId',
          params: { planId },
          search: { view: 'today' },
        });
      }),
    [],
  );
}

/** Looks at the clock until the returned function is called. */
function watch(reminders: Reminders, remind: (now: WallTime) => Promise<void>): () => void {
  let awaited: WallTime | null = null;
  let isLooking = false;

  const look = async () => {
    const now = wallTime();
    const state = { reminders, reminded: await readReminded() };
    const next = nextReminder(now, state);
    if (next === null) return;
    awaited = awaited === null ? next : earlierOf(awaited, next);
    if (isReminderDue(now, awaited, state)) await remind(now);
  };
  const lookAlone = () => {
    if (isLooking) return;
    isLooking = true;
    // What could not be read or shown is tried again at the next look.
    void look()
      .catch(() => undefined)
      .finally(() => (isLooking = false));
  };
  lookAlone();
  const timer = setInterval(lookAlone, LOOK_EVERY);
  addEventListener('focus', lookAlone);
  return () => {
    clearInterval(timer);
    removeEventListener('focus', lookAlone);
  };
}
