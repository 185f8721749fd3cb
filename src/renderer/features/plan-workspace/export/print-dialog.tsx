import { useState } from 'react';

import type { PlanId } from '../../../../shared/domain/ids.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useLocale, useText } from '../../../messages/use-text.ts';
import { keepPrint, printOf } from './kept-options.ts';
import { PrintChoices } from './print-choices.tsx';
import styles from './print-dialog.module.css';
import { PrintPreview } from './print-preview.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { Exporting } from './use-export-plan.ts';
import type { HandedPlan } from './use-handed-plan.ts';
import { usePaper } from './use-paper.ts';
import { usePreview } from './use-preview.ts';

/** Tasks of a plan whose pages take so long that they are made only when asked for. */
const LONG_PLAN = 1_000;

export interface PrintDialogProps {
  readonly id: PlanId;
  readonly plan: HandedPlan;
  readonly exporting: Exporting;
  /** What was asked for, and is therefore the first button. */
  readonly purpose: 'save' | 'print';
  readonly onClose: () => void;
}

/** Chooses how the plan goes on paper, beside the pages as they will be. */
export function PrintDialog({ id, plan, exporting, purpose, onClose }: PrintDialogProps) {
  const text = useText();
  const locale = useLocale();
  const [options, setOptions] = useState(() => fitting(printOf(id, locale), plan));
  const [isWanted, setWanted] = useState(plan.taskCount < LONG_PLAN);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const hasPages = options.layout === 'wall' || options.sections.length > 0;
  const made = usePreview({ bytes: plan.bytes, options, isWanted: isWanted && hasPages, attempt });
  const preview = hasFailed ? { ...made, state: 'failed' as const, pages: null } : made;
  const paper = usePaper(() => {
    showToast({ text: text('print.sent') });
    onClose();
  });

  const change = (next: PrintOptions) => {
    setOptions(next);
    setFailed(false);
    keepPrint(id, next);
    // What takes long is asked for anew.
    if (plan.taskCount >= LONG_PLAN) setWanted(false);
  };
  const save = async () => {
    setSaving(true);
    const from = { ticket: hasFailed ? null : await made.ticket(), print: options };
    if (await exporting.savePdf(plan, from)) onClose();
    else setSaving(false);
  };
  // A button that is disabled while it is pressed would lose the focus, and Escape with it.
  const state = { isDisabled: !hasPages, isPending: isSaving || paper.isPrinting };
  const saveButton = (
    <Button
      key="save"
      look={purpose === 'save' ? 'primary' : 'plain'}
      {...state}
      onPress={() => void save()}
    >
      {text('print.save')}
    </Button>
  );
  const printButton = (
    <Button
      key="print"
      look={purpose === 'print' ? 'primary' : 'plain'}
      {...state}
      onPress={() => paper.print(plan.bytes, options)}
    >
      {text('print.print')}
    </Button>
  );
  return (
    <ModalDialog title={text('print.title')} size="wide" onClose={onClose}>
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <PrintChoices options={options} stages={plan.stages} onChange={change} />
          <div className={styles['foot']}>
            {paper.problem !== null && (
              <p className={styles['problem']} role="alert">
                {paper.problem}
              </p>
            )}
            {paper.isPrinting && (
              <div className={styles['printing']} role="status">
                <ProgressLine label={text('print.preparing')} share={null} />
                <Button look="ghost" size="small" onPress={paper.cancel}>
                  {text('print.stop')}
                </Button>
              </div>
            )}
            <div className={styles['actions']}>
              {purpose === 'save' ? [saveButton, printButton] : [printButton, saveButton]}
              <Button look="ghost" onPress={onClose}>
                {text('print.close')}
              </Button>
            </div>
          </div>
        </div>
        <PrintPreview
          preview={preview}
          taskCount={plan.taskCount}
          onShow={() => {
            setWanted(true);
            setFailed(false);
            setAttempt((before) => before + 1);
          }}
          onStop={() => setWanted(false)}
          onFailure={() => setFailed(true)}
        />
      </div>
    </ModalDialog>
  );
}

/** A stage that the plan no longer has anything of is none to choose. */
function fitting(options: PrintOptions, { stages }: HandedPlan): PrintOptions {
  const isThere = options.stage === null || (stages.length > 1 && stages.includes(options.stage));
  return isThere ? options : { ...options, stage: null };
}
