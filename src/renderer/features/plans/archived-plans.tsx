import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

import type { TaskId } from '../../../shared/domain/ids.ts';
import type { Progress } from '../../../shared/domain/progress.ts';
import { useText } from '../../messages/use-text.ts';
import type { PlanWithSchedule } from '../../storage/queries/use-plans.ts';
import styles from './plan-list.module.css';
import { PlanRow } from './plan-row.tsx';
import type { PlanActions } from './use-plan-actions.ts';

export interface ArchivedPlansProps {
  readonly plans: readonly PlanWithSchedule[];
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly actions: PlanActions;
}

/** Plans that are out of sight but kept, folded away. */
export function ArchivedPlans({ plans, progress, actions }: ArchivedPlansProps) {
  const text = useText();
  if (plans.length === 0) return null;
  return (
    <Disclosure className={styles['archive'] ?? ''}>
      <Heading level={2}>
        <Button slot="trigger" className={styles['fold'] ?? ''}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
          {text('plans.archived', { count: plans.length })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className={styles['plans']} aria-label={text('plans.archived-list')}>
          {plans.map((found) => (
            <PlanRow key={found.plan.id} {...found} progress={progress} actions={actions} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
