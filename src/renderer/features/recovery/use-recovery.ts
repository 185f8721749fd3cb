import { useState } from 'react';

import {
  goOnWithout,
  restoreCopy,
  type RestoreFailure,
  type RestoreWay,
} from '../../backup/restore-copy.ts';
import type { BackupNews } from '../../workers/answer-backup.ts';

export type RecoveryStep =
  /** `going-on` with the data there is; `reading-back` what was restored. */
  | { readonly kind: 'asking' | 'confirming' | 'going-on' | 'reading-back' }
  /** With the entries written so far; null before the first of them. */
  | { readonly kind: 'restoring'; readonly news: BackupNews | null };

export type RecoveryFault = RestoreFailure['kind'] | 'not-gone-on';

export interface Recovery {
  readonly step: RecoveryStep;
  readonly fault: RecoveryFault | null;
  /** Whether something is asked, and not under way. */
  readonly isOpen: boolean;
  ask(kind: 'asking' | 'confirming'): void;
  restore(name: string, way: RestoreWay): void;
  goOn(way: RestoreWay): void;
}

/**
 * What is done about the loss, step by step. None of it can be stopped: a database that could not be
 * read is made anew before the first entry is written, so there may be nothing to go back to.
 *
 * @param onRecovered there is data again; the screen stays until it was read back
 */
export function useRecovery(onRecovered: () => void): Recovery {
  const [step, setStep] = useState<RecoveryStep>({ kind: 'asking' });
  const [fault, setFault] = useState<RecoveryFault | null>(null);

  async function finish(work: Promise<RecoveryFault | null>): Promise<void> {
    setFault(null);
    const failed = await work;
    setStep({ kind: failed === null ? 'reading-back' : 'asking' });
    if (failed === null) onRecovered();
    else setFault(failed);
  }
  async function restored(name: string, way: RestoreWay): Promise<RecoveryFault | null> {
    const onNews = (news: BackupNews) => setStep({ kind: 'restoring', news });
    const followed = { onNews, signal: new AbortController().signal };
    const done = await restoreCopy(name, { ...way, followed }).catch(() => null);
    return done === null ? 'not-restored' : done.ok ? null : done.failure.kind;
  }
  return {
    step,
    fault,
    isOpen: step.kind === 'asking' || step.kind === 'confirming',
    ask: (kind) => setStep({ kind }),
    restore(name, way) {
      setStep({ kind: 'restoring', news: null });
      void finish(restored(name, way));
    },
    goOn(way) {
      setStep({ kind: 'going-on' });
      void finish(goOnWithout(way).then((hasGoneOn) => (hasGoneOn ? null : 'not-gone-on')));
    },
  };
}
