import { useNavigate } from '@tanstack/react-router';

import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { SAMPLE_PLAN } from '../../storage/commands/sample-plan.ts';
import { useNewPlanDrafts } from '../../storage/queries/use-draft.ts';
import { usePlans } from '../../storage/queries/use-plans.ts';
import { useProgress } from '../../storage/queries/use-progress.ts';
import { ArchivedPlans } from './archived-plans.tsx';
import { DraftRows } from './draft-rows.tsx';
import styles from './plan-list.module.css';
import { PlanRow } from './plan-row.tsx';
import { usePlanActions } from './use-plan-actions.ts';

/** All plans, each with where it stands and when it ends, and the plans begun and left. */
export function PlanList() {
  const text = useText();
  const navigate = useNavigate();
  const plans = usePlans();
  const progress = useProgress();
  const drafts = useNewPlanDrafts();
  const actions = usePlanActions();
  if (plans === undefined || progress === undefined || drafts === undefined) return null;

  const inUse = plans.filter(({ plan }) => plan.archivedOn === null);
  const archived = plans.filter(({ plan }) => plan.archivedOn !== null);
  const hasSample = plans.some(({ plan }) => plan.id === SAMPLE_PLAN);
  const isEmpty = inUse.length === 0;
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{text('plans.title')}</h1>
        {!isEmpty && (
          <Button look="primary" onPress={() => void navigate({ to: '/plans/new' })}>
            {text('plans.new')}
          </Button>
        )}
      </header>
      <DraftRows drafts={drafts} />
      {isEmpty ? (
        <EmptyState sentence={text('plans.empty')}>
          <Button look="primary" onPress={() => void navigate({ to: '/roles' })}>
            {text('plans.choose-role')}
          </Button>
        </EmptyState>
      ) : (
        <ul className={styles['plans']} aria-label={text('plans.title')}>
          {inUse.map((found) => (
            <PlanRow key={found.plan.id} {...found} progress={progress} actions={actions} />
          ))}
        </ul>
      )}
      {isEmpty && !hasSample && (
        <p className={styles['sample']}>
          {text('plans.sample-offer')}{' '}
          <Button size="small" onPress={() => void actions.explore()}>
            {text('plans.sample')}
          </Button>
        </p>
      )}
      <ArchivedPlans plans={archived} progress={progress} actions={actions} />
    </div>
  );
}
