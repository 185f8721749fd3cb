import { Link, useNavigate } from '@tanstack/react-router';

import { formatDate } from '../../../shared/calendar/format.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import { studiedMinutes } from '../../../shared/progress/studied-minutes.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { deletePlan } from '../../storage/commands/delete-plan.ts';
import { undo } from '../../storage/commands/undo.ts';
import { usePlans } from '../../storage/queries/use-plans.ts';
import { useProgress } from '../../storage/queries/use-progress.ts';
import styles from './plan-list.module.css';

/** All plans, each with where it stands and when it ends. */
export function PlanList() {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { bundle } = useContent();
  const plans = usePlans();
  const progress = useProgress();
  if (plans === undefined || progress === undefined) return null;

  const remove = async (id: PlanId, title: string) => {
    await deletePlan(id, title);
    showToast({
      text: text('change.plan-deleted', { subject: title }),
      action: { label: text('undo.action'), run: () => void undo() },
    });
  };
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{text('plans.title')}</h1>
        {plans.length > 0 && (
          <Button look="primary" onPress={() => void navigate({ to: '/plans/new' })}>
            {text('plans.new')}
          </Button>
        )}
      </header>
      {plans.length === 0 ? (
        <EmptyState sentence={text('plans.empty')}>
          <Button look="primary" onPress={() => void navigate({ to: '/roles' })}>
            {text('plans.choose-role')}
          </Button>
        </EmptyState>
      ) : (
        <ul className={styles['plans']}>
          {plans.map(({ plan, schedule }) => {
            const title = bundle.roles.find(({ id }) => id === plan.role)?.title ?? plan.role;
            return (
              <li key={plan.id} className={styles['row']}>
                <div>
                  <h2 className={styles['name']}>
                    <Link
                      to="/plans/$planId"
                      params={{ planId: plan.id }}
                      className={styles['link']}
                    >
                      {text('plan.title', { role: title, stage: text(`stage.${plan.stage}`) })}
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
                  <Button look="ghost" size="small" onPress={() => void remove(plan.id, title)}>
                    {text('plans.delete')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
