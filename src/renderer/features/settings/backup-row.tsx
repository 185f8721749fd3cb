import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { OpenDataFailure } from '../../../shared/ipc/data-file-contract.ts';
import type { CopyRow } from '../../backup/copy-words.ts';
import { openCopy } from '../../backup/opened-data.ts';
import { restoreCopy, type RestoreFailure } from '../../backup/restore-copy.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toasts.tsx';
import { WorkingLine } from '../../components/working-line.tsx';
import { countWords } from '../../messages/count-words.ts';
import { useText } from '../../messages/use-text.ts';
import type { BackupNews } from '../../workers/answer-backup.ts';
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
  const [work, setWork] = useState<{ news: BackupNews | null; stop: () => void } | null>(null);
  const navigate = useNavigate();
  const { when, holds } = row;

  async function restore(): Promise<void> {
    const end = new AbortController();
    const stop = () => end.abort();
    setStep('working');
    setFault(null);
    setWork({ news: null, stop });
    const followed = { onNews: (news: BackupNews) => setWork({ news, stop }), signal: end.signal };
    const way = { isReadable: true, highest, followed };
    const restored = await restoreCopy(row.name, way).catch(() => null);
    setStep('listed');
    setWork(null);
    if (restored?.ok === true) showToast({ text: text('copies.restored', { when }) });
    else setFault(restored?.failure.kind ?? 'not-restored');
  }
  async function lookInside(): Promise<void> {
    const opened = await openCopy(row.name).catch(() => null);
    if (opened?.ok === true) await navigate({ to: '/settings/import' });
    else showToast({ text: text(`data.fault.${faultOf(opened?.failure.kind)}`) });
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
        <span className={styles['tools']}>
          <Button
            size="small"
            look="ghost"
            aria-label={text('copies.look-inside-of', { when })}
            onPress={() => void lookInside()}
          >
            {text('copies.look-inside')}
          </Button>
          <Button
            size="small"
            aria-label={text('copies.restore-of', { when })}
            onPress={() => setStep('asking')}
          >
            {text('copies.restore')}
          </Button>
        </span>
      )}
      {step === 'asking' && (
        <div
          ref={focusLastButton}
          className={styles['question']}
          role="group"
          aria-label={text('copies.restore-of', { when })}
        >
          <p>{text('copies.question', { when })}</p>
          <Button look="danger" onPress={() => void restore()}>
            {text('copies.yes')}
          </Button>
          <Button onPress={() => setStep('listed')}>{text('copies.leave')}</Button>
        </div>
      )}
      {work !== null && (
        <div className={styles['working']}>
          <WorkingLine
            words={text(work.news === null ? 'copies.keeping' : 'copies.restoring')}
            progress={countWords(work.news, text)}
            stop={{ label: text('copies.stop'), onPress: work.stop }}
          />
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

/** Nobody can cancel the reading of a copy. */
function faultOf(
  kind: OpenDataFailure['kind'] | undefined,
): Exclude<OpenDataFailure['kind'], 'cancelled'> {
  return kind === undefined || kind === 'cancelled' ? 'not-readable' : kind;
}

/** The harmless answer has the focus, and its group is read out. */
function focusLastButton(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}
