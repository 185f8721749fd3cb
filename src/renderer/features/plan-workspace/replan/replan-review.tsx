import { useEffect, useState, type ReactNode } from 'react';

import { formatDate } from '../../../../shared/calendar/format.ts';
import type { PlanSettings, Schedule } from '../../../../shared/domain/plan.ts';
import type { PlanFailure } from '../../../../shared/planning/plan-failure.ts';
import { showToast } from '../../../components/toasts.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { LeverList } from '../../../levers/lever-list.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { replacePlan } from '../../../storage/commands/change-plan.ts';
import type { PlanAsItIs, Rescheduled } from '../reschedule.ts';
import { useWorkItems } from '../use-retired-content.ts';
import { useSaving } from '../use-saving.ts';
import { compareContent, isAnyChange, type ContentChange } from '../milestones/compare-content.ts';
import { BreakForm } from './break-form.tsx';
import { CauseList } from './cause-list.tsx';
import { MissedPins } from './missed-pins.tsx';
import { MoveTable } from './move-table.tsx';
import { ReplanFoot } from './replan-foot.tsx';
import { describeTarget, type Words } from './replan-words.ts';
import styles from './replan.module.css';
import { useProposal } from './use-proposal.ts';

export interface ReplanReviewProps extends PlanAsItIs {
  /** What the person wants changed in the plan; null to catch up with the calendar alone. */
  readonly wanted: PlanSettings | null;
  readonly onLeave: () => void;
  /** Called once the new dates are kept. */
  readonly onAccepted: () => void;
}

/** Ties the button that accepts to the sentences that say what it accepts. */
const FINDING = 'replan-finding';

/**
 * New dates to look at before anything is kept: what moves and why, what stays, and whether the
 * target still holds. Escape leaves things as they are.
 */
export function ReplanReview({ wanted, onLeave, onAccepted, ...as }: ReplanReviewProps) {
  const { plan, schedule, role, today } = as;
  const text = useText();
  const locale = useLocale();
  const save = useSaving();
  const { bundle } = useContent();
  const [settings, setSettings] = useState<PlanSettings>(() => wanted ?? plan);
  const [isSaving, setIsSaving] = useState(false);
  useEscape(onLeave);

  const { proposal, review, input, isOutdated, isSlow } = useProposal(as, settings);
  const titles = useWorkItems(as);
  const words: Words = { text, locale, titleOf: (task) => titles.get(task)?.title ?? task };
  const began = wanted ?? plan;
  const addedBreaks = settings.daysOff.filter((range) => !began.daysOff.includes(range));
  const hasChanges = wanted !== null || settings !== began;
  const over = text(wanted === null ? 'replan.from' : 'replan.changes-from', {
    date: formatDate(today, 'row', locale),
  });

  const accept = async () => {
    if (proposal?.ok !== true || isOutdated) return;
    setIsSaving(true);
    const kind = wanted === null ? 'plan-replanned' : 'plan-changed';
    const isKept = await save({
      label: { kind, subject: role.title, count: 1 },
      command: () =>
        replacePlan(kind, {
          id: plan.id,
          settings: proposal.value.settings,
          schedule: proposal.value.schedule,
          computedOn: today,
          contentVersion: bundle.contentVersion,
          roleTitle: role.title,
        }),
    });
    setIsSaving(false);
    if (isKept) onAccepted();
  };

  const foot = (canAccept: boolean) => (
    <ReplanFoot
      canAccept={canAccept}
      isSaving={isSaving || isOutdated}
      describedBy={FINDING}
      onAccept={() => void accept()}
      onLeave={onLeave}
    />
  );
  const breaks = (
    <BreakForm
      added={addedBreaks}
      onAdd={(range) => setSettings({ ...settings, daysOff: [...settings.daysOff, range] })}
      onRemove={(range) =>
        setSettings({ ...settings, daysOff: settings.daysOff.filter((one) => one !== range) })
      }
    />
  );

  if (proposal === null) return <Waiting isSlow={isSlow} />;
  if (!proposal.ok || review === null)
    return (
      <Page over={over} title={text('replan.impossible')} foot={foot(false)}>
        {!proposal.ok && <Reasons failures={proposal.failure} />}
        {breaks}
      </Page>
    );

  const { value } = proposal;
  const news = newsOf(as, value, bundle.contentVersion);
  const isNothing = review.isSame && !hasChanges && news === null;
  const target = describeTarget(
    {
      before: schedule.verdict,
      after: value.schedule.verdict,
      targetDate: value.settings.targetDate,
    },
    words,
  );
  const title = titleOf(schedule.finish, value.schedule.finish, words);
  return (
    <Page
      over={over}
      title={title}
      foot={foot(!isNothing)}
      lead={
        <>
          <p>
            {review.isSame && !hasChanges
              ? text('replan.nothing')
              : text('replan.counts', { later: review.later, earlier: review.earlier })}{' '}
            {!isNothing && review.done > 0 && text('replan.done-stays')}
          </p>
          {news !== null && <p>{text('content.newer', { ...news })}</p>}
          {target !== null && (
            <p data-late={value.schedule.verdict.kind === 'infeasible' || undefined}>{target}</p>
          )}
        </>
      }
    >
      <CauseList review={review} settings={{ before: plan, after: value.settings }} words={words} />
      {breaks}
      <MissedPins pins={value.schedule.missedPins} words={words} />
      {value.schedule.verdict.kind === 'infeasible' && (
        <div className={styles['levers']}>
          <LeverList
            input={input}
            onApply={(applied, lever) => {
              const before = settings;
              setSettings(applied);
              showToast({
                text: text('lever.applied', { lever }),
                action: { label: text('undo.action'), run: () => setSettings(before) },
              });
            }}
          />
        </div>
      )}
      <MoveTable review={review} role={role} words={words} />
    </Page>
  );
}

