import { useState } from 'react';

import { buildPlanDocument } from '../../../../shared/export/build-plan-document.ts';
import { PLAIN_CALENDAR, type CalendarOptions } from '../../../../shared/export/file-formats.ts';
import { PLAIN_PRINT } from '../../../../shared/export/print-options.ts';
import type { ExportFailure, ExportFormat } from '../../../../shared/ipc/contract.ts';
import { loggedMinutes } from '../../../../shared/progress/work-so-far.ts';
import { today } from '../../../clock/today.ts';
import { showToast } from '../../../components/toasts.tsx';
import { desktop } from '../../../desktop/desktop.ts';
import { useContent } from '../../../desktop/use-content.ts';
import { useLocale, useText, type Text } from '../../../messages/use-text.ts';
import { readEvidence } from '../../../storage/queries/use-evidence.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';

/** Milliseconds of writing before anything is said of it. */
const SHOWN_AFTER = 1_000;

export interface Exporting {
  readonly start: (format: ExportFormat, calendar?: CalendarOptions) => void;
  readonly isBusy: boolean;
  /** The file that has been written for a second and still is; null otherwise. */
  readonly name: string | null;
  readonly cancel: () => void;
}

/** Exports the plan in any format and says how it went. */
export function useExportPlan(props: PlanWorkspaceProps): Exporting {
  const { plan, schedule, baseline, role, progress, sessions, ownTasks } = props;
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const [isBusy, setIsBusy] = useState(false);
  const [running, setRunning] = useState<{ name: string; ticket: string } | null>(null);

  const run = async (format: ExportFormat, calendar: CalendarOptions) => {
    const document = buildPlanDocument({
      id: plan.id,
      content: bundle,
      role,
      settings: plan,
      schedule,
      baseline,
      ownTasks,
      progress,
      logged: loggedMinutes(sessions),
      evidence: await readEvidence(),
      printedOn: today(),
      locale,
    });
    const begun = await desktop.exportPlan(document, format, { calendar, print: PLAIN_PRINT });
    if (!begun.ok) return describeFailure(begun.failure, text);
    const shown = setTimeout(() => setRunning(begun.value), SHOWN_AFTER);
    const result = await desktop.finishExport(begun.value.ticket);
    clearTimeout(shown);
    setRunning(null);
    if (!result.ok) {
      const isStopped = result.failure.kind === 'cancelled';
      return isStopped ? text('export.stopped') : describeFailure(result.failure, text);
    }
    const { path, ticket } = result.value;
    showToast({
      text: text('export.done', { file: path.split(/[/\\]/).at(-1) ?? path }),
      action: { label: text('export.reveal'), run: () => void desktop.revealExport(ticket) },
    });
    return null;
  };

  const start = (format: ExportFormat, calendar = PLAIN_CALENDAR) => {
    setIsBusy(true);
    run(format, calendar)
      .catch(() => text('export.refused'))
      .then((problem) => {
        setIsBusy(false);
        if (problem !== null) showToast({ text: problem });
      })
      .catch(() => undefined);
  };
  return {
    start,
    isBusy,
    name: running?.name ?? null,
    cancel: () => running !== null && void desktop.cancelExport(running.ticket),
  };
}

/** A cancelled dialog is no news. */
function describeFailure(failure: ExportFailure, text: Text): string | null {
  switch (failure.kind) {
    case 'cancelled':
      return null;
    case 'print-failed':
      return text('export.print-failed');
    case 'not-made':
      return text('export.not-made');
    case 'disk-full':
    case 'folder-missing':
    case 'not-writable':
      return text(`export.${failure.kind}`, { path: failure.path });
  }
}
