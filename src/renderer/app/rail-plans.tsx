import { Link } from '@tanstack/react-router';

import { studiedMinutes } from '../../shared/progress/studied-minutes.ts';
import { useContent } from '../desktop/use-content.ts';
import { useText } from '../messages/use-text.ts';
import { useNewestPlans } from '../storage/queries/use-plans.ts';
import { useProgress } from '../storage/queries/use-progress.ts';
import styles from './frame.module.css';

const MOST_SHOWN = 4;

/** The newest plans, each at its hour, one click away. */
export function RailPlans() {
  const text = useText();
  const { bundle } = useContent();
  const plans = useNewestPlans(MOST_SHOWN);
  const progress = useProgress();
  if (plans === undefined || progress === undefined || plans.length === 0) return null;
  return (
    <ul className={styles['plans']}>
      {plans.map(({ plan, schedule }) => (
        <li key={plan.id}>
          <Link to="/plans/$planId" params={{ planId: plan.id }} className={styles['plan']}>
            <b>
              {bundle.roles.find(({ id }) => id === plan.role)?.title ?? text('plan.retired-role')}
            </b>
            <span>
              {text('rail.hour', {
                done: Math.floor(studiedMinutes(schedule, progress) / 60),
                total: Math.round(schedule.totalMinutes / 60),
              })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
