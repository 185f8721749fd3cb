import { memo } from 'react';

import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import { minutesPerWeek } from '../../../shared/calendar/study-calendar.ts';
import type { PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { useLasting } from '../../clock/use-lasting.ts';
import { Estimate } from '../../components/mark.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { LeverList } from '../../levers/lever-list.tsx';
import { useLocale, useText, type Text } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import { PreviewRoad } from './preview-road.tsx';
import { describeQuality } from './quality-words.ts';
import type { Preview } from './use-preview.ts';
import styles from './plan-setup.module.css';

export interface PreviewPanelProps extends Omit<PlanShownProps, 'preview'> {
  /** Null until the first is worked out, which is a moment. */
  readonly preview: Preview | null;
  /** Whether another is being worked out. */
  readonly isOutdated: boolean;
}

interface PlanShownProps {
  readonly preview: Preview;
  /** Whether the road is left out, as it stands larger beside. */
  readonly isRoadBeside: boolean;
  readonly onApplyLever: (preview: Preview, settings: PlanSettings, title: string) => void;
}

/** The plan as it would be, recomputed with every entry. */
export function PreviewPanel({ preview, isOutdated, ...props }: PreviewPanelProps) {
  const text = useText();
  const isSlow = useLasting(isOutdated);
  return (
    <aside
      className={styles['preview']}
      aria-label={text('preview.label')}
      aria-busy={isOutdated}
      // What scrolls has to be within reach of the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <p className={styles['working']} aria-live="polite">
        {isSlow && text('preview.working')}
      </p>
      {preview !== null && <PlanShown {...props} preview={preview} />}
    </aside>
  );
}

/** Drawn again with another plan, not with each entry. */
const PlanShown = memo(function PlanShown(props: PlanShownProps) {
  const { preview, isRoadBeside, onApplyLever } = props;
  const text = useText();
  const locale = useLocale();
  const { draft, role, schedule, failures, input } = preview;
  const hours = formatWork(minutesPerWeek(draft.weekdayMinutes), locale);
  if (schedule === null)
    return (
      <>
        <p className={styles['over']}>{text('preview.none')}</p>
        <ul className={styles['reasons']}>
          {draft.start === null && <li>{text('setup.goal.start-missing')}</li>}
          {failures.map((failure, index) => (
            <li key={`${failure.kind}-${index}`}>{text(`failure.${failure.kind}`)}</li>
          ))}
        </ul>
      </>
    );
  if (schedule.finish === null)
    return <p className={styles['finish']}>{text('preview.nothing-to-study')}</p>;
  return (
    <>
      <p className={styles['over']}>
        {draft.weekChanges.length === 0
          ? text('preview.finish-on', { hours })
          : text('preview.finish-on-changing', { hours })}
      </p>
      <output className={styles['finish']} aria-live="polite">
        {formatDate(schedule.finish, 'long', locale)}
      </output>
      <TargetVerdict schedule={schedule} draft={draft} role={role} text={text} locale={locale} />
      <p className={styles['holds']}>
        {text('preview.holds', { count: schedule.tasks.length })}{' '}
        <Estimate label={text('estimate.ours')}>
          {formatWork(schedule.totalMinutes, locale)}
        </Estimate>
      </p>
      {schedule.stageReached > schedule.finish && (
        <p className={styles['late']}>
          {text('preview.reached', {
            stage: text(`stage.${draft.stage}`),
            date: formatDate(schedule.stageReached, 'month', locale),
          })}
        </p>
      )}
      {(isRoadBeside || schedule.quality.kind === 'heuristic') && (
        <p className={styles['late']}>{describeQuality(schedule.quality, text, locale)}</p>
      )}
      {schedule.verdict.kind === 'infeasible' && input !== null && (
        <LeverList
          input={input}
          onApply={(settings, title) => onApplyLever(preview, settings, title)}
        />
      )}
      {!isRoadBeside && <PreviewRoad schedule={schedule} role={role} />}
    </>
  );
});

interface TargetVerdictProps {
  readonly schedule: Schedule;
  readonly draft: Draft;
  readonly role: RoleOutline;
  readonly text: Text;
  readonly locale: string;
}

function TargetVerdict({ schedule, draft, role, text, locale }: TargetVerdictProps) {
  const { verdict } = schedule;
  if (draft.targetDate === null || verdict.kind === 'no-target') return null;
  const date = formatDate(draft.targetDate, 'medium', locale);
  if (verdict.kind === 'feasible')
    return (
      <Verdict tone="on-track">
        {text('verdict.feasible', { date, cushion: formatWork(verdict.cushionMinutes, locale) })}
      </Verdict>
    );
  const late = role.milestones.find(({ id }) => id === verdict.firstLateMilestone);
  return (
    <>
      <Verdict tone="behind">
        {text('verdict.infeasible', { date, short: formatWork(verdict.shortMinutes, locale) })}
      </Verdict>
      <p className={styles['late']}>
        {text('verdict.first-late', { milestone: late?.title ?? '' })}
      </p>
    </>
  );
}
