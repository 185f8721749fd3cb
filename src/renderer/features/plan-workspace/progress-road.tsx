import type { Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { useContentLanguage, useText } from '../../messages/use-text.ts';
import styles from './progress-road.module.css';

export interface ProgressRoadProps {
  readonly schedule: Schedule;
  readonly role: RoleOutline;
  /** Minutes ticked. */
  readonly done: number;
}

/** The whole plan as a road: milestones stand at their hours, what is done is filled. */
export function ProgressRoad({ schedule, role, done }: ProgressRoadProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const total = schedule.totalMinutes;
  if (total === 0) return null;
  const values = { done: Math.floor(done / 60), total: Math.round(total / 60) };
  return (
    <div
      className={styles['road']}
      role="progressbar"
      aria-label={text('plan.progress')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text('plan.hour', values)}
    >
      <span className={styles['done']} style={{ inlineSize: `${(done / total) * 100}%` }} />
      {schedule.milestones
        .filter((milestone) => milestone.tasks.length > 0)
        .map((milestone) => (
          <span
            key={milestone.id}
            className={styles['stone']}
            lang={contentLanguage}
            title={role.milestones.find(({ id }) => id === milestone.id)?.title}
            style={{ insetInlineStart: `${(milestone.reachedAtMinutes / total) * 100}%` }}
          />
        ))}
    </div>
  );
}
