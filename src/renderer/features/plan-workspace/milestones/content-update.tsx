import { useEffect, useState } from 'react';

import { Button } from '../../../components/button.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useText } from '../../../messages/use-text.ts';
import { describeFailures, reschedule } from '../reschedule.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { compareContent, isAnyChange } from './compare-content.ts';
import styles from './milestones-view.module.css';

interface News {
  readonly words: string;
  /** Whether new dates can be made with it. */
  readonly isPossible: boolean;
}

/** What newer career content would do to the plan, as long as it was not taken in. */
export function ContentUpdate(props: WorkspaceViewProps) {
  const { plan, schedule, progress, sessions, ownTasks, role, today } = props;
  const text = useText();
  const { bundle, catalogue } = useContent();
  const isNewer = plan.contentVersion !== bundle.contentVersion;
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    if (!isNewer) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const as = { plan, schedule, progress, sessions, ownTasks, role, today };
    reschedule(as, catalogue, { signal })
      .then((next) => {
        if (!next.ok) {
          const reasons = describeFailures(next.failure, text);
          const words = text('content.newer-impossible', { reasons });
          setNews({ words, isPossible: false });
          return;
        }
        const change = compareContent(next.value, plan.ownEstimates, progress);
        const words = text('content.newer', { ...change });
        setNews(isAnyChange(change) ? { words, isPossible: true } : null);
      })
      // Given up, or a defect that takes away no more than a hint.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [isNewer, plan, schedule, progress, sessions, ownTasks, role, today, catalogue, text]);
  if (!isNewer || news === null) return null;
  // Without new dates there is nothing to review: the way on is to change what stands against them.
  const wayOn = news.isPossible ? props.onReplan : props.onChange;
  return (
    <div className={styles['update']} role="note">
      <p>{news.words}</p>
      {wayOn !== undefined && (
        <Button size="small" onPress={wayOn}>
          {text(news.isPossible ? 'content.review' : 'plan.change')}
        </Button>
      )}
    </div>
  );
}
