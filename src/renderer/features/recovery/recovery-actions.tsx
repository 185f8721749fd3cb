import { useEffect, useRef, useState } from 'react';

import type { CopyRow } from '../../backup/copy-words.ts';
import {
  goOnWithout,
  restoreCopy,
  type RestoreFailure,
  type RestoreWay,
} from '../../backup/restore-copy.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './recovery-screen.module.css';

export interface RecoveryActionsProps {
  /** The copy that is chosen; null when there is no good one. */
  readonly copy: CopyRow | null;
  /** Whether there is something left to go on with. */
  readonly hasData: boolean;
  readonly way: RestoreWay;
  readonly onRecovered: () => void;
}

type Step = 'asking' | 'working' | 'confirming';
type Fault = RestoreFailure['kind'] | 'not-gone-on';

/** Restore what is chosen; or go on without, which is asked twice. */
export function RecoveryActions({ copy, hasData, way, onRecovered }: RecoveryActionsProps) {
  const text = useText();
  const [step, setStep] = useState<Step>('asking');
  const [fault, setFault] = useState<Fault | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);

  async function finish(work: Promise<Fault | null>): Promise<void> {
    setStep('working');
    const failed = await work;
    if (failed === null) onRecovered();
    else {
      setStep('asking');
      setFault(failed);
    }
  }
  const restore = async (name: string) => {
    const restored = await restoreCopy(name, way).catch(() => null);
    return restored === null ? 'not-restored' : restored.ok ? null : restored.failure.kind;
  };
  const goOn = async () => ((await goOnWithout(way)) ? null : 'not-gone-on');
  const without = hasData ? 'as-it-is' : 'empty';
  return (
    <div className={styles['actions']}>
      {step === 'confirming' ? (
        <div
          ref={focusLastButton}
          className={styles['buttons']}
          role="group"
          aria-label={text(`recovery.${without}`)}
        >
          <p>{text(`recovery.${without}-question`)}</p>
          <Button look="danger" onPress={() => void finish(goOn())}>
            {text(`recovery.${without}-yes`)}
          </Button>
          <Button onPress={() => setStep('asking')}>{text('recovery.back')}</Button>
        </div>
      ) : (
        <div className={styles['buttons']} ref={buttons}>
          {copy !== null && (
            <Button
              look="primary"
              size="large"
              isDisabled={step === 'working'}
              onPress={() => void finish(restore(copy.name))}
            >
              {text('recovery.restore', { time: copy.time })}
            </Button>
          )}
          <span className={styles['gap']} />
          <Button
            look="danger"
            isDisabled={step === 'working'}
            onPress={() => setStep('confirming')}
          >
            {text(`recovery.${without}`)}
          </Button>
        </div>
      )}
      <p className={styles['promise']} aria-live="polite">
        {fault !== null
          ? text(`recovery.fault.${fault}`)
          : step === 'working'
            ? text('recovery.working')
            : text('recovery.promise')}
      </p>
    </div>
  );
}

/** The harmless answer has the focus, and its group is read out. */
function focusLastButton(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}
