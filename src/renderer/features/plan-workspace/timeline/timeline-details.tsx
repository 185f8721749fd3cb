import { X } from 'lucide-react';

import type { Plan, Schedule } from '../../../../shared/domain/plan.ts';
import type { Role } from '../../../../shared/domain/role.ts';
import { explainTask } from '../../../../shared/planning/explain-task.ts';
import { Button } from '../../../components/button.tsx';
import { useContent } from '../../../desktop/use-content.ts';
import { useContentLanguage, useLocale, useText } from '../../../messages/use-text.ts';
import type { WorkItems } from '../work-items.ts';
import { describeWhyHere, describeWhyThen } from '../describe-why.ts';
import type { TimelineMilestone, TimelineTask } from './timeline-model.ts';
import { describePin, describeShift, describeSlack, describeSpan } from './timeline-words.ts';
import styles from './timeline-details.module.css';

export interface TimelineDetailsProps {
  /** Null while nothing is chosen. */
  readonly entry: TimelineMilestone | TimelineTask | null;
  readonly isSlackExact: boolean;
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly role: Role;
  readonly items: WorkItems;
  readonly onClose: () => void;
}

/** What the chosen row is: its dates, its slack, and why it is there and then. */
export function TimelineDetails({ entry, isSlackExact, onClose, ...plan }: TimelineDetailsProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const words = { text, locale: useLocale() };
  return (
    <section className={styles['details']} aria-label={text('inspector.label')} aria-live="polite">
      {entry !== null && (
        <>
          <div className={styles['head']}>
            <h2 dir="auto" lang={contentLanguage}>
              {entry.title}
            </h2>
            <Button look="ghost" size="small" aria-label={text('timeline.close')} onPress={onClose}>
              <X size={16} strokeWidth={1.5} aria-hidden />
            </Button>
          </div>
          <dl className={styles['facts']}>
            <div>
              <dt>{text('task.when')}</dt>
              <dd>
                {entry.span !== null && `${describeSpan(entry.span, words)}, `}
                {describeShift(entry, words)}
                {entry.pins.map((pin) => `, ${describePin(pin, words)}`)}
              </dd>
            </div>
            <div>
              <dt>{text('task.slack')}</dt>
              <dd>{describeSlack(entry, isSlackExact, words)}</dd>
            </div>
            {entry.kind === 'task' && <Why {...plan} entry={entry} />}
          </dl>
        </>
      )}
    </section>
  );
}

function Why({
  entry,
  plan,
  schedule,
  role,
  items,
}: Omit<TimelineDetailsProps, 'entry' | 'isSlackExact' | 'onClose'> & {
  readonly entry: TimelineTask;
}) {
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const task = schedule.tasks.find(({ id }) => id === entry.id);
  const why = explainTask({ schedule, role, settings: plan }, entry.id);
  if (task === undefined || why === null) return null;
  const words = {
    text,
    locale,
    bundle,
    titleOf: (id: typeof task.id) => items.get(id)?.title ?? id,
  };
  return (
    <>
      <div>
        <dt>{text('timeline.why-here')}</dt>
        <dd>{describeWhyHere(why.here, words)}</dd>
      </div>
      <div>
        <dt>{text('timeline.why-then')}</dt>
        <dd>{describeWhyThen(why.timing, task, words)}</dd>
      </div>
    </>
  );
}
