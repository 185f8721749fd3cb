import { useEffect, useState } from 'react';

import { Button } from '../../../components/button.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useText } from '../../../messages/use-text.ts';
import { describeFailures, reschedule } from '../reschedule.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { compareContent, isAnyChange } from './compare-content.ts';
import styles from './milestones-view.module.css';

/** What newer career content would do to the plan, as long as it was not taken in. */
export function ContentUpdate(props: WorkspaceViewProps) {
  const { plan, schedule, progress, sessions, ownTasks, role, today, onReplan } = props;
  const text = useText();
  const { bundle, catalogue } = useContent();
  const isNewer = plan.contentVersion !== bundle.contentVersion;
  const [news, setNews] = useState<string | null>(null);
  useEffect(() => {
    if (!isNewer) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const as = { plan, schedule, progress, sessions, ownTasks, role, today };
    reschedule(as, catalogue, { signal })
      .then((next) => {
        if (!next.ok) {
          setNews(
            text('content.newer-impossible', { reasons: describeFailures(next.failure, text) }),
          );
          return;
        }
        const change = compareContent(next.value, plan.ownEstimates, progress);
        setNews(isAnyChange(change) ? text('content.newer', { ...change }) : null);
      })
      // Given up, or a defect that takes away no more than a hint.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [isNewer, plan, schedule, progress, sessions, ownTasks, role, today, catalogue, text]);
  if (!isNewer || news === null) return null;
  return (
    <div className={styles['update']} role="note">
      <p>{news}</p>
      {onReplan !== undefined && (
        <Button size="small" onPress={onReplan}>
          {text('content.review')}
        </Button>
      )}
    </div>
  );
}
