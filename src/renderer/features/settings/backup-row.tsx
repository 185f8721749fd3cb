import { useState } from 'react';

import type { CopyRow } from '../../backup/copy-words.ts';
import { restoreCopy, type RestoreFailure } from '../../backup/restore-copy.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './backups-section.module.css';

export interface BackupRowProps {
  readonly row: CopyRow;
  /** The highest revision known of any copy. */
  readonly highest: number;
}

/** One copy: when, what is in it, and the way back to it, which is asked about once. */
export function BackupRow({ row, highest }: BackupRowProps) {
  const text = useText();
  const [step, setStep] = useState<'listed' | 'asking' | 'working'>('listed');
  const [fault, setFault] = useState<RestoreFailure['kind'] | null>(null);
  const { when, holds } = row;

  async function restore(): Promise<void> {
    setStep('working');
    const restored = await restoreCopy(row.name, { isReadable: true, highest }).catch(() => null);
    setStep('listed');
    if (restored?.ok === true) showToast({ text: text('copies.restored', { when }) });
    else setFault(restored?.failure.kind ?? 'not-restored');
  }
  return (
    <li className={styles['copy']}>
      <span className={styles['when']}>{when}</span>
      <span className={styles['holds']}>
        {holds === null
          ? text(row.fault === 'newer' ? 'copies.newer' : 'copies.damaged')
          : text('copies.figures', { plans: holds.plans, ticks: holds.ticks, work: holds.work })}
        {holds !== null && holds.roles.length > 0 && (
          <span className={styles['roles']}>{holds.roles.join(', ')}</span>
        )}
      </span>
      {holds !== null && step === 'listed' && (
        <Button
          size="small"
          aria-label={text('copies.restore-of', { when })}
          onPress={() => setStep('asking')}
        >
          {text('copies.restore')}
        </Button>
      )}
      {step !== 'listed' && (
        <div
          ref={focusLastButton}
          className={styles['question']}
          role="group"
          aria-label={text('copies.restore-of', { when })}
        >
          <p>{step === 'working' ? text('copies.restoring') : text('copies.question', { when })}</p>
          <Button look="danger" isDisabled={step === 'working'} onPress={() => void restore()}>
            {text('copies.yes')}
          </Button>
          <Button isDisabled={step === 'working'} onPress={() => setStep('listed')}>
            {text('copies.leave')}
          </Button>
        </div>
      )}
      {fault !== null && (
        <p className={styles['question']} role="alert">
          {text(`recovery.fault.${fault}`)}
        </p>
      )}
    </li>
  );
}

/** The harmless answer has the focus, and its group is read out. */
function focusLastButton(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}
