import { memo, useDeferredValue, useMemo, useState } from 'react';

import { loggedMinutes } from '../../../../shared/progress/work-so-far.ts';
import { Choice } from '../../../components/choice.tsx';
import { useText } from '../../../messages/use-text.ts';
import { FilterField } from '../filter-field.tsx';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { ContentUpdate } from './content-update.tsx';
import { Inspector } from './inspector.tsx';
import { MilestoneOutline } from './milestone-outline.tsx';
import styles from './milestones-view.module.css';
import {
  filterOutline,
  firstOpenTask,
  isFiltering,
  OUTLINE_FILTERS,
  outlineOf,
  type OutlineFilter,
} from './outline-model.ts';

/** The plan's milestones and tasks, and why each is there. */
export function MilestonesView(props: WorkspaceViewProps) {
  const { schedule, role, progress, sessions, plan, items, openedTask, onOpenTask } = props;
  const text = useText();
  const outline = useMemo(() => outlineOf(schedule, role), [schedule, role]);
  const [first] = useState(() => firstPlaceOf(props));
  const [selected, setSelected] = useState<ReadonlySet<string>>(first.selection);
  const [show, setShow] = useState<OutlineFilter>('all');
  const [words, setWords] = useState('');
  const query = { show, words: useDeferredValue(words) };
  const isFiltered = isFiltering(query);
  const shown = useMemo(
    () =>
      filterOutline(
        outline,
        { show: query.show, words: query.words },
        {
          progress,
          logged: loggedMinutes(sessions),
          pins: plan.pins,
          titleOf: (id) => items.get(id)?.title ?? id,
        },
      ),
    [outline, query.show, query.words, progress, sessions, plan.pins, items],
  );
  const select = (keys: ReadonlySet<string>) => {
    setSelected(keys);
    const [key] = keys;
    const task = keys.size === 1 ? schedule.tasks.find(({ id }) => id === key) : undefined;
    // So that the place is found again after a look at another view.
    if (task !== undefined && task.id !== openedTask) onOpenTask(task.id);
  };
  return (
    <div className={styles['split']}>
      <section className={styles['outline']} aria-label={text('outline.label')}>
        <ContentUpdate {...props} />
        <OutlineTools show={show} onShow={setShow} words={words} onWords={setWords} />
        <MilestoneOutline
          {...props}
          outline={shown}
          isFiltered={isFiltered}
          selected={selected}
          onSelect={select}
          firstOpen={first.milestone}
          takesFocus={first.takesFocus}
        />
        {isFiltered && shown.length === 0 && (
          <p className={styles['nothing']} role="status">
            {text('outline.nothing')}
          </p>
        )}
      </section>
      <Inspector {...props} selected={selected} />
    </div>
  );
}

interface OutlineToolsProps {
  readonly show: OutlineFilter;
  readonly onShow: (show: OutlineFilter) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** What the outline is searched for. */
const OutlineTools = memo(function OutlineTools(props: OutlineToolsProps) {
  const text = useText();
  return (
    <div className={styles['tools']}>
      <Choice
        label={text('outline.show')}
        isLabelHidden
        value={props.show}
        onChange={props.onShow}
        options={OUTLINE_FILTERS.map((each) => ({
          value: each,
          label: text(`outline.filter.${each}`),
        }))}
      />
      <FilterField label={text('outline.search')} value={props.words} onChange={props.onWords} />
    </div>
  );
});

/** Where the view opens: at the task that was opened last, or at the next one to do. */
function firstPlaceOf({ schedule, progress, openedTask }: WorkspaceViewProps) {
  const opened = schedule.tasks.find(({ id }) => id === openedTask);
  const task = opened ?? firstOpenTask(schedule, progress);
  const key = task?.id ?? schedule.milestones[0]?.id;
  return {
    selection: new Set<string>(key === undefined ? [] : [key]),
    milestone: task?.milestone ?? null,
    // The control that led here is gone, and the focus with it.
    takesFocus: opened !== undefined && document.activeElement === document.body,
  };
}
