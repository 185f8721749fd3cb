import { formatWork } from '../../../shared/calendar/format.ts';
import type { ScheduleQuality } from '../../../shared/domain/plan.ts';
import type { Text } from '../../messages/use-text.ts';

/** Whether the dates are the best there are, and if that is not promised, why. */
export function describeQuality(quality: ScheduleQuality, text: Text, locale: string): string {
  if (quality.kind === 'optimal') return text('quality.optimal');
  const causes = quality.because.map((cause) => text(`quality.${cause}`));
  const because = new Intl.ListFormat(locale).format(causes);
  return quality.unusedMinutes > 0
    ? text('quality.heuristic-unused', {
        because,
        unused: formatWork(quality.unusedMinutes, locale),
      })
    : text('quality.heuristic', { because });
}
