import type { ReactNode } from 'react';

import { formatNearDate } from '../../../../shared/calendar/format.ts';
import {
  explainTask,
  type WhyHere,
  type WhyThen,
} from '../../../../shared/planning/explain-task.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { SourceMarks } from '../../../provenance/source-marks.tsx';
import { describeWhyThen } from '../describe-why.ts';
import type { TaskDetailsProps } from './milestones-props.ts';
import styles from './inspector.module.css';

const MOST_PREREQUISITES = 4;

/** Why the task is here, and why then: from the role's requirement to the day in the calendar. */
export function WhyChain(props: TaskDetailsProps) {
  const { task, schedule, role, plan } = props;
  const text = useText();
  const why = explainTask({ schedule, role, settings: plan }, task.id);
  if (why === null) return null;
  return (
    <>
      <h3 className={styles['section']}>{text('why.title')}</h3>
      <ol className={styles['chain']}>
        <NeededBy {...props} steps={why.here.neededBy} />
        <Because {...props} because={why.here.because} />
        <Prerequisites {...props} />
        <Calendar {...props} timing={why.timing} />
      </ol>
    </>
  );
}

function Step({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <li>
      <b>{name}</b>
      {children}
    </li>
  );
}

/** Shows the first step; further ones lead on to the same requirement. */
function NeededBy({ steps, items }: TaskDetailsProps & { readonly steps: WhyHere['neededBy'] }) {
  const text = useText();
  const { bundle } = useContent();
  const [first] = steps;
  if (first === undefined) return null;
  const skill = bundle.skills.find(({ id }) => id === first.skill)?.title ?? first.skill;
  return (
    <Step name={text('why.prerequisite')}>
      {text('why.prerequisite-detail', {
        skill,
        title: items.get(first.task)?.title ?? first.task,
      })}
    </Step>
  );
}

function Because({ because, role }: TaskDetailsProps & { readonly because: WhyHere['because'] }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const { bundle } = useContent();
  switch (because.kind) {
    case 'requirement': {
      const { gap, source } = because;
      const requirement = role.requirements.find(({ id }) => id === gap.requirement);
      const skill = bundle.skills.find(({ id }) => id === gap.skill)?.title ?? gap.skill;
      return (
        <>
          <Step name={text('why.asked')}>
            {text('why.asked-detail', {
              skill,
              level: text(`level.${gap.to}`),
              importance: text(`importance.${gap.importance}`),
              stage: text(`stage.${gap.stage}`),
            })}{' '}
            <SourceMarks source={source} /> <span lang={contentLanguage}>{requirement?.title}</span>
          </Step>
          <Step name={text('why.gap')}>
            {text(gap.from === 'none' ? 'why.gap-from-nothing' : 'why.gap-detail', {
              from: text(`level.${gap.from}`),
              to: text(`level.${gap.to}`),
            })}
          </Step>
        </>
      );
    }
    case 'role-work':
      return (
        <Step name={text('why.role-work')}>
          {role.responsibilities
            .filter(({ id }) => because.responsibilities.includes(id))
            .map((group) => (
              <span key={group.id} className={styles['rehearsed']}>
                <span lang={contentLanguage}>{group.title}</span>{' '}
                <SourceMarks source={group.source} />
              </span>
            ))}
        </Step>
      );
    case 'own-work':
      return <Step name={text('why.own-work')} />;
    case 'past':
      return <Step name={text('why.past')} />;
  }
}

function Prerequisites({ task, schedule, items, progress, today }: TaskDetailsProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const shown = task.prerequisites.slice(0, MOST_PREREQUISITES).map((id) => {
    const doneOn = progress.get(id)?.doneOn ?? null;
    const finish = schedule.tasks.find((other) => other.id === id)?.finish ?? task.start;
    return text(doneOn === null ? 'why.needs-open' : 'why.needs-done', {
      title: items.get(id)?.title ?? id,
      date: formatNearDate(doneOn ?? finish, 'short', { beside: today, locale }),
    });
  });
  if (shown.length === 0) return null;
  const hidden = task.prerequisites.length - shown.length;
  return (
    <Step name={text('why.after', { count: task.prerequisites.length })}>
      <span lang={contentLanguage}>{shown.join('; ')}</span>
      {hidden > 0 && ` ${text('why.after-more', { count: hidden })}`}
    </Step>
  );
}

function Calendar({ timing, task, items }: TaskDetailsProps & { readonly timing: WhyThen }) {
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const titleOf = (id: typeof task.id) => items.get(id)?.title ?? id;
  return (
    <Step name={text('why.calendar')}>
      {describeWhyThen(timing, task, { text, locale, bundle, titleOf })}
    </Step>
  );
}
