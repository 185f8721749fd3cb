import { useState } from 'react';

import { formatWork } from '../../../../shared/calendar/format.ts';
import { remainingEffort } from '../../../../shared/domain/effort.ts';
import type { ScheduledTask } from '../../../../shared/domain/plan.ts';
import { Choice } from '../../../components/choice.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { PopoverButton } from './popover-button.tsx';
import styles from './popover.module.css';
import { nearestStep, SHARE_STEPS, type ShareStep } from './share-steps.ts';

export interface ShareButtonProps {
  readonly task: ScheduledTask;
  readonly title: string;
  readonly share: number | null;
  /** Of the whole task, as things are. */
  readonly minutesLeft: number;
  readonly onShare: (share: number | null) => void;
}

/** How much of an open task is done, in words, and what that leaves. */
export function ShareButton({ task, title, share, minutesLeft, onShare }: ShareButtonProps) {
  const text = useText();
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const left =
    share === null
      ? minutesLeft
      : remainingEffort(task.effort, { share, loggedMinutes: 0 }).mostLikely;
  return (
    <PopoverButton
      look="ghost"
      size="small"
      label={text('today.partly-done')}
      title={text('today.share-question', { title })}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <div className={styles['form']}>
        <Choice<ShareStep>
          label={text('today.share-label')}
          options={Object.keys(SHARE_STEPS).map((step) => ({
            value: step as ShareStep,
            label: text(`share.${step as ShareStep}`),
          }))}
          value={nearestStep(share)}
          onChange={(step) => onShare(SHARE_STEPS[step])}
        />
        <p className={styles['help']} role="status">
          {text('today.share-left', {
            left: formatWork(left, locale),
            whole: formatWork(task.effort.mostLikely, locale),
          })}
        </p>
      </div>
    </PopoverButton>
  );
}