/** Until the first dates are there. */
function Waiting({ isSlow }: { readonly isSlow: boolean }) {
  const text = useText();
  return (
    <section className={styles['review']} aria-label={text('replan.label')} aria-busy>
      <div className={styles['page']} role="status">
        {isSlow && text('replan.working')}
      </div>
    </section>
  );
}

/** Why no new dates can be made. */
function Reasons({ failures }: { readonly failures: readonly PlanFailure[] }) {
  const text = useText();
  return (
    <ul className={styles['reasons']}>
      {failures.map(({ kind }, index) => (
        <li key={`${kind}-${index}`}>{text(`failure.${kind}`)}</li>
      ))}
    </ul>
  );
}

/** What newer content changes; it may move no date, and is still to be accepted. Null for nothing. */
function newsOf(
  { plan, progress }: PlanAsItIs,
  proposed: Rescheduled,
  contentVersion: string,
): ContentChange | null {
  if (plan.contentVersion === contentVersion) return null;
  const news = compareContent(proposed, proposed.settings.ownEstimates, progress);
  return isAnyChange(news) ? news : null;
}

function titleOf(
  before: Schedule['finish'],
  after: Schedule['finish'],
  { text, locale }: Words,
): string {
  if (after === null) return text('preview.nothing-to-study');
  const date = formatDate(after, 'long', locale);
  return before === null || before === after
    ? text('replan.finish-stays', { date })
    : text('replan.finish-moves', { before: formatDate(before, 'long', locale), after: date });
}

interface PageProps {
  readonly over: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

function Page({ over, title, lead, children, foot }: PageProps) {
  const text = useText();
  return (
    <section className={styles['review']} aria-label={text('replan.label')}>
      {/* What scrolls has to be within reach of the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['page']} tabIndex={0} role="group" aria-label={text('replan.label')}>
        <p className={styles['over']}>{over}</p>
        <div id={FINDING} aria-live="polite" className={styles['finding']}>
          <h1>{title}</h1>
          {lead}
        </div>
        {children}
      </div>
      {foot}
    </section>
  );
}

/** Whatever has the focus; what is open over the page takes Escape for itself. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [leave]);
}
