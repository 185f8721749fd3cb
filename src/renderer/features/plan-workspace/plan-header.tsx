import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import { studiedMinutes } from '../../../shared/progress/studied-minutes.ts';
import { APP_COMMANDS } from '../../../shared/commands/app-commands.ts';
import { runCommand } from '../../commands/registry.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { usePrintShortcut } from '../../commands/use-print-shortcut.ts';
import { Button } from '../../components/button.tsx';
import { KeyCaps } from '../../components/key-caps.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import { ExportButton } from './export/export-button.tsx';
import { useExportPlan } from './export/use-export-plan.ts';
import type { WorkspaceView } from './views.ts';
import type { PlanWorkspaceProps } from './workspace-props.ts';
import { ProgressRoad } from './progress-road.tsx';
import { HeaderTimer } from './today/header-timer.tsx';
import styles from './plan-workspace.module.css';

export interface PlanHeaderProps extends PlanWorkspaceProps {
  readonly view: WorkspaceView;
  /** Opens the review of new dates. */
  readonly onReplan: () => void;
  /** Opens the steps the plan was made by. */
  readonly onChange: () => void;
}

/** The plan's name, whether its date holds, and how far along it is. */
export function PlanHeader(props: PlanHeaderProps) {
  const { plan, schedule, role, progress, view, onReplan, onChange } = props;
  const text = useText();
  const locale = useLocale();
  const exporting = useExportPlan(props);
  useCommands({
    replan: onReplan,
    'change-plan': onChange,
  });
  const done = studiedMinutes(schedule, progress);
  const title = text('plan.title', { role: role.title, stage: text(`stage.${plan.stage}`) });
  const { verdict, finish } = schedule;
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <div className={styles['naming']}>
          <h1 title={title}>{title}</h1>
          {plan.goal !== '' && (
            <p className={styles['goal']} dir="auto">
              {plan.goal}
            </p>
          )}
        </div>
        <div className={styles['status']}>
          {/* Today shows the timer itself. */}
          {view !== 'today' && <HeaderTimer schedule={schedule} />}
          {plan.targetDate !== null && verdict.kind === 'feasible' && (
            <Verdict tone="on-track">
              {text('plan.holds', { date: formatDate(plan.targetDate, 'medium', locale) })}
            </Verdict>
          )}
          {plan.targetDate !== null && verdict.kind === 'infeasible' && (
            <Verdict tone="behind">
              {text('plan.short', {
                date: formatDate(plan.targetDate, 'medium', locale),
                short: formatWork(verdict.shortMinutes, locale),
              })}
            </Verdict>
          )}
        </div>
        <div className={styles['tools']}>
          <Button size="small" onPress={onReplan}>
            {text('plan.replan')}
          </Button>
          <Button size="small" onPress={onChange}>
            {text('plan.change')}
          </Button>
          <ExportButton id={plan.id} exporting={exporting} />
          <PaletteButton />
        </div>
      </div>
      <div className={styles['standing']}>
        <p>
          <b>
            {text('plan.hour', {
              done: Math.floor(done / 60),
              total: Math.round(schedule.totalMinutes / 60),
            })}
          </b>
          {finish !== null && (
            <span>
              {schedule.stageReached > finish &&
                `${text('plan.reached', {
                  stage: text(`stage.${plan.stage}`),
                  date: formatDate(schedule.stageReached, 'month', locale),
                })} · `}
              {text('plan.finish', { date: formatDate(finish, 'long', locale) })}
            </span>
          )}
        </p>
        <ProgressRoad schedule={schedule} role={role} done={done} />
      </div>
    </header>
  );
}

/** What reaches everything, and the keys for it. */
function PaletteButton() {
  const text = useText();
  const print = usePrintShortcut();
  return (
    <Button
      look="ghost"
      size="small"
      aria-label={text('command.palette')}
      onPress={() => void runCommand('palette')}
    >
      <KeyCaps caps={print(APP_COMMANDS.palette.shortcut ?? '')} />
    </Button>
  );
}
