import { formatWork } from '../../../../shared/calendar/format.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { Button } from '../../../components/button.tsx';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import type { InspectorProps } from './milestones-props.ts';
import { useTicking } from './use-ticking.ts';
import styles from './inspector.module.css';

/** Several rows at once: how much they are, and a tick for all their tasks. */
export function SelectionDetails(props: InspectorProps) {
  const { schedule, progress, items, role, selected } = props;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const tick = useTicking(props);
  const tasks = schedule.tasks.filter(
    ({ id, milestone }) => selected.has(id) || selected.has(milestone),
  );
  const open = tasks.filter(({ id }) => !isDone(progress, id));
  const done = tasks.length - open.length;
  return (
    <>
      <h2 className={styles['title']}>{text('selection.title', { count: tasks.length })}</h2>
      <p className={styles['outcome']} role="status">
        {text('selection.work', {
          time: formatWork(
            tasks.reduce((sum, { minutes }) => sum + minutes, 0),
            locale,
          ),
          done,
        })}
      </p>
      <div className={styles['actions']}>
        {open.length > 0 ? (
          <Button look="primary" onPress={() => tick(tasks, role.title)}>
            {text('selection.tick', { count: open.length })}
          </Button>
        ) : (
          <Button onPress={() => tick(tasks, role.title)}>
            {text('selection.reopen', { count: done })}
          </Button>
        )}
      </div>
      <ul className={styles['points']}>
        {tasks.slice(0, MOST_NAMED).map(({ id }) => (
          <li key={id} lang={contentLanguage} dir="auto">
            {items.get(id)?.title ?? id}
          </li>
        ))}
        {tasks.length > MOST_NAMED && (
          <li>{text('selection.more', { count: tasks.length - MOST_NAMED })}</li>
        )}
      </ul>
    </>
  );
}

const MOST_NAMED = 12;
