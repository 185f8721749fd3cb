import { useEffect, useRef } from 'react';

import type { CopyRow } from '../../backup/copy-words.ts';
import type { RestoreWay } from '../../backup/restore-copy.ts';
import { Button } from '../../components/button.tsx';
import { WorkingLine } from '../../components/working-line.tsx';
import { countWords } from '../../messages/count-words.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './recovery-screen.module.css';
import type { Recovery } from './use-recovery.ts';

export interface RecoveryActionsProps {
  readonly recovery: Recovery;
  /** The copy that is chosen; null when there is no good one. */
  readonly copy: CopyRow | null;
  /** Whether there is something left to go on with. */
  readonly hasData: boolean;
  readonly way: RestoreWay;
}

/** Restore what is chosen; or go on without, which is asked twice. */
export function RecoveryActions({ recovery, copy, hasData, way }: RecoveryActionsProps) {
  const text = useText();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const { step, isOpen } = recovery;
  const without = hasData ? 'as-it-is' : 'empty';
  return (
    <div className={styles['actions']}>
      {step.kind === 'confirming' ? (
        <div
          ref={focusLastButton}
          className={styles['buttons']}
          role="group"
          aria-label={text(`recovery.${without}`)}
        >
          <p>{text(`recovery.${without}-question`)}</p>
          <Button look="danger" onPress={() => recovery.goOn(way)}>
            {text(`recovery.${without}-yes`)}
          </Button>
          <Button onPress={() => recovery.ask('asking')}>{text('recovery.back')}</Button>
        </div>
      ) : (
        <div className={styles['buttons']} ref={buttons}>
          {copy !== null && (
            <>
              {/* Busy, it keeps the focus. */}
              <Button
                look="primary"
                size="large"
                isPending={!isOpen}
                onPress={() => recovery.restore(copy.name, way)}
              >
                {text('recovery.restore', { time: copy.time })}
              </Button>
              <span className={styles['gap']} />
            </>
          )}
          <Button look="danger" isDisabled={!isOpen} onPress={() => recovery.ask('confirming')}>
            {text(`recovery.${without}`)}
          </Button>
        </div>
      )}
      <div className={styles['told']}>
        <Told recovery={recovery} hasCopy={copy !== null} />
      </div>
    </div>
  );
}

/** How far it is, what went wrong, or what is never done. */
function Told({ recovery, hasCopy }: { readonly recovery: Recovery; readonly hasCopy: boolean }) {
  const text = useText();
  const { step, fault } = recovery;
  if (step.kind === 'restoring')
    return (
      <WorkingLine
        words={text(step.news === null ? 'recovery.preparing' : 'recovery.restoring')}
        progress={countWords(step.news, text)}
      />
    );
  if (step.kind === 'reading-back')
    return <WorkingLine words={text('recovery.reading-back')} progress={null} />;
  if (fault !== null)
    return (
      <p className={styles['fault']} role="alert">
        {text(`recovery.fault.${fault}`)}
      </p>
    );
  return <p>{text(hasCopy ? 'recovery.promise' : 'recovery.promise-alone')}</p>;
}

/** The harmless answer has the focus, and its group is read out. */
function focusLastButton(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}
