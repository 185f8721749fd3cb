import { useMemo, useState, type ReactNode } from 'react';

import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { TaskId } from '../../../shared/domain/ids.ts';
import type { OwnTask, Plan, PlanSettings, Schedule } from '../../../shared/domain/plan.ts';
import type { LoggedSession, Progress } from '../../../shared/domain/progress.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { keptTasks } from '../../../shared/planning/replan.ts';
import { begunWork, doneDays, minutesOnDay } from '../../../shared/progress/work-so-far.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../messages/use-text.ts';
import type { KeptDraft } from '../../storage/commands/draft.ts';
import { draftOf } from './draft.ts';
import styles from './plan-setup.module.css';
import { SetupForm, type SetupEnd } from './setup-form.tsx';
import type { WorkSoFar } from './use-preview.ts';

export interface PlanChangeProps {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly role: RoleOutline;
  readonly progress: ReadonlyMap<TaskId, Progress>;
  readonly sessions: readonly LoggedSession[];
  readonly ownTasks: readonly OwnTask[];
  readonly today: CalendarDate;
  readonly kept: KeptDraft | null;
  readonly onLeave: () => void;
  /** The review of what the change would move; nothing is kept before it is accepted. */
  readonly renderReview: (review: ChangeReview) => ReactNode;
}

export interface ChangeReview {
  readonly settings: PlanSettings;
  readonly onLeave: () => void;
  /** To be awaited once the change is kept. */
  readonly onAccepted: () => Promise<void>;
}

const REVIEW_BUTTON = 'review-changes';

/** A plan that exists, changed by the same steps as it was made. */
export function PlanChange(props: PlanChangeProps) {
  const { plan, schedule, role, progress, sessions, ownTasks, today } = props;
  const text = useText();
  const [first] = useState(() => draftOf(plan));
  const [draftKey] = useState({ plan: plan.id });
  const roles = useMemo(() => [role], [role]);
  const work = useMemo((): WorkSoFar => {
    const doneOn = doneDays(progress);
    return {
      credited: new Set(doneOn.keys()),
      begun: begunWork(progress, sessions),
      ownTasks,
      now: { date: today, studiedMinutes: minutesOnDay(sessions, today) },
      kept: keptTasks(schedule, doneOn),
    };
  }, [progress, sessions, ownTasks, schedule, today]);
  const [reviewed, setReviewed] = useState<(SetupEnd & { settings: PlanSettings }) | null>(null);
  const leaveReview = () => {
    setReviewed(null);
    // The button can take the focus only once it is shown again.
    requestAnimationFrame(() => document.getElementById(REVIEW_BUTTON)?.focus());
  };

  return (
    <>
      {reviewed !== null &&
        props.renderReview({
          settings: reviewed.settings,
          onLeave: leaveReview,
          onAccepted: reviewed.dropDraft,
        })}
      {/* The entries stay as they are behind the review. */}
      <div hidden={reviewed !== null} style={{ blockSize: '100%' }}>
        <SetupForm
          title={text('change.title', { role: role.title })}
          draftKey={draftKey}
          first={first}
          kept={props.kept}
          isResuming={false}
          roles={roles}
          work={work}
          wishes={plan}
          today={today}
          renderEnding={(end) => (
            <span className={styles['ending']}>
              <Button look="ghost" onPress={props.onLeave}>
                {text('change.leave')}
              </Button>
              <Button
                id={REVIEW_BUTTON}
                look={end.isLastStep ? 'primary' : 'plain'}
                isDisabled={!end.isPlan || !end.hasChanged}
                onPress={() => {
                  const { settings, input } = end.current();
                  if (settings !== null && input !== null) setReviewed({ ...end, settings });
                }}
              >
                {text('change.review')}
              </Button>
            </span>
          )}
        />
      </div>
    </>
  );
}
