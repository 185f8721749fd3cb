import {
  memo,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import { loggedMinutes } from '../../../../shared/progress/work-so-far.ts';
import { Choice } from '../../../components/choice.tsx';
import { useText } from '../../../messages/use-text.ts';
import { FilterField } from '../filter-field.tsx';
import { keptScroll, useKeptScroll } from '../use-kept-scroll.ts';
import type { WorkspaceViewProps } from '../workspace-props.ts';
import { ContentUpdate } from './content-update.tsx';
import { Inspector } from './inspector.tsx';
import { MilestoneOutline } from './milestone-outline.tsx';
import styles from './milestones-view.module.css';
import { HEIGHTS } from './outline-list.ts';
import { keepOutlinePlace, outlinePlaceOf } from './outline-place.ts';
import {
  filterOutline,
  firstOpenTask,
  isFiltering,
  OUTLINE_FILTERS,
  outlineOf,
  type OutlineFilter,
  type OutlineMilestone,
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
  const [open, setOpen] = useState<ReadonlySet<string>>(first.open);
  const section = useRef<HTMLElement>(null);
  useKeptScroll(plan.id, 'milestones', section);
  const [firstTop] = useState(() =>
    first.isKept ? (keptScroll(plan.id, 'milestones') ?? 0) : topOf(outline, first),
  );
  useLayoutEffect(() => {
    // Asking a new view to be at its start would lay out the whole page at once.
    if (!first.isKept && firstTop > 0) section.current?.scrollTo({ top: firstTop });
  }, [first.isKept, firstTop]);
  useEffect(() => {
    const [row = null] = selected.size === 1 ? selected : [];
    keepOutlinePlace(plan.id, { row, open: [...open] });
  }, [plan.id, selected, open]);
  const select = (keys: ReadonlySet<string>) => {
    setSelected(keys);
    const [key] = keys;
    const task = keys.size === 1 ? schedule.tasks.find(({ id }) => id === key) : undefined;
    // So that the place is found again after a look at another view.
    if (task !== undefined && task.id !== openedTask) onOpenTask(task.id);
  };
  return (
    <div className={styles['view']}>
      <ContentUpdate {...props} />
      <div className={styles['split']}>
        <section ref={section} className={styles['outline']} aria-label={text('outline.label')}>
          <OutlineTools show={show} onShow={setShow} words={words} onWords={setWords} />
          <MilestoneOutline
            {...props}
            outline={shown}
            isFiltered={isFiltered}
            selected={selected}
            onSelect={select}
            opened={open}
            onOpened={setOpen}
            takesFocus={first.takesFocus}
            firstTop={firstTop}
          />
          {isFiltered && shown.length === 0 && (
            <p className={styles['nothing']} role="status">
              {text('outline.nothing')}
            </p>
          )}
        </section>
        <Inspector {...props} selected={selected} />
      </div>
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

/** How far below the head of the columns the row that the view opens at comes to stand, of the window. */
const SHARE = 0.15;

/** How far the outline is scrolled so that a row is in sight, with what comes before it. */
function topOf(
  outline: readonly OutlineMilestone[],
  { milestone, selection, open }: ReturnType<typeof firstPlaceOf>,
): number {
  const at = Math.max(
    0,
    outline.findIndex(({ id }) => id === milestone),
  );
  const inside = outline[at]?.tasks.findIndex(({ id }) => selection.has(id)) ?? -1;
  const rowsAbove = outline
    .slice(0, at)
    .reduce((sum, { id, tasks }) => sum + (open.has(id) ? tasks.length : 0), Math.max(0, inside));
  const top = (at + 1) * HEIGHTS.milestone + rowsAbove * HEIGHTS.task;
  return top > innerHeight / 3 ? top - innerHeight * SHARE : 0;
}

/**
 * Where the view opens: at what was asked for, at the task opened last, where one was before the
 * restart, or at the next task to do.
 */
function firstPlaceOf({ plan, schedule, progress, openedTask, jumpedTo }: WorkspaceViewProps) {
  const kept = outlinePlaceOf(plan.id);
  const taskOf = (key: string | null) => schedule.tasks.find(({ id }) => id === key);
  const milestoneOf = (key: string | null) => schedule.milestones.find(({ id }) => id === key);
  const asked = jumpedTo ?? openedTask;
  const wanted = asked ?? kept?.row ?? null;
  const milestone = milestoneOf(wanted);
  const task =
    milestone === undefined ? (taskOf(wanted) ?? firstOpenTask(schedule, progress)) : undefined;
  const key = milestone?.id ?? task?.id ?? schedule.milestones[0]?.id;
  const around = milestone?.id ?? task?.milestone;
  return {
    selection: new Set<string>(key === undefined ? [] : [key]),
    milestone: around,
    /** Whether the place one left decides, and not what was asked for. */
    isKept: kept !== null && asked === null,
    // A milestone that was closed around the chosen task stays closed, unless it is asked for.
    open: new Set<string>([
      ...(kept?.open ?? []),
      ...(around !== undefined && (kept === null || asked !== null) ? [around] : []),
    ]),
    takesFocus:
      jumpedTo !== null ||
      // The control that led here is gone, and the focus with it.
      (taskOf(openedTask) !== undefined && document.activeElement === document.body),
  };
}
