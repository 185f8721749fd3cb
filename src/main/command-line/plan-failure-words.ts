import { LONGEST_SMALLEST_SESSION } from '../../shared/planning/check-plan-settings.ts';
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
    case 'impossible-week-change':
      return `the week from ${failure.from} has a day with an impossible number of minutes`;
    case 'week-changes-twice':
      return `the week changes twice on ${failure.from}; keep one of the two`;
    case 'impossible-topics':
      return 'topics a day must be a whole number from 1';
    case 'impossible-session':
      return `the smallest session must be from 0 to ${LONGEST_SMALLEST_SESSION} minutes`;
    case 'pin-before-start':
      return `pinned to a day before the start: ${failure.tasks.join(', ')}`;
    case 'pin-on-day-off':
      return `fixed to a day without study time: ${failure.tasks.join(', ')}`;
    case 'contradicting-pins':
      return `pins contradict each other: ${failure.tasks.join(', ')}`;
    case 'own-estimate-twice':
      return `two estimates, or two places in the order, for the same task: ${failure.tasks.join(', ')}`;
    case 'essential-dropped':
      return `essential requirements cannot be left out: ${failure.requirements.join(', ')}`;
    case 'study-time-ends':
      return `there is no study time from ${failure.from} on, and ${failure.tasks.length} tasks are open then`;
    case 'too-many-tasks':
      return `the plan has ${failure.count} tasks; at most ${failure.most} can be planned`;
    case 'duplicate-task':
      return `tasks stand twice: ${failure.tasks.join(', ')}`;
    case 'unknown-prerequisite':
      return `prerequisites are missing: ${failure.missing.map(({ task, prerequisite }) => `${task} waits for ${prerequisite}`).join(', ')}`;
    case 'impossible-effort':
      return `estimates must be whole minutes above zero: ${failure.tasks.join(', ')}`;
    case 'unordered-effort':
      return `estimates must rise from optimistic to pessimistic: ${failure.tasks.join(', ')}`;
    case 'beyond-horizon':
      return `the plan would take more than ${failure.years} years; give it more hours a week`;
    case 'prerequisite-cycle':
      return `prerequisites run in a circle: ${failure.tasks.join(', ')}`;
  }
}
