import { useNavigate } from '@tanstack/react-router';
import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useRef,
  useState,
  type ComponentType,
} from 'react';

import type { Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { CommandsShown } from '../../commands/use-commands.ts';
import { TabList, type TabEntry } from '../../components/tab-list.tsx';
import { useWeekStart } from '../../components/week-start.ts';
import { useText } from '../../messages/use-text.ts';
import { EmptyPlan } from './empty-plan.tsx';
import { PlanHeader } from './plan-header.tsx';
import styles from './plan-workspace.module.css';
import { useTimerCommand } from './today/use-timer-command.ts';
import { useOpenedRow } from './use-opened-row.ts';
import { usePlanPlaces } from './use-plan-places.ts';
import { useViewCommands } from './use-view-commands.ts';
import { useWholeRole, useWorkItems } from './use-retired-content.ts';
import { WORKSPACE_VIEWS, type WorkspaceView } from './views.ts';
import type { PlanWorkspaceProps, WorkspaceViewProps } from './workspace-props.ts';

/** Each view's code is loaded when it is first opened. */
const VIEWS: Readonly<Record<WorkspaceView, ComponentType<WorkspaceViewProps>>> = {
  today: lazy(async () => ({ default: (await import('./today/today-view.tsx')).TodayView })),
  milestones: lazy(async () => ({
    default: (await import('./milestones/milestones-view.tsx')).MilestonesView,
  })),
  timeline: lazy(async () => ({
    default: (await import('./timeline/timeline-view.tsx')).TimelineView,
  })),
  progress: lazy(async () => ({
    default: (await import('./progress/progress-view.tsx')).ProgressView,
  })),
  journal: lazy(async () => ({
    default: (await import('./journal/journal-view.tsx')).JournalView,
  })),
};

const ReplanReview = lazy(async () => ({
  default: (await import('./replan/replan-review.tsx')).ReplanReview,
}));

export interface PlanWorkspaceTabs {
  readonly view: WorkspaceView;
  readonly onOpen: (view: WorkspaceView) => void;
}

/** One plan: its name and standing above, and one of the views of it below. */
export function PlanWorkspace({ view, onOpen, ...given }: PlanWorkspaceProps & PlanWorkspaceTabs) {
  const props = { ...given, role: useWholeRole(given.role, given.schedule) };
  const items = useWorkItems(props);
  const openMilestones = useCallback(() => {
    if (view !== 'milestones') onOpen('milestones');
  }, [view, onOpen]);
  const { opened, jumps, ...opening } = useOpenedRow(openMilestones);
  const navigate = useNavigate();
  const planId = props.plan.id;
  const change = useCallback(
    () => void navigate({ to: '/plans/$planId/settings', params: { planId } }),
    [navigate, planId],
  );
  const [isReplanning, setIsReplanning] = useState(false);
  const openedFrom = useRef<Element | null>(null);
  const replan = useCallback(() => {
    openedFrom.current = document.activeElement;
    setIsReplanning(true);
  }, []);
  const leaveReplan = useCallback(() => {
    setIsReplanning(false);
    // What it was opened from can take the focus only once it is shown again.
    requestAnimationFrame(() => {
      if (openedFrom.current instanceof HTMLElement) openedFrom.current.focus();
    });
  }, []);
  useViewCommands(isReplanning ? null : onOpen);
  const weekStart = useWeekStart();
  useTimerCommand({
    ...props,
    weekStart,
    items,
    isLeftToView: view === 'today' || isReplanning,
    onNothing: () => onOpen('today'),
  });
  usePlanPlaces({ schedule: props.schedule, role: props.role, items }, (row) => {
    setIsReplanning(false);
    opening.jump(row);
  });
  return (
    <>
      {isReplanning && (
        <Suspense fallback={null}>
          <ReplanReview {...props} wanted={null} onLeave={leaveReplan} onAccepted={leaveReplan} />
        </Suspense>
      )}
      {/* The view keeps its place behind the review. */}
      <CommandsShown value={!isReplanning}>
        <div className={styles['workspace']} hidden={isReplanning}>
          <Views
            {...props}
            view={view}
            onOpen={onOpen}
            items={items}
            openedTask={opened.task}
            jumpedTo={opened.jumpedTo}
            jumps={jumps}
            onOpenTask={opening.open}
            onReplan={replan}
            onChange={change}
          />
        </div>
      </CommandsShown>
    </>
  );
}

interface ViewsProps extends ViewProps, PlanWorkspaceTabs {
  readonly jumps: number;
  readonly onReplan: () => void;
}

/** The header and the views; not drawn again when the review only takes their place or leaves it. */
const Views = memo(function Views({ onOpen, jumps, ...props }: ViewsProps) {
  const text = useText();
  const tabs: readonly TabEntry<WorkspaceView>[] = WORKSPACE_VIEWS.map((id) => ({
    id,
    label: text(`workspace.${id}`),
  }));
  const { view } = props;
  return (
    <>
      <PlanHeader {...props} />
      <TabList label={text('workspace.views')} tabs={tabs} selected={view} onSelect={onOpen}>
        <View key={`${view} ${jumps}`} {...props} />
      </TabList>
    </>
  );
});

interface ViewProps extends WorkspaceViewProps {
  readonly view: WorkspaceView;
  readonly onChange: () => void;
}

/**
 * The view that is open, or what stands in its place while the plan is empty. It is drawn after the
 * press that opened it was answered, and in pieces between which the window hears other presses.
 */
function View({ view, onChange, ...props }: ViewProps) {
  const { schedule, role } = props;
  const isDue = useDeferredValue(true, false);
  const Opened = VIEWS[view];
  const isEmpty =
    schedule.tasks.length === 0 && (view !== 'milestones' || !hasCredentials(schedule, role));
  if (!isDue) return null;
  return isEmpty ? (
    <EmptyPlan view={view} onChange={onChange} />
  ) : (
    <Suspense fallback={null}>
      <Opened {...props} onChange={onChange} />
    </Suspense>
  );
}

/** Milestones can hold certificates without a task. */
function hasCredentials(schedule: Schedule, role: RoleOutline): boolean {
  const shown = new Set(schedule.milestones.map(({ id }) => id));
  return role.milestones.some(({ id, credentials }) => credentials.length > 0 && shown.has(id));
}
