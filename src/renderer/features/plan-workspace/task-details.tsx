import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import { today } from '../../clock/today.ts';
import { Estimate } from '../../components/mark.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { writeNote } from '../../storage/commands/record-progress.ts';
import { firstEvidenceId, writeEvidence } from '../../storage/commands/write-evidence.ts';
import { useEvidenceOf } from '../../storage/queries/use-evidence.ts';
import { ResourceList } from './resource-list.tsx';
import { RoleTaskPoints } from './role-task-points.tsx';
import { SavedText } from './saved-text.tsx';
import { WhyChain } from './why-chain.tsx';
import type { TaskDetailsProps } from './workspace-props.ts';
import styles from './inspector.module.css';

/** One task: what to do, when, why, and what the person keeps about it. */
export function TaskDetails(props: TaskDetailsProps) {
  const { task, item, role, progress } = props;
  const text = useText();
  const locale = useLocale();
  const { bundle, catalogue } = useContent();
  const skill = bundle.skills.find(({ id }) => id === catalogue.unitSkill.get(task.id));
  const recorded = progress.get(task.id);
  const [evidence] = useEvidenceOf(task.id) ?? [];
  const subject = { id: task.id, title: item.title };
  const { optimistic, pessimistic } = task.effort;
  return (
    <>
      <p className={styles['over']}>
        {skill?.title ?? role.title} · {text(`activity.${item.activity}`)}
      </p>
      <h2 className={styles['title']}>{item.title}</h2>
      <p className={styles['outcome']}>{item.outcome}</p>
      <dl className={styles['facts']}>
        <dt>{text('task.when')}</dt>
        <dd>
          {task.start === task.finish
            ? formatDate(task.start, 'row', locale)
            : text('task.from-to', {
                from: formatDate(task.start, 'row', locale),
                to: formatDate(task.finish, 'row', locale),
              })}
          {', '}
          {text('task.sessions', { count: task.sessions.length })}
        </dd>
        <dt>{text('task.effort')}</dt>
        <dd>
          <Estimate label={text('estimate.ours')}>{formatWork(task.minutes, locale)}</Estimate>{' '}
          {text('task.range', {
            low: formatWork(optimistic, locale),
            high: formatWork(pessimistic, locale),
          })}
        </dd>
        <dt>{text('task.to-show')}</dt>
        <dd>{item.evidence}</dd>
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
      {'rehearses' in item && <RoleTaskPoints task={item} role={role} />}
      <WhyChain {...props} />
      <ResourceList resources={item.resources} />
      <h3 className={styles['section']}>{text('task.yours')}</h3>
      <SavedText
        label={text('task.evidence')}
        help={text('task.evidence-help')}
        saved={evidence?.value ?? ''}
        onSave={(value) =>
          writeEvidence(
            subject,
            { id: evidence?.id ?? firstEvidenceId(task.id), kind: 'text', value },
            today(),
          )
        }
      />
      <SavedText
        label={text('task.note')}
        saved={recorded?.note ?? ''}
        onSave={(note) => writeNote(subject, note)}
      />
    </>
  );
}
