import { useState } from 'react';

import { useText } from '../../messages/use-text.ts';
import { Inspector } from './inspector.tsx';
import { MilestoneOutline } from './milestone-outline.tsx';
import { firstOpenTask } from './outline-model.ts';
import { PlanHeader } from './plan-header.tsx';
import type { PlanWorkspaceProps } from './workspace-props.ts';
import styles from './plan-workspace.module.css';

/** One plan: where it stands, its milestones and tasks, and why each is there. */
export function PlanWorkspace(props: PlanWorkspaceProps) {
  const text = useText();
  const { schedule, progress } = props;
  const [selected, setSelected] = useState<string | null>(
    () => firstOpenTask(schedule, progress)?.id ?? schedule.milestones[0]?.id ?? null,
  );
  return (
    <div className={styles['workspace']}>
      <PlanHeader {...props} />
      <div className={styles['split']}>
        <section className={styles['outline']} aria-label={text('outline.label')}>
          <MilestoneOutline {...props} selected={selected} onSelect={setSelected} />
        </section>
        <Inspector {...props} selected={selected} />
      </div>
    </div>
  );
}
