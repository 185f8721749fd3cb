/** The shares of a task that can be said in a word; null says nothing. */
export const SHARE_STEPS = {
  nothing: null,
  quarter: 0.25,
  half: 0.5,
  'three-quarters': 0.75,
  'nearly-all': 0.9,
} as const;
export type ShareStep = keyof typeof SHARE_STEPS;

/** The step that comes nearest to a share; of two as near, the smaller. */
export function nearestStep(share: number | null): ShareStep {
  if (share === null) return 'nothing';
  const steps = (['quarter', 'half', 'three-quarters', 'nearly-all'] as const).map((step) => ({
    step,
    distance: Math.abs(SHARE_STEPS[step] - share),
  }));
  return steps.reduce((best, each) => (each.distance < best.distance ? each : best)).step;
}
