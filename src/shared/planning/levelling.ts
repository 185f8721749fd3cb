/** What levelling gives, and the rules it is given. */
import type {
  MissedPin,
  PlanSettings,
  ScheduleQuality,
  StartConstraint,
  StudySession,
} from '../domain/plan.ts';
import type { NetworkTask } from './task-network.ts';

/** The person's own rules about when what is studied. */
export type LevelRules = Pick<PlanSettings, 'pins' | 'topicsPerDay' | 'smallestSession'>;

export interface LevelledTask {
  readonly task: NetworkTask;
  /** In order of date, at least one, minutes adding up to the task's. */
  readonly sessions: readonly [StudySession, ...StudySession[]];
  readonly startConstraint: StartConstraint;
  /** Minutes of all work from the first to the end of this task. */
  readonly endsAtMinutes: number;
}

export interface Levelling {
  /** In the order in which they are begun. */
  readonly tasks: readonly LevelledTask[];
  readonly quality: ScheduleQuality;
  readonly missedPins: readonly MissedPin[];
}
