import { Link } from '@tanstack/react-router';

import { formatDate } from '../../../shared/calendar/format.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import { studiedMinutes } from '../../../shared/progress/studied-minutes.ts';
import { Button } from '../../components/button.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import type { PlanWithSchedule } from '../../storage/queries/use-plans.ts';
import styles from './plan-list.module.css';
import type { PlanActions } from './use-plan-actions.ts';

export interface PlanRowProps extends PlanWithSchedule {
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly actions: PlanActions;
}

/** One plan: its name, its hour, its end, and what can be done with it as a whole. */
export function PlanRow({ plan, schedule, progress, actions }: PlanRowProps) {
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const role = bundle.roles.find(({ id }) => id === plan.role)?.title ?? text('plan.retired-role');
  const title = text('plan.title', { role, stage: text(`stage.${plan.stage}`) });
  const isArchived = plan.archivedOn !== null;
  return (
    <li className={styles['row']} data-archived={isArchived || undefined}>
      <div>
        <h2 className={styles['name']}>
          <Link to="/plans/$planId" params={{ planId: plan.id }} className={styles['link']}>
            {title}
          </Link>
        </h2>
        {plan.goal !== '' && (
          <p className={styles['goal']} dir="auto">
            {plan.goal}
          </p>
        )}
      </div>
      <span className={styles['hour']}>
        {text('rail.hour', {
          done: Math.floor(studiedMinutes(schedule, progress) / 60),
          total: Math.round(schedule.totalMinutes / 60),
        })}
      </span>
      <span className={styles['date']}>
        {schedule.finish === null
          ? text('plan.nothing-to-study')
          : formatDate(schedule.finish, 'medium', locale)}
      </span>
      <div className={styles['tools']}>
        <Button
          look="ghost"
          size="small"
          aria-label={text(isArchived ? 'plans.unarchive-this' : 'plans.archive-this', { title })}
          onPress={() => void actions.archive(plan, role, !isArchived)}
        >
          {text(isArchived ? 'plans.unarchive' : 'plans.archive')}
        </Button>
        <Button
          look="ghost"
          size="small"
          aria-label={text('plans.delete-this', { title })}
          onPress={() => void actions.remove(plan, role)}
        >
          {text('plans.delete')}
        </Button>
      </div>
    </li>
  );
}
