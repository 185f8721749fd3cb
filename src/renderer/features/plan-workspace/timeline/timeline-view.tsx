import { useMemo, useState } from 'react';

import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { findingOf } from './timeline-finding.ts';
import { timelineOf } from './timeline-model.ts';
import { TimelineTable } from './timeline-table.tsx';
import { describeFinding } from './timeline-words.ts';
import styles from './timeline-view.module.css';

/** The plan in time: what ends when, against what was planned, and what may slip. */
export function TimelineView(props: WorkspaceViewProps) {
  const { plan, schedule, baseline, role, progress, items } = props;
  const text = useText();
  const locale = useLocale();
  const [isTable, setIsTable] = useState(false);
  const timeline = useMemo(
    () =>
      timelineOf({
        plan,
        schedule,
        baseline,
        role,
        progress,
        titleOf: (id) => items.get(id)?.title ?? id,
      }),
    [plan, schedule, baseline, role, progress, items],
  );
  const finding = findingOf(timeline, baseline);
  if (finding.kind === 'nothing')
    return (
      <div className={styles['nothing']}>
        <EmptyState sentence={text('timeline.nothing')} />
      </div>
    );
  return (
    <section className={styles['view']} aria-label={text('timeline.label')}>
      <div className={styles['head']}>
        <p>{describeFinding(finding, { text, locale })}</p>
        <Button look="ghost" size="small" onPress={() => setIsTable(!isTable)}>
          {text(isTable ? 'timeline.show-chart' : 'timeline.show-table')}
        </Button>
      </div>
      {isTable ? (
        <TimelineTable timeline={timeline} />
      ) : (
        <TimelineChart {...props} timeline={timeline} />
      )}
    </section>
  );
}
