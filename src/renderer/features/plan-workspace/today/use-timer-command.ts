import { useCommands } from '../../../commands/use-commands.ts';
import { useTimer } from '../../../storage/queries/use-timer.ts';
import type { WorkItems } from '../work-items.ts';
import { dayOf, type DayInput } from './day-of.ts';
import { useTimerActions } from './use-timer-actions.ts';

export interface TimerCommandInput extends DayInput {
  readonly items: WorkItems;
  /** Whether the view says itself what the command does: Today does. */
  readonly isLeftToView: boolean;
  /** Shows Today, which says why there is nothing to start. */
  readonly onNothing: () => void;
}

/**
 * Starts the timer on the task at hand from any view of the plan. While it runs, the head of the plan
 * stops it.
 */
export function useTimerCommand({
  items,
  isLeftToView,
  onNothing,
  ...day
}: TimerCommandInput): void {
  const timer = useTimer();
  const { start } = useTimerActions(timer ?? null);
  const begin = () => {
    const { now } = dayOf(day);
    const item = now === null ? undefined : items.get(now.task.id);
    if (now === null || item === undefined) onNothing();
    else void start({ id: now.task.id, title: item.title, planId: day.plan.id });
  };
  useCommands({ timer: isLeftToView || timer !== null ? null : begin });
}
