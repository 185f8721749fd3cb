import { formatDate, formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import { Estimate } from '../../../components/mark.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { writeNote } from '../../../storage/commands/record-progress.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { ResourceList } from './resource-list.tsx';
import { RoleTaskPoints } from './role-task-points.tsx';
import { SavedText } from './saved-text.tsx';
import { TimeLog } from './time-log.tsx';
import { WhyChain } from './why-chain.tsx';
import { Wishes } from './wishes.tsx';
import type { TaskDetailsProps } from './milestones-props.ts';
import styles from './inspector.module.css';

/** One task: what to do, when, why, and what the person keeps about it. */
export function TaskDetails(props: TaskDetailsProps) {
  const { task, item, role, progress, plan, ownTasks, today } = props;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const { bundle, catalogue } = useContent();
  const skill = bundle.skills.find(({ id }) => id === catalogue.unitSkill.get(task.id));
  const roleTask = role.milestones
    .flatMap((milestone) => milestone.tasks)
    .find(({ id }) => id === task.id);
  const recorded = progress.get(task.id);
  const subject = { id: task.id, title: item.title };
  const { optimistic, pessimistic } = task.effort;
  const isOwn = ownTasks.some(({ id }) => id === task.id);
  const isOurs = !isOwn && !plan.ownEstimates.some((estimate) => estimate.task === task.id);
  return (
    <>
      <p className={styles['over']}>
        {isOwn ? (
          text('own.over')
        ) : (
          <>
            <span lang={contentLanguage}>{skill?.title ?? role.title}</span>
            {` · ${text(`activity.${item.activity}`)}`}
          </>
        )}
      </p>
      <h2 className={styles['title']} lang={isOwn ? undefined : contentLanguage} dir="auto">
        {item.title}
      </h2>
      {item.outcome !== '' && (
        <p className={styles['outcome']} lang={contentLanguage}>
          {item.outcome}
        </p>
      )}
      <dl className={styles['facts']}>
        <dt>{text('task.when')}</dt>
        <dd>
          {task.start === task.finish
            ? formatNearDate(task.start, 'row', { beside: today, locale })
            : text('task.from-to', {
                // Its year stands with the other day, unless that is of another year.
                from: formatNearDate(task.start, 'row', { beside: task.finish, locale }),
                to: formatNearDate(task.finish, 'row', { beside: today, locale }),
              })}
          {', '}
          {text('task.sessions', { count: task.sessions.length })}
        </dd>
        <dt>{text('task.effort')}</dt>
        <dd>
          {isOurs ? (
            <Estimate label={text('estimate.ours')}>
              {formatWork(task.effort.mostLikely, locale)}
            </Estimate>
          ) : (
            formatWork(task.effort.mostLikely, locale)
          )}{' '}
          {text('task.range', {
            low: formatWork(optimistic, locale),
            high: formatWork(pessimistic, locale),
          })}
        </dd>
        {item.evidence !== '' && (
          <>
            <dt>{text('task.to-show')}</dt>
            <dd lang={contentLanguage}>{item.evidence}</dd>
          </>
        )}
        <dt>{text('task.slack')}</dt>
        <dd>
          {task.isCritical
            ? text('task.critical')
            : text('task.slack-of', { slack: formatWork(task.totalFloat, locale) })}
        </dd>
        {recorded?.doneOn && (
          <>
            <dt>{text('task.done')}</dt>
            <dd>{formatDate(recorded.doneOn, 'long', locale)}</dd>
          </>
        )}
      </dl>
      <TimeLog {...props} />
      <Wishes {...props} />
      {roleTask !== undefined && <RoleTaskPoints task={roleTask} role={role} />}
      <WhyChain {...props} />
      <ResourceList resources={item.resources} />
      <h3 className={styles['section']}>{text('task.yours')}</h3>
      <EvidenceSection {...props} />
      <SavedText
        label={text('task.note')}
        saved={recorded?.note ?? ''}
        onSave={(note) => writeNote(subject, note)}
      />
    </>
  );
}
