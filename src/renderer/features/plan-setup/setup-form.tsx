import { useCallback, useRef, useState, type ReactNode } from 'react';

import type { CalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanSettings } from '../../../shared/domain/plan.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useText } from '../../messages/use-text.ts';
import { dropDraft, type DraftKey, type KeptDraft } from '../../storage/commands/draft.ts';
import { DraftOffer } from './draft-offer.tsx';
import { applyLever, isSameDraft, readDraft, type Draft, type OwnWishes } from './draft.ts';
import { GoalStep } from './goal-step.tsx';
import styles from './plan-setup.module.css';
import { PreviewPanel } from './preview-panel.tsx';
import { PreviewStep } from './preview-step.tsx';
import { SkillsStep } from './skills-step.tsx';
import { STEPS, Steps, type Step } from './steps.tsx';
import { TimeStep } from './time-step.tsx';
import { useKeptDraft } from './use-kept-draft.ts';
import { usePreview, type Preview, type WorkSoFar } from './use-preview.ts';

export interface SetupFormProps {
  readonly title: string;
  readonly draftKey: DraftKey;
  /** What the entries begin with. */
  readonly first: Draft;
  /** What was begun and left, to be offered; null for nothing. */
  readonly kept: KeptDraft | null;
  /** Whether the person has already said that they go on with it. */
  readonly isResuming: boolean;
  /** The roles to choose from. */
  readonly roles: readonly RoleOutline[];
  readonly work: WorkSoFar;
  readonly wishes: OwnWishes;
  readonly today: CalendarDate;
  readonly note?: ReactNode;
  /** What ends the setup, given what it came to. */
  readonly renderEnding: (end: SetupEnd) => ReactNode;
}

export interface SetupEnd {
  /** Whether the entries give a plan. */
  readonly isPlan: boolean;
  /** The plan of the entries as they stand. */
  readonly current: () => Preview;
  readonly hasChanged: boolean;
  readonly isLastStep: boolean;
  /** Forgets the draft, once what it says is a plan. */
  readonly dropDraft: () => Promise<void>;
}

/** Goal, what you know, your time, preview; the plan they give stands beside them all along. */
export function SetupForm(props: SetupFormProps) {
  const { draftKey, first, roles, today } = props;
  const text = useText();
  // What was kept before; from now on this setup itself writes under that key.
  const [kept] = useState(props.kept);
  const [found] = useState(() => keptDraftOf(kept, roles));
  const [offered, setOffered] = useState(props.isResuming ? null : found);
  const [draft, setDraft] = useState<Draft>(props.isResuming ? (found ?? first) : first);
  const [step, setStep] = useState<Step>('goal');
  const entries = useRef<HTMLDivElement>(null);
  const role = roles.find(({ id }) => id === draft.role) ?? roles[0];
  if (role === undefined) throw new Error('a setup needs a role');
  const { work, wishes } = props;
  const { shown, isOutdated, current } = usePreview({ draft, role, work, wishes });
  const hasChanged = !isSameDraft(draft, first);
  const keeping = useKeptDraft(draftKey, hasChanged ? draft : null);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const position = STEPS.indexOf(step);
  const next = STEPS[position + 1];
  const previous = STEPS[position - 1];
  const goTo = (wanted: Step) => {
    setStep(wanted);
    entries.current?.scrollTo({ top: 0 });
  };
  const apply = useCallback(
    ({ draft: before }: Preview, settings: PlanSettings, title: string) => {
      setDraft(applyLever(before, settings));
      showToast({
        text: text('lever.applied', { lever: title }),
        action: { label: text('undo.action'), run: () => setDraft(before) },
      });
    },
    [text],
  );

  const shared = { draft, role, onChange: change };
  return (
    <div className={styles['setup']}>
      <header className={styles['head']}>
        <h1 className={styles['heading']}>{props.title}</h1>
        <Steps current={step} onChoose={goTo} />
      </header>
      <div className={styles['columns']}>
        <div
          ref={entries}
          className={styles['entries']}
          // What scrolls has to be within reach of the keyboard; the preview has nothing to stop at.
          {...(step === 'preview' && {
            tabIndex: 0,
            role: 'group',
            'aria-label': text('setup.step-preview'),
          })}
        >
          {step === 'goal' && offered !== null && kept !== null && (
            <DraftOffer
              kept={kept}
              isChange={'plan' in draftKey}
              onResume={() => {
                setDraft(offered);
                setOffered(null);
              }}
              onDiscard={() => {
                setOffered(null);
                if (!hasChanged) void dropDraft(draftKey);
              }}
            />
          )}
          {step === 'goal' && props.note}
          {step === 'goal' && <GoalStep {...shared} roles={roles} />}
          {step === 'skills' && <SkillsStep {...shared} />}
          {step === 'time' && (
            <TimeStep {...shared} today={today} failures={shown?.failures ?? []} />
          )}
          {step === 'preview' && shown !== null && (
            <PreviewStep draft={draft} preview={shown} onChange={change} />
          )}
        </div>
        <PreviewPanel
          preview={shown}
          isOutdated={isOutdated}
          isRoadBeside={step === 'preview'}
          onApplyLever={apply}
        />
      </div>
      <footer className={styles['foot']}>
        {previous !== undefined && (
          <Button look="ghost" onPress={() => goTo(previous)}>
            {text('setup.back')}
          </Button>
        )}
        <span className={styles['spring']} />
        <span className={styles['kept']} role="status">
          {keeping.isKept && text('draft.kept')}
        </span>
        {props.renderEnding({
          isPlan: shown !== null && shown.schedule !== null,
          current,
          hasChanged,
          isLastStep: next === undefined,
          dropDraft: keeping.drop,
        })}
        {next !== undefined && (
          <Button look="primary" onPress={() => goTo(next)}>
            {text(`setup.to-${next}`)}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** A draft for a role there is no more cannot be gone on with. */
function keptDraftOf(kept: KeptDraft | null, roles: readonly RoleOutline[]): Draft | null {
  const draft = kept === null ? null : readDraft(kept.entries);
  const role = roles.find(({ id }) => id === draft?.role);
  return draft !== null && role?.plannableStages.includes(draft.stage) === true ? draft : null;
}
