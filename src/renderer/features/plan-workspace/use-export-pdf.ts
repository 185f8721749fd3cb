import { useState } from 'react';

import { buildPlanDocument } from '../../../shared/export/build-plan-document.ts';
import { loggedMinutes } from '../../../shared/progress/work-so-far.ts';
import type { ExportFailure } from '../../../shared/ipc/contract.ts';
import { today } from '../../clock/today.ts';
import { showToast } from '../../components/toasts.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useLocale, useText, type Text } from '../../messages/use-text.ts';
import { readEvidence } from '../../storage/queries/use-evidence.ts';
import type { PlanWorkspaceProps } from './workspace-props.ts';

/** Exports the plan as PDF and says how it went. */
export function useExportPdf(props: PlanWorkspaceProps) {
  const { plan, schedule, baseline, role, progress, sessions, ownTasks } = props;
  const text = useText();
  const locale = useLocale();
  const { bundle } = useContent();
  const [isBusy, setIsBusy] = useState(false);

  const run = async () => {
    const result = await desktop.exportPdf(
      buildPlanDocument({
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
      }),
    );
    if (!result.ok) return describeFailure(result.failure, text);
    const { path, ticket } = result.value;
    showToast({
      text: text('export.done', { file: path.split(/[/\\]/).at(-1) ?? path }),
      action: { label: text('export.reveal'), run: () => void desktop.revealExport(ticket) },
    });
    return null;
  };

  const start = () => {
    setIsBusy(true);
    run()
      .catch(() => text('export.refused'))
      .then((problem) => {
        setIsBusy(false);
        if (problem !== null) showToast({ text: problem });
      })
      .catch(() => undefined);
  };
  return { start, isBusy };
}

/** A cancelled dialog is no news. */
function describeFailure(failure: ExportFailure, text: Text): string | null {
  switch (failure.kind) {
    case 'cancelled':
      return null;
    case 'print-failed':
      return text('export.print-failed');
    case 'disk-full':
    case 'folder-missing':
    case 'not-writable':
      return text(`export.${failure.kind}`, { path: failure.path });
  }
}
