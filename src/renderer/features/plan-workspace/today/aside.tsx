import { formatNearDate, formatWork } from '../../../../shared/calendar/format.ts';
import { studiedMinutes } from '../../../../shared/progress/studied-minutes.ts';
import type { Today } from '../../../../shared/progress/today.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import styles from './aside.module.css';
import { WeekStrip } from './week-strip.tsx';

const MOST_MILESTONES = 3;

export interface AsideProps extends WorkspaceViewProps {
  readonly day: Today;
}

/** The week around today, the next milestones, and what is kept free for habits. */
export function Aside(props: AsideProps) {
  const text = useText();
  return (
    <aside className={styles['aside']} aria-label={text('today.around')}>
      <WeekStrip week={props.day.week} today={props.today} />
      <Ahead {...props} />
      <Habits {...props} />
    </aside>
  );
}

/** Milestones stand at their hours; the next one first. */
function Ahead({ schedule, role, progress, day, today }: AsideProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const ahead = schedule.milestones
    .filter(({ tasks }) => tasks.some((id) => day.open.has(id)))
    .slice(0, MOST_MILESTONES);
  const [next] = ahead;
  if (next === undefined) return null;
  const left = Math.max(0, next.reachedAtMinutes - studiedMinutes(schedule, progress));
  return (
    <section aria-labelledby="ahead">
      <h3 id="ahead" className={styles['title']}>
        {text('today.ahead')}
      </h3>
      <p className={styles['sentence']}>
        {text('today.ahead-sentence', { left: formatWork(left, locale) })}
      </p>
      <ol className={styles['milestones']}>
        {ahead.map(({ id, reachedAtMinutes, finish }) => (
          <li key={id}>
            <b>{text('today.ahead-hour', { hour: Math.round(reachedAtMinutes / 60) })}</b>
            <span lang={contentLanguage}>
              {role.milestones.find((milestone) => milestone.id === id)?.title ?? id}
            </span>
            <span>
              {finish === null ? '' : formatNearDate(finish, 'short', { beside: today, locale })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Habits({ schedule: { reserve }, role }: AsideProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  if (reserve === null) return null;
  return (
    <section aria-labelledby="habits">
      <h3 id="habits" className={styles['title']}>
        {text('today.habits')}
      </h3>
      <p className={styles['sentence']}>
        {text('today.habits-sentence', { minutes: formatWork(reserve.minutes, locale) })}
      </p>
      <ul className={styles['habits']}>
        {reserve.rhythms.map(({ id, minutes }) => (
          <li key={id}>
            <span lang={contentLanguage}>
              {role.rhythms.find((rhythm) => rhythm.id === id)?.title ?? id}
            </span>
            <span>{formatWork(minutes, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
