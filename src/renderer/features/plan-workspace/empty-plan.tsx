import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useText, type MessageId } from '../../messages/use-text.ts';
import styles from './plan-workspace.module.css';
import type { WorkspaceView } from './views.ts';

const SENTENCES: Readonly<Record<WorkspaceView, MessageId>> = {
  today: 'today.empty',
  milestones: 'outline.empty',
  timeline: 'timeline.nothing',
  progress: 'progress.no-tasks',
  journal: 'journal.empty-plan',
};

export interface EmptyPlanProps {
  readonly view: WorkspaceView;
  /** Opens the steps the plan was made by. */
  readonly onChange: () => void;
}

/** A view of a plan with nothing left to study: what would be here, and how it comes here. */
export function EmptyPlan({ view, onChange }: EmptyPlanProps) {
  const text = useText();
  return (
    <div className={styles['empty']}>
      <EmptyState sentence={text(SENTENCES[view])}>
        <Button look="primary" onPress={onChange}>
          {text('plan.fill')}
        </Button>
      </EmptyState>
    </div>
  );
}
