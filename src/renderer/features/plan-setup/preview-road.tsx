import { formatDate } from '../../../shared/calendar/format.ts';
import type { Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import styles from './plan-setup.module.css';

/** Every milestone at its hour, with its date; the gate to the next stage at the end. */
export function PreviewRoad({
  schedule,
  role,
}: {
  readonly schedule: Schedule;
  readonly role: RoleOutline;
}) {
  const text = useText();
  const locale = useLocale();
  return (
    <ol className={styles['road']}>
      {schedule.milestones
        .filter(({ finish }) => finish !== null)
        .map((scheduled) => (
          <li key={scheduled.id}>
            <span className={styles['hour']}>{Math.round(scheduled.reachedAtMinutes / 60)}</span>
            <span>{role.milestones.find(({ id }) => id === scheduled.id)?.title}</span>
            <span className={styles['date']}>
              {scheduled.finish === null ? '' : formatDate(scheduled.finish, 'medium', locale)}
            </span>
          </li>
        ))}
      {schedule.gates.map((gate) => (
        <li key={gate.id} className={styles['gate']}>
          <span className={styles['hour']} aria-hidden="true">
            ‖
          </span>
          <span>
            {text('gate.before', { years: gate.months / 12, stage: text(`stage.${gate.stage}`) })}
          </span>
          <span className={styles['date']}>{formatDate(gate.until, 'month', locale)}</span>
        </li>
      ))}
    </ol>
  );
}
