import { useEffect, useState } from 'react';

import { Button } from '../../../components/button.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useText } from '../../../messages/use-text.ts';
import { reschedule } from '../reschedule.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { compareContent, type ContentChange } from './compare-content.ts';
import styles from './milestones-view.module.css';

/** What newer career content would do to the plan, as long as it was not taken in. */
export function ContentUpdate(props: WorkspaceViewProps) {
  const { plan, schedule, progress, sessions, ownTasks, role, today, onReplan } = props;
  const text = useText();
  const { bundle, catalogue } = useContent();
  const isNewer = plan.contentVersion !== bundle.contentVersion;
  const [update, setUpdate] = useState<ContentChange | null>(null);
  useEffect(() => {
    if (!isNewer) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const as = { plan, schedule, progress, sessions, ownTasks, role, today };
    reschedule(as, catalogue, { signal })
      .then((next) => setUpdate(next.ok ? compareContent(next.value, plan.ownEstimates) : null))
      // Given up, or a defect that takes away no more than a hint.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [isNewer, plan, schedule, progress, sessions, ownTasks, role, today, catalogue]);
  if (!isNewer) return null;
  if (update === null) return null;
  const { added, changed, retired } = update;
  if (added + changed + retired === 0) return null;
  return (
    <div className={styles['update']} role="note">
      <p>{text('content.newer', { added, changed, retired })}</p>
      {onReplan !== undefined && (
        <Button size="small" onPress={onReplan}>
          {text('content.review')}
        </Button>
      )}
    </div>
  );
}
