import { formatDate, formatWork } from '../../../../shared/calendar/format.ts';
import { Estimate } from '../../../components/mark.tsx';
import { Tick } from '../../../components/tick.tsx';
import { today } from '../../../clock/today.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import { SourceMarks } from '../../../provenance/source-marks.tsx';
import { setTasksDone } from '../../../storage/commands/record-progress.ts';
import { FormButton } from './form-button.tsx';
import { OwnTaskForm } from './own-task-form.tsx';
import type { MilestoneDetailsProps } from './milestones-props.ts';
import styles from './inspector.module.css';

/** One milestone: when it counts as reached, and the requirements behind it. */
export function MilestoneDetails(props: MilestoneDetailsProps) {
  const { row, role, progress } = props;
  const { milestone, scheduled, tasks } = row;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const { bundle } = useContent();
  const skillTitle = (id: string) => bundle.skills.find((skill) => skill.id === id)?.title ?? id;
  return (
    <>
      <p className={styles['over']}>
        {text('milestone.over', { stage: text(`stage.${milestone.stage}`) })}
      </p>
      <h2 className={styles['title']} lang={contentLanguage}>
        {milestone.title}
      </h2>
      <p className={styles['outcome']} lang={contentLanguage}>
        {milestone.summary}
      </p>
      <dl className={styles['facts']}>
        {scheduled.start !== null && scheduled.finish !== null && (
          <>
            <dt>{text('task.when')}</dt>
            <dd>
              {text('task.from-to', {
                from: formatDate(scheduled.start, 'medium', locale),
                to: formatDate(scheduled.finish, 'medium', locale),
              })}
            </dd>
          </>
        )}
        <dt>{text('task.effort')}</dt>
        <dd>
          <Estimate label={text('estimate.ours')}>{formatWork(scheduled.minutes, locale)}</Estimate>
          {', '}
          {text('milestone.tasks', { count: tasks.length })}
        </dd>
      </dl>
      <div className={styles['actions']}>
        <FormButton label={text('own.open')} title={text('own.add-to', { title: milestone.title })}>
          {(close) => (
            <OwnTaskForm {...props} milestone={milestone.id} before={null} onEnd={close} />
          )}
        </FormButton>
      </div>
      <h3 className={styles['section']}>{text('milestone.done-when')}</h3>
      <ul className={styles['points']} lang={contentLanguage}>
        {milestone.definitionOfDone.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {milestone.covers.length > 0 && (
        <>
          <h3 className={styles['section']}>{text('milestone.behind')}</h3>
          <ul className={styles['requirements']}>
            {milestone.covers.map((cover) => {
              const requirement = role.requirements.find(({ id }) => id === cover.requirement);
              if (requirement === undefined) return null;
              const skills = requirement.skills
                .filter(({ skill }) => cover.skills === null || cover.skills.includes(skill))
                .flatMap((asked) => {
                  const level = asked[milestone.stage];
                  if (level === undefined) return [];
                  const values = { skill: skillTitle(asked.skill), level: text(`level.${level}`) };
                  return [text('milestone.skill', values)];
                });
              return (
                <li key={cover.requirement}>
                  <b lang={contentLanguage}>{requirement.title}</b>{' '}
                  <SourceMarks source={requirement.source} />
                  <span>
                    {[text(`importance.${requirement.importance}`), ...skills].join(' · ')}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {milestone.credentials.length > 0 && (
        <>
          <h3 className={styles['section']}>{text('milestone.credentials')}</h3>
          <p className={styles['hint']}>{text('milestone.credentials-help')}</p>
          <ul className={styles['credentials']}>
            {milestone.credentials.map((credential) => {
              const isDone = (progress.get(credential.id)?.doneOn ?? null) !== null;
              return (
                <li key={credential.id}>
                  <Tick
                    label={text('milestone.tick-credential', { title: credential.title })}
                    state={isDone ? 'done' : 'open'}
                    onChange={(next) =>
                      void setTasksDone([credential], next ? today() : null, credential.title)
                    }
                  />
                  <span>
                    <b lang={contentLanguage}>{credential.title}</b>
                    {`${text(`importance.${credential.importance}`)}. `}
                    <span lang={contentLanguage}>{credential.text}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
