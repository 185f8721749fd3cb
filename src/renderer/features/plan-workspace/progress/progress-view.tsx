import { useMemo, useRef } from 'react';

import type { MilestoneId, TaskId } from '../../../../shared/domain/ids.ts';
import { attainmentOf } from '../../../../shared/progress/skill-attainment.ts';
import { isDone } from '../../../../shared/progress/studied-minutes.ts';
import { varianceOf } from '../../../../shared/progress/variance.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useWeekStart } from '../../../components/week-start.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useText } from '../../../messages/use-text.ts';
import { useSkillLevels } from '../../../storage/queries/use-skill-levels.ts';
import { useKeptScroll } from '../use-kept-scroll.ts';
import type { PlanWorkspaceProps, WorkspaceViewProps } from '../workspace-props.ts';
import { BurnUpSection } from './burn-up-section.tsx';
import { EffortSection } from './effort-section.tsx';
import { Finding } from './finding.tsx';
import { forecastRequest } from './forecast-request.ts';
import styles from './progress-view.module.css';
import { SkillSection } from './skill-section.tsx';
import { ThreatsSection } from './threats-section.tsx';
import { useForecast } from './use-forecast.ts';
import { VarianceSection } from './variance-section.tsx';
import { VelocitySection } from './velocity-section.tsx';

/** How far the plan is, when it will really be finished, and what says so. */
export function ProgressView(props: WorkspaceViewProps) {
  const { plan, schedule, baseline, role, progress, sessions, ownTasks, today, onOpenTask } = props;
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  useKeptScroll(plan.id, 'progress', page);
  const weekStart = useWeekStart();
  const { catalogue } = useContent();
  const request = useMemo(
    () => forecastRequest({ plan, schedule, role, progress, sessions, ownTasks, today }, catalogue),
    [plan, schedule, role, progress, sessions, ownTasks, today, catalogue],
  );
  const state = useForecast(request.input);
  const forecast = state.kind === 'ready' ? state.forecast : null;
  const variance = useMemo(
    () =>
      varianceOf({
        baseline,
        schedule,
        progress,
        today,
        forecast:
          forecast === null
            ? null
            : {
                finish: forecast.finish.dates.p50,
                milestones: new Map(
                  forecast.milestones.map(({ id, reached }) => [id, reached.dates.p50]),
                ),
              },
      }),
    [baseline, schedule, progress, today, forecast],
  );
  const skills = useSkillsNow(props);
  const titleOf = (id: MilestoneId) =>
    role.milestones.find((milestone) => milestone.id === id)?.title ?? id;

  const [first] = schedule.tasks;
  if (first === undefined)
    return (
      <div className={styles['page']}>
        <EmptyState sentence={text('progress.no-tasks')} />
      </div>
    );
  const isUntouched =
    sessions.length === 0 && !schedule.tasks.some(({ id }) => isDone(progress, id));
  const { finish } = variance;
  const until = finish.basis === 'reached' && finish.now !== null ? finish.now : today;
  // A quick forecast would otherwise push aside what is drawn a moment before it.
  const isPending = state.kind === 'running' && !state.isSlow;
  return (
    <div ref={page} className={styles['page']}>
      {isUntouched && (
        <div className={styles['begin']}>
          <EmptyState sentence={text('progress.empty')}>
            <Button look="primary" onPress={() => onOpenTask(first.id)}>
              {text('progress.empty-open')}
            </Button>
          </EmptyState>
        </div>
      )}
      <Finding state={state} finish={finish} targetDate={plan.targetDate} />
      {!isPending && (
        <div className={styles['charts']}>
          <div className={styles['columns']}>
            <div>
              <BurnUpSection {...props} forecast={forecast} time={request.input.time} />
              {!isUntouched && <EffortSection {...props} weekStart={weekStart} />}
            </div>
            <div>
              {!isUntouched && (
                <VelocitySection
                  {...props}
                  taskTime={request.taskTime}
                  until={until < today ? until : today}
                  weekStart={weekStart}
                />
              )}
              {forecast !== null && <ThreatsSection forecast={forecast} titleOf={titleOf} />}
            </div>
          </div>
          {!isUntouched && <VarianceSection variance={variance} titleOf={titleOf} />}
          {skills.length > 0 && <SkillSection stage={plan.stage} skills={skills} />}
        </div>
      )}
    </div>
  );
}

/** The skills that are asked for; none while the ledger is being read. */
function useSkillsNow({ plan, role, progress }: PlanWorkspaceProps) {
  const { catalogue } = useContent();
  const ledger = useSkillLevels();
  return useMemo(
    () =>
      ledger === undefined
        ? []
        : attainmentOf({
            skills: catalogue.skills,
            requirements: role.requirements,
            wanted: plan,
            said: { ...plan.skillLevels, ...ledger },
            isDone: (task: TaskId) => isDone(progress, task),
          }),
    [catalogue, ledger, role, plan, progress],
  );
}
