import { formatDate } from '../../../shared/calendar/format.ts';
import type { Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import styles from './plan-setup.module.css';

export interface PreviewRoadProps {
  readonly schedule: Schedule;
  readonly role: RoleOutline;
  /** Whether the milestones are numbered, as on the line above them. */
  readonly isNumbered?: boolean;
}

/** Every milestone at its hour, with its date; the gate to the next stage at the end. */
export function PreviewRoad({ schedule, role, isNumbered = false }: PreviewRoadProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  return (
    <ol className={styles['road']} data-numbered={isNumbered || undefined}>
      {schedule.milestones
        .filter(({ finish }) => finish !== null)
        .map((scheduled, index) => (
          <li key={scheduled.id}>
            {isNumbered && (
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
            )}
            <span className={styles['hour']}>
              {isNumbered
                ? text('setup.preview.hour', {
                    hour: Math.round(scheduled.reachedAtMinutes / 60),
                  })
                : Math.round(scheduled.reachedAtMinutes / 60)}
            </span>
            <span lang={contentLanguage}>
              {role.milestones.find(({ id }) => id === scheduled.id)?.title}
            </span>
            <span className={styles['date']}>
              {scheduled.finish === null ? '' : formatDate(scheduled.finish, 'medium', locale)}
            </span>
          </li>
        ))}
      {schedule.gates.map((gate) => (
        <li key={gate.id} className={styles['gate']}>
          {isNumbered && <span aria-hidden="true" />}
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
