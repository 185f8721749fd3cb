import type { TaskId } from '../domain/ids.ts';

/** Why no plan can be made; every kind can be put beside the field it is about. */
export type PlanFailure =
  | { readonly kind: 'target-before-start' }
  | { readonly kind: 'no-study-time' }
  | { readonly kind: 'impossible-minutes'; readonly weekday: number }
  | { readonly kind: 'days-off-backwards'; readonly index: number }
  | { readonly kind: 'every-day-off' }
  | { readonly kind: 'stage-not-plannable' }
  | { readonly kind: 'beyond-horizon'; readonly years: number }
  | { readonly kind: 'prerequisite-cycle'; readonly tasks: readonly TaskId[] };
