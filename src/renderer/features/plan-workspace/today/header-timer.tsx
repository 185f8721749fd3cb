import type { Schedule } from '../../../../shared/domain/plan.ts';
import { useTimer } from '../../../storage/queries/use-timer.ts';
import { RunningTimer } from './running-timer.tsx';

/** The timer, if there is one, for the head of every view that does not show it itself. */
export function HeaderTimer({ schedule }: { readonly schedule: Schedule }) {
  const timer = useTimer();
  return timer === null || timer === undefined ? null : (
    <RunningTimer timer={timer} schedule={schedule} isCompact />
  );
}
