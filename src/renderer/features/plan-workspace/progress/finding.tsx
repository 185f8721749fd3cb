import type { CalendarDate } from '../../../../shared/calendar/calendar-date.ts';
import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import type { Forecast } from '../../../../shared/planning/forecast.ts';
import type { DateVariance, Variance } from '../../../../shared/progress/variance.ts';
import { useLocale, useText, type Text } from '../../../messages/use-text.ts';
import { chanceOf } from './chance-words.ts';
import styles from './progress-view.module.css';
import type { ForecastState } from './use-forecast.ts';

export interface FindingProps {
  readonly state: ForecastState;
  readonly finish: Variance['finish'];
  readonly targetDate: CalendarDate | null;
}

/** What all charts together say: when the plan will be finished, and how sure that is. */
export function Finding({ state, finish, targetDate }: FindingProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={styles['finding']} aria-live="polite">
      <FindingWords sentences={sentencesOf({ state, finish, targetDate }, text, locale)} />
    </div>
  );
}

function FindingWords({ sentences }: { readonly sentences: readonly string[] }) {
  const [first, ...rest] = sentences;
  return (
    <>
      {first !== undefined && <p className={styles['lead']}>{first}</p>}
      {rest.length > 0 && <p className={styles['basis']}>{rest.join(' ')}</p>}
    </>
  );
}

/** The finding first, then what it rests on. Nothing while the forecast is quick. */
function sentencesOf(
  { state, finish, targetDate }: FindingProps,
  text: Text,
  locale: string,
): readonly string[] {
  if (finish.basis === 'reached' && finish.now !== null) {
    const date = formatDate(finish.now, 'long', locale);
    return [text('progress.finished', { date }), ...againstBaseline(finish, text, locale)];
  }
  switch (state.kind) {
    case 'running':
      return state.isSlow ? [text('progress.running')] : [];
    case 'broken':
      return [text('progress.broken')];
    case 'none':
      return [text(`no-forecast.${state.failure.kind}`)];
    case 'ready':
      return [
        leadOf(state.forecast, text, locale),
        basisOf(state.forecast, text, locale),
        ...againstBaseline(finish, text, locale),
        ...(targetDate === null || state.forecast.onTime === null
          ? []
          : [
              text('progress.target', {
                date: formatDate(targetDate, 'medium', locale),
                chance: text(`chance.${chanceOf(state.forecast.onTime)}`),
              }),
            ]),
      ];
  }
}

function leadOf({ finish }: Forecast, text: Text, locale: string): string {
  const { p50, p80 } = finish.dates;
  if (p50 === null) return text('progress.finding-far');
  const even = formatDate(p50, 'long', locale);
  if (p80 === null) return text('progress.finding-half', { even });
  const likely = formatDate(p80, 'long', locale);
  return p50 === p80
    ? text('progress.finding-one', { likely })
    : text('progress.finding', { even, likely });
}

function basisOf({ basis }: Forecast, text: Text, locale: string): string {
  return basis.kind === 'own-pace'
    ? text('progress.pace', {
        hour: formatWork(Math.max(1, Math.round(basis.medianRatio * 60)), locale),
        count: basis.samples,
      })
    : text('progress.too-little', { samples: basis.samples, needed: basis.needed });
}

function againstBaseline(
  { baseline, days, basis }: DateVariance,
  text: Text,
  locale: string,
): readonly string[] {
  if (baseline === null || days === null) return [];
  const values = { date: formatDate(baseline, 'medium', locale), days: Math.abs(days) };
  if (days === 0) return [text('progress.on-baseline', { date: values.date })];
  if (basis === 'reached')
    return [text(days > 0 ? 'progress.was-later' : 'progress.was-earlier', values)];
  return [text(days > 0 ? 'progress.later' : 'progress.earlier', values)];
}
