import type { ReactNode } from 'react';

import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import { explainTask, type WhyHere } from '../../../../shared/planning/explain-task.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useText } from '../../../messages/use-text.ts';
import { SourceMarks } from '../../../provenance/source-marks.tsx';
import type { WorkspaceViewProps } from '../workspace-props.ts';

export interface WhyLineProps extends WorkspaceViewProps {
  readonly task: ScheduledTask;
}

/** Why a task is here, in one line; the whole chain stands in Milestones. */
export function WhyLine(props: WhyLineProps): ReactNode {
  const { task, schedule, role, plan, items } = props;
  const text = useText();
  const why = explainTask({ schedule, role, settings: plan }, task.id);
  if (why === null) return null;
  const [first] = why.here.neededBy;
  if (first !== undefined)
    return text('today.why-prerequisite', { title: items.get(first.task)?.title ?? first.task });
  return <Because because={why.here.because} role={role} />;
}

interface BecauseProps extends Pick<WorkspaceViewProps, 'role'> {
  readonly because: WhyHere['because'];
}

function Because({ because, role }: BecauseProps): ReactNode {
  const text = useText();
  const { bundle } = useContent();
  switch (because.kind) {
    case 'requirement': {
      const { gap, source } = because;
      return (
        <>
          {text('today.why-requirement', {
            skill: bundle.skills.find(({ id }) => id === gap.skill)?.title ?? gap.skill,
            level: text(`level.${gap.to}`),
            importance: text(`importance.${gap.importance}`),
            stage: text(`stage.${gap.stage}`),
          })}{' '}
          <SourceMarks source={source} />
        </>
      );
    }
    case 'role-work': {
      const group = role.responsibilities.find(({ id }) => because.responsibilities.includes(id));
      if (group === undefined) return text('why.role-work');
      return (
        <>
          {text('today.why-role-work', { duty: group.title })} <SourceMarks source={group.source} />
        </>
      );
    }
    case 'own-work':
      return text('why.own-work');
    case 'past':
      return text('why.past');
  }
}
