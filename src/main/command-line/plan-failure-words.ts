import type { PlanFailure } from '../../shared/planning/plan-failure.ts';

/** A plan failure in one line for the command line. */
export function describePlanFailure(failure: PlanFailure): string {
  switch (failure.kind) {
    case 'target-before-start':
      return 'the target date is before the start';
    case 'no-study-time':
      return 'there are no hours on any day';
    case 'impossible-minutes':
      return 'a day cannot have that many minutes';
    case 'days-off-backwards':
      return 'a range of days off ends before it begins';
    case 'every-day-off':
      return 'every day up to the target date is off';
    case 'stage-not-plannable':
      return 'this stage cannot be planned yet';
    case 'beyond-horizon':
      return `the plan would take more than ${failure.years} years; give it more hours a week`;
    case 'prerequisite-cycle':
      return `prerequisites run in a circle: ${failure.tasks.join(', ')}`;
  }
}
