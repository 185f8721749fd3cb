import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import type { TaskDetailsProps } from './workspace-props.ts';
import styles from './inspector.module.css';

const MOST_PREREQUISITES = 4;

/** Why the task is here, and why then: from the role's requirement to the day in the calendar. */
export function WhyChain({ task, schedule, role, items, progress }: TaskDetailsProps) {
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const skillTitle = (id: string) => bundle.skills.find((skill) => skill.id === id)?.title ?? id;
  const taskTitle = (id: (typeof task)['id']) => items.get(id)?.title ?? id;
  const [reason] = task.reasons;
  const requirement =
    reason?.kind === 'gap' ? role.requirements.find(({ id }) => id === reason.requirement) : null;
  const before = task.prerequisites.slice(0, MOST_PREREQUISITES).map((id) => {
    const doneOn = progress.get(id)?.doneOn ?? null;
    const finish = schedule.tasks.find((other) => other.id === id)?.finish ?? task.start;
    return text(doneOn === null ? 'why.needs-open' : 'why.needs-done', {
      title: taskTitle(id),
      date: formatDate(doneOn ?? finish, 'short', locale),
    });
  });
  const hidden = task.prerequisites.length - before.length;
  const constraint = task.startConstraint;
  const firstSession = task.sessions[0];
  return (
    <>
      <h3 className={styles['section']}>{text('why.title')}</h3>
      <ol className={styles['chain']}>
        {reason?.kind === 'gap' && requirement && (
          <>
            <li>
              <b>{text('why.asked')}</b>
              {text('why.asked-detail', {
                skill: skillTitle(reason.skill),
                level: text(`level.${reason.to}`),
                importance: text(`importance.${reason.importance}`),
                stage: text(`stage.${reason.stage}`),
              })}{' '}
              <SourceMarks source={requirement.source} /> {requirement.title}
            </li>
            <li>
              <b>{text('why.gap')}</b>
              {text(reason.from === 'none' ? 'why.gap-from-nothing' : 'why.gap-detail', {
                from: text(`level.${reason.from}`),
                to: text(`level.${reason.to}`),
              })}
            </li>
          </>
        )}
        {reason?.kind === 'prerequisite' && (
          <li>
            <b>{text('why.prerequisite')}</b>
            {text('why.prerequisite-detail', {
              skill: skillTitle(reason.skill),
              title: taskTitle(reason.of),
            })}
          </li>
        )}
        {reason?.kind === 'role-work' && (
          <li>
            <b>{text('why.role-work')}</b>
            {role.responsibilities
              .filter(({ id }) => reason.responsibilities.includes(id))
              .map((group) => (
                <span key={group.id} className={styles['rehearsed']}>
                  {group.title} <SourceMarks source={group.source} />
                </span>
              ))}
          </li>
        )}
        {before.length > 0 && (
          <li>
            <b>{text('why.after', { count: task.prerequisites.length })}</b>
            {before.join('; ')}
            {hidden > 0 && ` ${text('why.after-more', { count: hidden })}`}
          </li>
        )}
        <li>
          <b>{text('why.calendar')}</b>
          {constraint.kind === 'plan-start'
            ? text('why.first')
            : text(`why.${constraint.kind}`, { title: taskTitle(constraint.task) })}{' '}
          {firstSession !== undefined &&
            text('why.session', {
              date: formatDate(firstSession.date, 'row', locale),
              time: formatWork(firstSession.minutes, locale),
            })}
        </li>
      </ol>
    </>
  );
}
