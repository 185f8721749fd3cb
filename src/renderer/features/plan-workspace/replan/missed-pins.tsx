import { formatDate } from '../../../../shared/calendar/format.ts';
import type { MissedPin } from '../../../../shared/domain/plan.ts';
import type { Words } from './replan-words.ts';
import styles from './replan.module.css';

/** Pins that the new dates cannot keep, with the day that the work falls on instead. */
export function MissedPins({
  pins,
  words: { text, locale, titleOf },
}: {
  readonly pins: readonly MissedPin[];
  readonly words: Words;
}) {
  if (pins.length === 0) return null;
  return (
    <section className={styles['pins']} aria-label={text('replan.pins')}>
      <h3>{text('replan.pins')}</h3>
      <ul>
        {pins.map(({ kind, task, date, plannedOn }) => (
          <li key={`${kind}-${task}`}>
            {text(`replan.pin.${kind}`, {
              task: titleOf(task),
              date: formatDate(date, 'medium', locale),
              planned: formatDate(plannedOn, 'medium', locale),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
